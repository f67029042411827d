import { expect, test } from 'vitest'
import { decoded, type Filter } from './filters'
import { unpredicted } from './predictor'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const text = (data: Uint8Array) => String.fromCharCode(...data)

test.each<[string, Filter, string, string]>([
	['hexadecimal digits', 'hex', '4164 61>', 'Ada'],
	['an odd number of them, as if a zero followed', 'hex', '41646>', 'Ad`'],
	['digits without an end', 'hex', '416461', 'Ada'],
	['digits among other letters', 'hex', '4x1 6\n4 6-1>42', 'Ada'],
	['nothing in digits', 'hex', '>', ''],
	['letters of base 85', 'base85', '87cURD]i,"Ebo80~>', 'Hello World!'],
	['a group that is not whole', 'base85', '87cURDZ~>', 'Hello'],
	['zeros in short', 'base85', 'z!!~>', '\0\0\0\0\0'],
	['a lone letter, which is nothing', 'base85', '87cUR5~>', 'Hell'],
	['letters without an end and with white space', 'base85', '87c\nUR DZ', 'Hello'],
	['runs and copies', 'runs', '\u0002Ada\u00fe!\u0080more', 'Ada!!!'],
	['a copy that is cut off', 'runs', '\u0009Ada', 'Ada'],
	['a run without its byte', 'runs', '\u00ff', '\0\0'],
	['runs without an end', 'runs', '\u00ffA', 'AA'],
	['nothing in runs', 'runs', '', '']
])('%s', (_, filter, data, expected) => {
	expect(text(decoded(bytes(data), [filter], 1000))).toBe(expected)
})

/** Codes of LZW as bits, of the width that their place asks for. */
function codes(list: number[], early = 1): Uint8Array {
	let next = 258
	let first = true
	let bits = ''
	for (const code of list) {
		const at = next + early
		const width = at >= 2048 ? 12 : at >= 1024 ? 11 : at >= 512 ? 10 : 9
		bits += code.toString(2).padStart(width, '0')
		if (code === 256) {
			next = 258
			first = true
		} else if (first) first = false
		else if (next < 4096) next++
	}
	const octets = bits.padEnd(8 * Math.ceil(bits.length / 8), '0').match(/.{8}/g) ?? []
	return Uint8Array.from(octets, (octet) => Number.parseInt(octet, 2))
}

test('LZW as the standard has it for an example', () => {
	const data = codes([256, 45, 258, 258, 65, 259, 66, 257])
	expect(text(decoded(data, ['lzw'], 1000))).toBe('-----A---B')
})

test('LZW without an end, and with a code that is not yet there', () => {
	expect(text(decoded(codes([256, 65, 66]), ['lzw'], 1000))).toBe('AB')
	expect(decoded(codes([256, 65, 3000 & 511, 66]), ['lzw'], 1000).length).toBeLessThan(10)
})

/** Numbers that look like chance and are the same each time (Numerical Recipes' generator). */
function chance(seed: number): () => number {
	let state = seed
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) >>> 0
		return state / 2 ** 32
	}
}

function someBytes(seed: number): Uint8Array {
	const next = chance(seed)
	const letters = 1 + Math.floor(next() * 255)
	return Uint8Array.from({ length: Math.floor(next() * 9000) }, () => Math.floor(next() * letters))
}

function toHex(data: Uint8Array): Uint8Array {
	return bytes(`${[...data].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`)
}

function to85(data: Uint8Array): Uint8Array {
	let letters = ''
	for (let at = 0; at < data.length; at += 4) {
		const size = Math.min(4, data.length - at)
		let value = [0, 1, 2, 3].reduce((sum, i) => sum * 256 + (data[at + i] ?? 0), 0)
		let group = ''
		for (let i = 0; i < 5; i++) {
			group = String.fromCharCode(33 + (value % 85)) + group
			value = Math.floor(value / 85)
		}
		letters += size === 4 && group === '!!!!!' ? 'z' : group.slice(0, size + 1)
	}
	return bytes(`${letters}~>`)
}

function toRuns(data: Uint8Array): Uint8Array {
	const made: number[] = []
	for (let at = 0; at < data.length; ) {
		let same = 1
		while (same < 128 && data[at + same] === data[at] && at + same < data.length) same++
		if (same > 1) made.push(257 - same, data[at] ?? 0)
		else made.push(0, data[at] ?? 0)
		at += same
	}
	return Uint8Array.from([...made, 128])
}

function toLzw(early: number) {
	return (data: Uint8Array): Uint8Array => {
		const list = [256]
		let known = new Map<string, number>()
		let held = ''
		for (const byte of data) {
			const longer = held + String.fromCharCode(byte)
			if (longer.length === 1 || known.has(longer)) {
				held = longer
				continue
			}
			list.push(known.get(held) ?? held.charCodeAt(0))
			known.set(longer, 258 + known.size)
			held = String.fromCharCode(byte)
			if (known.size < 3800) continue
			list.push(held.charCodeAt(0), 256)
			known = new Map()
			held = ''
		}
		if (held) list.push(known.get(held) ?? held.charCodeAt(0))
		return codes([...list, 257], early)
	}
}

test.each<[string, Filter, (data: Uint8Array) => Uint8Array, number]>([
	['hexadecimal digits', 'hex', toHex, 1],
	['base 85', 'base85', to85, 1],
	['runs', 'runs', toRuns, 1],
	['LZW', 'lzw', toLzw(1), 1],
	['LZW whose codes grow late', 'lzw', toLzw(0), 0]
])('what was packed with %s comes out as it went in', (_, filter, pack, early) => {
	for (let seed = 1; seed <= 12; seed++) {
		const data = someBytes(seed)
		expect(decoded(pack(data), [filter], 100_000, early)).toEqual(data)
	}
})

test.each<Filter>(['flate', 'lzw', 'runs', 'base85', 'hex'])(
	'%s gets something out of any bytes, and little more than the budget',
	(filter) => {
		for (let seed = 1; seed <= 12; seed++) {
			const data = someBytes(seed)
			expect(decoded(data, [filter], 5000).length).toBeLessThan(45_000)
		}
	}
)

function predict(kind: number, data: Uint8Array, row: number, pixel: number): Uint8Array {
	const made: number[] = []
	const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (data[y * row + x] ?? 0))
	for (let y = 0; y * row < data.length; y++) {
		made.push(kind)
		for (let x = 0; x < row; x++) {
			const [a, b, c] = [at(x - pixel, y), at(x, y - 1), at(x - pixel, y - 1)]
			const p = a + b - c
			const nearest = [a, b, c].reduce((best, one) =>
				Math.abs(p - one) < Math.abs(p - best) ? one : best
			)
			const guess = [0, a, b, Math.floor((a + b) / 2), nearest][kind] ?? 0
			made.push((at(x, y) - guess) & 255)
		}
	}
	return Uint8Array.from(made)
}

test.each([0, 1, 2, 3, 4])(
	'rows that were predicted the way %i come out as they went in',
	(kind) => {
		const data = someBytes(3).subarray(0, 600)
		for (const pixel of [1, 3])
			expect(unpredicted(predict(kind, data, 30, pixel), 15, 8 * pixel, 30 / pixel)).toEqual(data)
	}
)

test('differences of TIFF come out as they went in', () => {
	const data = someBytes(4).subarray(0, 600)
	const differences = data.map((byte, at) => (at % 30 < 3 ? byte : byte - (data[at - 3] ?? 0)))
	expect(unpredicted(differences, 2, 24, 10)).toEqual(data)
})

test('rows that are cut off, and sizes that say nothing, end', () => {
	expect(unpredicted(Uint8Array.of(2, 7), 15, 8, 4)).toEqual(Uint8Array.of(7, 0, 0, 0))
	expect(unpredicted(Uint8Array.of(9, 7), 15, 0, 0)).toEqual(Uint8Array.of(7))
	expect(unpredicted(new Uint8Array(), 15, 8, 4).length).toBe(0)
})
