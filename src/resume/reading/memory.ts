const stores: Map<string, unknown>[] = []
let depth = 0

/**
 * Runs one reading in which the answers of `remembered` functions are kept, and
 * forgets them at its end: no text of a person outlives the reading of it.
 */
export function remembering<T>(work: () => T): T {
	depth++
	try {
		return work()
	} finally {
		depth--
		if (depth === 0) for (const store of stores) store.clear()
	}
}

/** A pure function of a text that is worked out once for each text of a reading. */
export function remembered<V>(work: (text: string) => V): (text: string) => V {
	const known = new Map<string, V>()
	stores.push(known)
	return (text) => {
		if (depth === 0) return work(text)
		const before = known.get(text)
		if (before !== undefined) return before
		const value = work(text)
		known.set(text, value)
		return value
	}
}
