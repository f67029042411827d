import { binary, line, packed } from './hostile'
import { pdfOf } from './pdf'

/** A PDF whose text stands in a font with a program of its own, object 10 on. */
function withFont(key: string, entries: string, program: string, font = '') {
	return pdfOf({
		content: `BT /F2 12 Tf 72 700 Td (Ada Example) Tj ET ${line}`,
		fonts: `/F2 << /Type /Font /Subtype /${key === 'FontFile2' ? 'TrueType' : 'Type1'} /BaseFont /ABCDEF+Body /FirstChar 32 /LastChar 126 /Widths [${'500 '.repeat(95)}] /FontDescriptor 11 0 R ${font} >>`,
		objects: [
			packed(program, entries),
			`<< /Type /FontDescriptor /FontName /ABCDEF+Body /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /${key} 10 0 R >>`
		]
	})
}

const withCff = (program: number[]) =>
	withFont('FontFile3', '/Subtype /Type1C', binary(Uint8Array.from(program)))

const uint16 = (value: number) => [(value >> 8) & 255, value & 255]
const uint32 = (value: number) => [...uint16(value >>> 16), ...uint16(value)]

/** A list of byte strings as CFF has them (Adobe technical note 5176, 5), with offsets of four bytes. */
function indexOf(items: number[][]): number[] {
	if (items.length === 0) return [0, 0]
	let at = 1
	const offsets = [1, ...items.map(({ length }) => (at += length))]
	return [...uint16(items.length), 4, ...offsets.flatMap(uint32), ...items.flat()]
}

/** An integer of five bytes, as dictionaries of CFF write it. */
const integer = (value: number) => [29, ...uint32(value)]
const name = [...'Body'].map((letter) => letter.charCodeAt(0))

/** A CFF font whose glyphs all do the same, with routines that any of them may call. */
export function cffOf(glyphs: number[] | number[][], routines: number[][]): number[] {
	const head = [1, 0, 4, 4, ...indexOf([name])]
	const globals = indexOf(routines)
	const strings = [0, 0]
	const places = (charset: number, charStrings: number, priv: number) => [
		...[...integer(charset), 15, ...integer(charStrings), 17],
		...[...integer(0), ...integer(priv), 18]
	]
	const length = head.length + indexOf([places(0, 0, 0)]).length + strings.length + globals.length
	const charStrings = Array.isArray(glyphs[0])
		? indexOf(glyphs as number[][])
		: (glyphs as number[])
	const top = indexOf([places(0, length, length + charStrings.length)])
	return [...head, ...top, ...strings, ...globals, ...charStrings]
}

const callGlobal = (number: number) => [139 + number - 107, 29]
const returns = 11
const ends = 14

/** Ten routines that each call the next `times` times. */
function nestedRoutines(times: number): number[][] {
	return Array.from({ length: 10 }, (_, at) =>
		at === 9
			? [139, 22, returns]
			: [...Array.from({ length: times }, () => callGlobal(at + 1)).flat(), returns]
	)
}

/** Offsets that go forth and back, so that each second glyph is all the data. */
function overlappingGlyphs(count: number, size: number): number[] {
	const offsets = Array.from({ length: count + 1 }, (_, at) => (at % 2 === 0 ? 1 : size + 1))
	const data = Array.from({ length: size }, (_, at) => (at % 2 === 0 ? 139 : 22))
	return [...uint16(count), 4, ...offsets.flatMap(uint32), ...data]
}

/** Encrypts as Type 1 fonts are (Adobe Type 1 Font Format, 7). */
function encrypted(bytes: number[], key: number): number[] {
	let state = key
	return [0, 0, 0, 0, ...bytes].map((byte) => {
		const cipher = byte ^ (state >> 8)
		state = ((cipher + state) * 52845 + 22719) & 0xffff
		return cipher
	})
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const charString = (bytes: number[]) => encrypted(bytes, 4330)

/** A Type 1 font of one glyph and some routines. */
function type1Of(glyph: number[], routines: number[][]): string {
	const one = (head: string, bytes: number[], tail: string) => {
		const code = charString(bytes)
		return [...ascii(`${head} ${code.length} RD `), ...code, ...ascii(` ${tail}\n`)]
	}
	const secret = [
		...ascii(`dup /Private 8 dict dup begin /lenIV 4 def /Subrs ${routines.length} array\n`),
		...routines.flatMap((bytes, at) => one(`dup ${at}`, bytes, 'NP')),
		...ascii('ND 2 index /CharStrings 2 dict dup begin\n'),
		...one('/.notdef', [139, 139, 13, 14], 'ND'),
		...one('/A', glyph, 'ND'),
		...ascii(
			'end end readonly put noaccess put dup /FontName get exch definefont pop mark currentfile closefile\n'
		)
	]
	const head =
		'%!PS-AdobeFont-1.0: Body\n11 dict begin /FontName /Body def /FontMatrix [0.001 0 0 0.001 0 0] readonly def /Encoding StandardEncoding def /FontBBox {0 0 1000 1000} readonly def currentdict end currentfile eexec\n'
	return head + binary(Uint8Array.from(encrypted(secret, 55665)))
}

const call1 = (number: number) => [139 + number, 10]

/** Tables of a TrueType font, each found by its name. */
function trueTypeOf(tables: Record<string, number[]>): string {
	const names = Object.keys(tables).sort()
	let at = 12 + 16 * names.length
	const records: number[] = []
	const data: number[] = []
	for (const tag of names) {
		const table = tables[tag] ?? []
		records.push(...ascii(tag), ...uint32(0), ...uint32(at), ...uint32(table.length))
		for (const byte of table) data.push(byte)
		for (; data.length % 4 !== 0; ) data.push(0)
		at = 12 + 16 * names.length + data.length
	}
	return binary(
		Uint8Array.from([
			...[0, 1, 0, 0, ...uint16(names.length), 0, 128, 0, 3, 0, 112],
			...records,
			...data
		])
	)
}

function trueTypeWith(cmap: number[], more: Record<string, number[]> = {}, glyphs = 2): string {
	const head = [
		...[0, 1, 0, 0, 0, 1, 0, 0, ...uint32(0), ...uint32(0x5f0f3cf5), 0, 0, ...uint16(1000)],
		...Array<number>(16).fill(0),
		...[...uint16(0), ...uint16(0), ...uint16(1000), ...uint16(1000), 0, 0, 0, 8, 0, 2, 0, 1, 0, 0]
	]
	const hhea = [0, 1, 0, 0, ...Array<number>(30).fill(0), ...uint16(1)]
	const maxp = [0, 1, 0, 0, ...uint16(glyphs), ...Array<number>(26).fill(0)]
	return trueTypeOf({
		cmap,
		head,
		hhea,
		hmtx: Array<number>(2 * glyphs + 2).fill(0),
		maxp,
		loca: Array<number>(4 * (glyphs + 1)).fill(0),
		glyf: Array<number>(16).fill(0),
		...more
	})
}

const cmapTable = (subtable: number[]) => [0, 0, 0, 1, 0, 3, 0, 1, ...uint32(12), ...subtable]

/** Segments that each span all characters there are. */
function endlessSegments(count: number): number[] {
	const list = (value: number) => Array.from({ length: count }, () => uint16(value)).flat()
	return cmapTable([
		...[0, 4, 0, 0, 0, 0, ...uint16(2 * count), 0, 0, 0, 0, 0, 0],
		...[...list(0xffff), 0, 0, ...list(0), ...list(1), ...list(0)]
	])
}

function endlessGroups(count: number): number[] {
	const group = [...uint32(0), ...uint32(0x7fffffff), ...uint32(1)]
	return cmapTable([
		...[0, 12, 0, 0, ...uint32(16 + 12 * count), ...uint32(0), ...uint32(count)],
		...Array.from({ length: count }, () => group).flat()
	])
}

/** Names that all stand for the same long text. */
function sameNames(count: number): number[] {
	const record = [0, 3, 0, 1, 4, 9, 0, 4, ...uint16(60_000), 0, 0]
	return [
		...[0, 0, ...uint16(count), ...uint16(6 + 12 * count)],
		...Array.from({ length: count }, () => record).flat(),
		...Array<number>(60_000).fill(65)
	]
}

const simple = cmapTable([0, 6, 0, 12, 0, 0, 0, 65, 0, 1, 0, 1])

const composite = (descendant: string, font = '') =>
	pdfOf({
		content: `BT /F2 12 Tf 72 700 Td <00410042> Tj ET ${line}`,
		fonts: `/F2 << /Type /Font /Subtype /Type0 /BaseFont /Body /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Body /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ${descendant} >>] ${font} >>`,
		objects: [
			packed(
				`begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 100 beginbfrange ${'<0000> <ffff> <0000> '.repeat(300)} endbfrange endcmap`
			),
			packed(
				`begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 100 begincidrange ${'<0000> <ffff> 0 '.repeat(300)} endcidrange endcmap`
			),
			packed(
				`begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 100 beginnotdefrange ${'<0000> <ffff> 0 '.repeat(300)} endnotdefrange /CMap usecmap endcmap`
			)
		]
	})

/** PDFs whose fonts keep a reader busy or fill its memory. */
export const hostileFonts: Record<string, () => Uint8Array> = {
	'routines of a CFF font in routines': () =>
		withCff(cffOf([[...callGlobal(0), ends]], nestedRoutines(20))),
	'glyphs of a CFF font that are all the same data': () =>
		withCff(cffOf(overlappingGlyphs(60_000, 30_000), [])),
	'routines of a Type 1 font in routines': () =>
		withFont(
			'FontFile',
			'/Length1 230 /Length2 100000 /Length3 0',
			type1Of(
				[139, 139, 13, ...call1(0), 14],
				Array.from({ length: 10 }, (_, at) =>
					at === 9 ? [139, 22, 11] : [...Array.from({ length: 20 }, () => call1(at + 1)).flat(), 11]
				)
			)
		),
	'a routine of a Type 1 font that calls itself': () =>
		withFont(
			'FontFile',
			'/Length1 230 /Length2 100000 /Length3 0',
			type1Of(
				[139, 139, 13, ...call1(0), 14],
				[[...Array.from({ length: 20 }, () => call1(0)).flat(), 11]]
			)
		),
	'segments of a TrueType font that span everything': () =>
		withFont('FontFile2', '', trueTypeWith(endlessSegments(4_000))),
	'groups of a TrueType font that span everything': () =>
		withFont('FontFile2', '', trueTypeWith(endlessGroups(20))),
	'names of a TrueType font that are all the same text': () =>
		withFont('FontFile2', '', trueTypeWith(simple, { name: sameNames(20_000) })),
	'widths of two milliards of letters': () => composite('/W [0 2000000000 500]'),
	'heights of two milliards of letters': () =>
		composite('/W2 [0 2000000000 500 500 500]', '/Encoding /Identity-V'),
	'widths that repeat': () => composite(`/W [${'0 65535 500 '.repeat(3_000)}]`),
	'a character map of all characters, often': () => composite('', '/ToUnicode 10 0 R'),
	'an encoding of all characters, often': () => composite('', '/Encoding 11 0 R')
}

/** PDFs whose fonts are odd and whose text is read. */
export const oddFonts: Record<string, () => Uint8Array> = {
	'a routine of a CFF font that calls itself': () =>
		withCff(
			cffOf(
				[[...callGlobal(0), ends]],
				[[...Array.from({ length: 50 }, () => callGlobal(0)).flat(), returns]]
			)
		),
	'sixty thousand glyphs': () => withFont('FontFile2', '', trueTypeWith(simple, {}, 65_000)),
	'an encoding that uses itself': () => composite('', '/Encoding 12 0 R')
}
