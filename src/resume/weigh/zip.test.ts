import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { unpackZip } from './zip'

const limits = { entries: 10, inflatedBytes: 100_000, keptBytes: 50_000 }
const damaged = { ok: false, failure: { code: 'parse_failed', reason: 'damaged' } }
const tooComplex = { ok: false, failure: { code: 'parse_failed', reason: 'too_complex' } }

test('the parts asked for come out as they went in', () => {
	const zip = zipSync({ 'a.xml': strToU8('<a/>'), 'b.png': new Uint8Array(200) })
	const result = unpackZip(zip, (name) => name === 'a.xml', limits)
	expect(result.ok && [...result.value].map(([name, bytes]) => [name, bytes.length])).toEqual([
		['a.xml', 4]
	])
})

test('a bomb is refused whether or not its part is wanted', () => {
	const zip = zipSync({ 'bomb.xml': new Uint8Array(2_000_000) })
	expect(unpackZip(zip, () => false, limits)).toEqual(tooComplex)
	expect(unpackZip(zip, () => true, limits)).toEqual(tooComplex)
})

test('more wanted text than a parser can hold is refused', () => {
	const zip = zipSync({ 'long.xml': new Uint8Array(60_000) })
	expect(unpackZip(zip, () => true, limits)).toEqual(tooComplex)
	expect(unpackZip(zip, () => false, limits).ok).toBe(true)
})

test('too many entries are refused', () => {
	const files = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}`, strToU8('x')]))
	expect(unpackZip(zipSync(files), () => false, limits)).toEqual(tooComplex)
})

test('a cut-off zip is damaged', () => {
	const zip = zipSync({ 'a.xml': strToU8('some text'.repeat(100)) })
	expect(unpackZip(zip.subarray(0, zip.length - 40), () => true, limits)).toEqual(damaged)
})

test('bytes that do not inflate are damaged', () => {
	const zip = zipSync({ 'a.xml': strToU8('some text '.repeat(500)) })
	expect(unpackZip(zip.fill(0xff, 40, 60), () => true, limits)).toEqual(damaged)
})
