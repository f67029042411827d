/** Runs `work` on every item, so many at a time, and gives back the results in the items' order. */
export async function inParallel<T, R>(
	items: readonly T[],
	atOnce: number,
	work: (item: T, index: number) => Promise<R>
): Promise<R[]> {
	const results: R[] = []
	const queue = items.entries()
	const lane = async () => {
		// One iterator for all lanes: each takes the next item that nobody has.
		for (const [index, item] of queue) results[index] = await work(item, index)
	}
	await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane))
	return results
}
