/** The value that so much of the others are below: half of them, unless told otherwise. */
export function median(values, quantile = 0.5) {
	const sorted = values.toSorted((a, b) => a - b)
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))]
}

/** How many in a hundred are so. */
export function share(all, isSo) {
	return Math.round((1000 * all.filter(isSo).length) / all.length) / 10
}

/** Milliseconds in which at least one of the spans `[start, end]` was open. */
export function covered(spans) {
	let total = 0
	let until = 0
	for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
		total += Math.max(0, end - Math.max(start, until))
		until = Math.max(until, end)
	}
	return total
}
