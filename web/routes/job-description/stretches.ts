import type { TextRange } from '../../../src/posting/schema'

/** A piece of the posting's text, and what is marked there, if anything is. */
export type Stretch<T> = { text: string; item: T | null; start: number }

/** Cuts a text at what is marked in it, in order; where two overlap, the first has the words. */
export function stretchesOf<T extends { range: TextRange }>(
	text: string,
	items: T[]
): Stretch<T>[] {
	const inOrder = items.toSorted((a, b) => a.range.start - b.range.start)
	const found: Stretch<T>[] = []
	let at = 0
	for (const item of inOrder) {
		const start = Math.max(at, item.range.start)
		const end = Math.min(text.length, item.range.end)
		if (end <= start) continue
		if (start > at) found.push({ text: text.slice(at, start), item: null, start: at })
		found.push({ text: text.slice(start, end), item, start })
		at = end
	}
	if (at < text.length) found.push({ text: text.slice(at), item: null, start: at })
	return found
}
