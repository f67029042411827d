import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { inflate, inflatedLength } from './deflate'
import { TooMuch } from './too-much'

const words = new TextEncoder().encode('Kept the ward open through two winters. '.repeat(400))
const noise = Uint8Array.from({ length: 90_000 }, (_, at) => (at * at * 31 + at * 7) % 251)

test.each([
	['text that repeats', words],
	['bytes that do not', noise],
	['nothing', new Uint8Array()]
])('%s comes out as it went in, at every level of packing', (_, bytes) => {
	for (const level of [0, 1, 9] as const) {
		const packed = zlibSync(bytes, { level })
		expect(inflate(packed, 1_000_000)).toEqual(bytes)
		expect(inflatedLength(packed, 1_000_000)).toBe(bytes.length)
	}
})

test('what inflates far beyond its size is whole', () => {
	const zeros = new Uint8Array(200_000)
	expect(inflate(zlibSync(zeros, { level: 9 }), 1_000_000)).toEqual(zeros)
})

test('it ends soon after the budget', () => {
	const packed = zlibSync(new Uint8Array(5_000_000), { level: 9 })
	expect(inflate(packed, 10_000).length).toBeLessThan(12_000)
})

test('blocks that hold nothing but long codes of their own are too much', () => {
	const block = '001' + '00000' + '00000' + '1111'
	const lengths = [0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2]
	// The first literal and the only distance take 15 bits, the end of the block takes one.
	const [one, long, zeros] = ['01', '10', '11']
	const body = `${long}${zeros}1111111${zeros}0101011${one}${long}0`
	const bits = lengths.map((size) => size.toString(2).padStart(3, '0').split('').reverse().join(''))
	const all = (block + bits.join('') + body).repeat(500)
	const bytes = (all.match(/.{8}/g) ?? []).map((octet) =>
		Number.parseInt(octet.split('').reverse().join(''), 2)
	)
	expect(() => inflatedLength(Uint8Array.of(0x78, 0x9c, ...bytes), 1e9)).toThrow(TooMuch)
})
