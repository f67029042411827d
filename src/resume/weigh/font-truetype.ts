/** Glyphs in glyphs deeper than any font has them. */
const DEEPEST = 40

type Tables = Map<string, Uint8Array>

/**
 * What a reader makes of a TrueType or OpenType font: characters that its maps list, letters of its
 * names, and the parts of its glyphs, each as often as another one uses it.
 */
export function trueTypeParts(bytes: Uint8Array): number {
	const tables = tablesOf(bytes)
	return charactersOf(tables.get('cmap')) + namesOf(tables.get('name')) + glyphParts(tables)
}

/** The part of an OpenType font that is a CFF font. */
export function cffIn(bytes: Uint8Array): Uint8Array | undefined {
	return tablesOf(bytes).get('CFF ')
}

function tablesOf(bytes: Uint8Array): Tables {
	const tables: Tables = new Map()
	for (let i = 0; i < uint(bytes, 4, 2); i++) {
		const record = 12 + 16 * i
		const tag = String.fromCharCode(...bytes.subarray(record, record + 4))
		const start = uint(bytes, record + 8, 4)
		tables.set(tag, bytes.subarray(start, start + uint(bytes, record + 12, 4)))
	}
	return tables
}

function uint(bytes: Uint8Array, at: number, size: number): number {
	let value = 0
	for (let i = 0; i < size; i++) value = value * 256 + (bytes[at + i] ?? 0)
	return value
}

/** A reader takes one of the maps; the longest counts (OpenType, `cmap`). */
function charactersOf(cmap: Uint8Array = new Uint8Array()): number {
	const places = new Set<number>()
	for (let i = 0; i < uint(cmap, 2, 2) && 4 + 8 * i < cmap.length; i++)
		places.add(uint(cmap, 4 + 8 * i + 4, 4))
	return Math.max(0, ...[...places].slice(0, 64).map((at) => charactersIn(cmap.subarray(at))))
}

function charactersIn(map: Uint8Array): number {
	const format = uint(map, 0, 2)
	let sum = 0
	if (format === 2) {
		for (let i = 0; i < 256; i++) sum += uint(map, 6 + 512 + uint(map, 6 + 2 * i, 2) + 2, 2)
	} else if (format === 4) {
		const count = uint(map, 6, 2) >> 1
		for (let i = 0; i < count; i++) {
			const end = uint(map, 14 + 2 * i, 2)
			sum += 1 + Math.max(0, end - uint(map, 16 + 2 * count + 2 * i, 2))
		}
	} else if (format === 6) sum = uint(map, 8, 2)
	else if (format === 12 || format === 13) {
		const count = Math.min(uint(map, 12, 4), map.length / 12)
		for (let i = 0; i < count; i++)
			sum += 1 + Math.max(0, uint(map, 20 + 12 * i, 4) - uint(map, 16 + 12 * i, 4))
	}
	return sum
}

/** Letters of all names; several may stand for the same bytes. */
function namesOf(name: Uint8Array = new Uint8Array()): number {
	let sum = 0
	for (let i = 0; i < uint(name, 2, 2) && 6 + 12 * i < name.length; i++)
		sum += uint(name, 6 + 12 * i + 8, 2)
	return sum
}

/** Glyphs with those that they are put together of (OpenType, `glyf`). */
function glyphParts(tables: Tables): number {
	const [glyf, loca, head, maxp] = ['glyf', 'loca', 'head', 'maxp'].map((tag) => tables.get(tag))
	if (!glyf || !loca || !head || !maxp) return 0
	const size = uint(head, 50, 2) === 0 ? 2 : 4
	const count = Math.min(uint(maxp, 4, 2), loca.length / size)
	const place = (glyph: number) => uint(loca, glyph * size, size) * (size === 2 ? 2 : 1)
	const known = new Map<number, number>()
	const weigh = (glyph: number, depth: number): number => {
		const before = known.get(glyph)
		if (before !== undefined) return before
		if (depth > DEEPEST) return Number.POSITIVE_INFINITY
		// What is put together of itself ends a reader at once.
		known.set(glyph, 0)
		const at = place(glyph)
		let sum = 1
		if (at < glyf.length && (glyf[at] ?? 0) >= 128 && place(glyph + 1) > at)
			for (const part of partsAt(glyf, at + 10)) sum += weigh(part, depth + 1)
		known.set(glyph, sum)
		return sum
	}
	let sum = 0
	for (let glyph = 0; glyph < count; glyph++) sum += weigh(glyph, 0)
	return sum
}

function* partsAt(glyf: Uint8Array, start: number): Generator<number> {
	for (let at = start; at + 4 <= glyf.length; ) {
		const flags = uint(glyf, at, 2)
		yield uint(glyf, at + 2, 2)
		const scale = flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0
		at += 4 + (flags & 1 ? 4 : 2) + scale
		if (!(flags & 32)) return
	}
}
