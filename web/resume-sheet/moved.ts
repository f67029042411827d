/**
 * The fewest members that were moved to get from one order to the other, each with how many
 * places it went (negative: towards the front). The others are a longest common subsequence.
 */
export function movedBy(before: string[], after: string[]): Map<string, number> {
	const was = new Map(before.map((id, index) => [id, index]))
	const places = after.map((id) => was.get(id) ?? 0)
	const stayed = longestRise(places)
	return new Map(
		after.flatMap((id, index): [string, number][] =>
			stayed.has(index) ? [] : [[id, index - (places[index] ?? 0)]]
		)
	)
}

/** The positions of a longest increasing subsequence (dynamic programming, n² for short lists). */
function longestRise(values: number[]): Set<number> {
	const length: number[] = []
	const previous: number[] = []
	let last = -1
	values.forEach((value, index) => {
		let best = -1
		for (let before = 0; before < index; before++) {
			const rises = (values[before] ?? 0) < value
			if (rises && (length[before] ?? 0) > (length[best] ?? 0)) best = before
		}
		length[index] = (length[best] ?? 0) + 1
		previous[index] = best
		if ((length[index] ?? 0) > (length[last] ?? 0)) last = index
	})
	const found = new Set<number>()
	for (let index = last; index >= 0; index = previous[index] ?? -1) found.add(index)
	return found
}
