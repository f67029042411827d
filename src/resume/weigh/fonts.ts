import { cffTokens } from './font-cff'
import { cffIn, trueTypeParts } from './font-truetype'
import { type1Bytes } from './font-type1'

/** What a reader does with a font in the time of one operator. */
const tokensAStep = 64
const charactersAStep = 16
const bytesAStep = 256

/**
 * Steps it takes to load a font program, whatever kind it is said to be; `headLength` is the
 * `Length1` of a Type 1 font. More than about `limit` is not counted on.
 */
export function programSteps(bytes: Uint8Array, headLength: number, limit: number): number {
	const size = bytes.length / bytesAStep
	const kind = String.fromCharCode(...bytes.subarray(0, 4))
	if (kind === 'ttcf') return Number.POSITIVE_INFINITY
	if (kind === '\0\u0001\0\0' || kind === 'true' || kind === 'OTTO') {
		const cff = cffIn(bytes)
		const outlines = cff ? cffTokens(cff, tokensAStep * limit) / tokensAStep : 0
		return size + outlines + trueTypeParts(bytes) / charactersAStep
	}
	if (kind.startsWith('%!') || kind.startsWith('\u0080\u0001'))
		return size + type1Bytes(bytes, headLength) / tokensAStep
	const likeType1 = type1Bytes(bytes, headLength) / tokensAStep
	return size + likeType1 + cffTokens(bytes, tokensAStep * limit) / tokensAStep
}
