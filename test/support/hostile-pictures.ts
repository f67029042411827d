import { binary, line, packed } from './hostile'
import { pdfOf, streamOf } from './pdf'

/** A picture of one point by its dictionary and of countless by its own bytes. */
export const hostilePictures: Record<string, () => Uint8Array> = {
	'a JPEG that says one point and holds four milliards': () =>
		picture('/DCTDecode', jpegHead(65_000, 65_000)),
	'a JPEG that says one point and holds a hundred million': () =>
		picture('/DCTDecode', jpegHead(10_000, 10_000))
}

/** Pictures that say one point and are passed over. */
export const oddPictures: Record<string, () => Uint8Array> = {
	'a picture that says one point and packs fifty million bytes': () =>
		picture('/FlateDecode', null),
	'a JBIG2 picture that says one point': () => picture('/JBIG2Decode', jbig2Page(60_000, 60_000)),
	'a fax that says one point': () =>
		picture(
			'/CCITTFaxDecode /DecodeParms << /K -1 /Columns 2000000000 /Rows 2000000000 >>',
			'\0'.repeat(1000)
		)
}

function picture(filter: string, data: string | null): Uint8Array {
	const look =
		'/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray'
	return pdfOf({
		content: `q 9 0 0 9 9 9 cm /X Do Q ${line}`,
		resources: '/XObject << /X 10 0 R >>',
		objects: [
			data === null
				? packed('\0'.repeat(40_000_000), look)
				: streamOf(data, `${look} /Filter ${filter}`)
		]
	})
}

function jpegHead(width: number, height: number): string {
	const two = (value: number) => [value >> 8, value & 255]
	const sof = [0xff, 0xc0, 0, 11, 8, ...two(height), ...two(width), 1, 1, 0x11, 0]
	const dqt = [0xff, 0xdb, 0, 67, 0, ...Array<number>(64).fill(1)]
	const dht = (kind: number) => [0xff, 0xc4, 0, 20, kind, 1, ...Array<number>(15).fill(0), 0]
	const sos = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]
	const bytes = [
		0xff,
		0xd8,
		...dqt,
		...sof,
		...dht(0),
		...dht(16),
		...sos,
		...Array<number>(2000).fill(0),
		0xff,
		0xd9
	]
	return binary(Uint8Array.from(bytes))
}

function jbig2Page(width: number, height: number): string {
	const four = (value: number) => [
		value >>> 24,
		(value >> 16) & 255,
		(value >> 8) & 255,
		value & 255
	]
	return binary(
		Uint8Array.from([
			...four(0),
			0x30,
			0,
			1,
			...four(19),
			...four(width),
			...four(height),
			...four(0),
			...four(0),
			0,
			0,
			0
		])
	)
}
