/**
 * Rounds shares to tenths so that they add up exactly to `sum`, itself rounded (largest
 * remainder, also known as Hamilton's method). No share passes its cap, a number of whole
 * tenths; ties go to the earlier share. The shares must add up to `sum` but for dust.
 */
export function roundShares(shares: number[], sum = total(shares), caps: number[] = []): number[] {
	const capped = caps.map((cap) => Math.round(cap * 10))
	const room = (index: number) => capped[index] ?? Number.POSITIVE_INFINITY
	const tenths = shares.map((share, at) => Math.min(room(at), Math.floor(share * 10 + 1e-9)))
	let missing = Math.round(sum * 10) - total(tenths)
	const byRemainder = shares
		.map((share, index) => ({ index, remainder: share * 10 - (tenths[index] ?? 0) }))
		.toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
	for (const { index } of byRemainder) {
		const now = tenths[index] ?? 0
		if (missing <= 0 || now + 1 > room(index)) continue
		tenths[index] = now + 1
		missing--
	}
	return tenths.map((tenth) => tenth / 10)
}

/** A sum without the dust of binary fractions, to one decimal. */
export function roundedSum(values: number[]): number {
	return Math.round(total(values) * 10) / 10
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0)
}
