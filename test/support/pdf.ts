/** What a small PDF is made of. `content` draws on a page of 612 × 792 points with the fonts /F1 (Helvetica) and those of `fonts`. */
export type PdfParts = {
	content: string
	/** Further entries of the page, e.g. `/CropBox [0 0 100 100]`. */
	page?: string
	/** Further entries of the catalog. */
	catalog?: string
	/** Further entries of the page's resources. */
	resources?: string
	/** Further fonts by name, each as a dictionary or a reference. */
	fonts?: string
	/** Further objects from number 10 on, each `<< … >>` or a stream. */
	objects?: string[]
	/** Encrypts what streams hold, given the number of their object; `dictionary` tells how. */
	lock?: { dictionary: string; seal: (data: string, number: number) => string }
}

/** An uncompressed PDF of one page. */
export function pdfOf({
	content,
	page = '',
	catalog = '',
	resources = '',
	fonts = '',
	objects = [],
	lock
}: PdfParts): Uint8Array {
	const bodies = new Map<number, string>([
		[1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
		[2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
		[
			3,
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R ${fonts} >> ${resources} >> ${page} >>`
		],
		[4, streamOf(content)],
		[5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
		...objects.map((body, at): [number, string] => [10 + at, body])
	])
	let text = '%PDF-1.7\n'
	const places = new Map<number, number>()
	for (const [number, body] of bodies) {
		places.set(number, text.length)
		text += `${number} 0 obj\n${lock ? sealed(body, (data) => lock.seal(data, number)) : body}\nendobj\n`
	}
	const start = text.length
	text += 'xref\n'
	for (const [number, place] of places)
		text += `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`
	text += `trailer\n<< ${lock ? `/Encrypt ${lock.dictionary} /ID [<00> <00>]` : ''} /Root 1 0 R /Size ${10 + objects.length} >>\nstartxref\n${start}\n%%EOF\n`
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

/** A stream object; `entries` go into its dictionary. */
export function streamOf(data: string, entries = ''): string {
	return `<< /Length ${data.length} ${entries} >>\nstream\n${data}\nendstream`
}

/** An object with what its stream holds put into another form. */
function sealed(body: string, seal: (data: string) => string): string {
	const [, entries, data] =
		body.match(/^<< \/Length \d+ ([\s\S]*?) ?>>\nstream\n([\s\S]*)\nendstream$/) ?? []
	return data === undefined ? body : streamOf(seal(data), entries)
}
