/**
 * What pdf.js asks for when a file names letters without bringing them: the fonts that every
 * PDF viewer has, and the tables that turn East Asian codes into letters. Each is fetched when
 * a file needs it.
 */
const fonts = import.meta.glob<string>('/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
	query: '?url&no-inline',
	import: 'default',
	eager: true
})
const characterMaps = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
	query: '?url&no-inline',
	import: 'default',
	eager: true
})

type Wanted = { kind: string; filename: string }

/** Answers pdf.js with the file that the build has put under a name of its own. */
export class PdfData {
	async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
		const url =
			kind === 'cMapUrl'
				? characterMaps[`/node_modules/pdfjs-dist/cmaps/${filename}`]
				: fonts[`/node_modules/pdfjs-dist/standard_fonts/${filename}`]
		const answer = url ? await fetch(url) : null
		if (!answer?.ok) throw new Error(`There is no ${kind} ${filename}`)
		return new Uint8Array(await answer.arrayBuffer())
	}
}
