/** Works all items, one at a time in each lane; a lane has one of `people`. Results are in the items' order. */
export async function lanes(items, people, work) {
	const results = []
	const queue = items.entries()
	const lane = async (one) => {
		for (const [index, item] of queue) results[index] = await work(one, item)
	}
	await Promise.all(people.map(lane))
	return results
}
