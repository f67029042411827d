/** Longer ones are no reason but a text. */
const LONGEST = 160

const orders = /https?:|www\.|@|[<>{}[\]`]|\b(?:ignore|instruct|prompt|score|rate|hire)\w*/i

/**
 * A model's reason if it is one plain sentence that brings no name or number of its own: a
 * person reads it beside the change, and nobody has checked it. Else the empty string.
 * `known` is all that the person has in front of them.
 */
export function plainReason(reason: string, known: string): string {
	const text = reason.replace(/\s+/g, ' ').trim()
	if (text === '' || text.length > LONGEST || orders.test(text)) return ''
	const words = new Set(wordsOf(known))
	const [, ...later] = text.split(' ')
	const foreign = wordsOf(later.join(' ')).some((word) => isTelling(word) && !words.has(word))
	const numbers = wordsOf(text).some((word) => /\d/.test(word) && !words.has(word))
	return foreign || numbers ? '' : text
}

function isTelling(word: string): boolean {
	return /\p{Lu}/u.test(word)
}

function wordsOf(text: string): string[] {
	return (
		text.match(/[\p{L}\p{N}][\p{L}\p{N}+#./%-]*/gu)?.map((word) => word.replace(/[./-]+$/, '')) ??
		[]
	)
}
