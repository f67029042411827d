/** A range of scores with round ends, a line every ten points, and room for at least thirty. */
export type Scale = { low: number; high: number; lines: number[] }

/** The scale that holds these totals (0–100) with a little air above and below. */
export function scaleFor(totals: number[]): Scale {
	const down = Math.floor((Math.min(...totals) - 3) / 10) * 10
	const up = Math.ceil((Math.max(...totals) + 3) / 10) * 10
	const low = Math.max(0, Math.min(down, up - 30))
	const high = Math.min(100, Math.max(up, low + 30))
	const bottom = Math.max(0, Math.min(low, high - 30))
	const lines = Array.from({ length: (high - bottom) / 10 + 1 }, (_, index) => bottom + index * 10)
	return { low: bottom, high, lines }
}

/** How far down a total stands, as a share of the height. */
export function depth(total: number, { low, high }: Scale): number {
	return (high - total) / (high - low)
}
