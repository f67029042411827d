import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { inflate, inflatedLength } from './deflate'

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
