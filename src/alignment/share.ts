/**
 * Rounds shares to tenths so that they add up exactly to their rounded sum (largest
 * remainder, also known as Hamilton's method). Ties go to the earlier share.
 */
export function roundShares(shares: number[], sum = total(shares)): number[] {
	const tenths = shares.map((share) => Math.floor(share * 10 + 1e-9))
	const missing = Math.round(sum * 10) - total(tenths)
	const byRemainder = shares
		.map((share, index) => ({ index, remainder: share * 10 - (tenths[index] ?? 0) }))
		.toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
	const lucky = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ index }) => index))
	return tenths.map((tenth, index) => (tenth + (lucky.has(index) ? 1 : 0)) / 10)
}

/** A sum without the dust of binary fractions, to one decimal. */
export function roundedSum(values: number[]): number {
	return Math.round(total(values) * 10) / 10
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0)
}
