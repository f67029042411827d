import type { WordDiff } from '../../src/optimization/diff'

/** A stretch of a line: `lit` ones are the words that somebody points at. */
export type Stretch = WordDiff & { lit: boolean }

/** Which wording a quote was taken from: the resume as uploaded, or as it would be. */
export type Wording = 'before' | 'after'

/**
 * Splits a line so that the quoted words can be lit up. A quote that is found in neither
 * wording (it was shortened, or spans a line break) lights the whole line.
 */
export function light(words: WordDiff[], quote: string, wording: Wording): Stretch[] {
	const other = wording === 'before' ? 'after' : 'before'
	return (
		lit(words, quote, wording) ??
		lit(words, quote, other) ??
		words.map((word) => ({ ...word, lit: true }))
	)
}

function lit(words: WordDiff[], quote: string, wording: Wording): Stretch[] | null {
	const belongs = (word: WordDiff) =>
		word.kind === 'same' || word.kind === (wording === 'before' ? 'removed' : 'added')
	const line = words.filter(belongs).map((word) => word.text)
	const start = line.join('').toLowerCase().indexOf(quote.trim().toLowerCase())
	if (quote.trim() === '' || start === -1) return null
	const end = start + quote.trim().length
	let offset = 0
	return words.flatMap((word) => {
		if (!belongs(word)) return [{ ...word, lit: false }]
		const from = offset
		offset += word.text.length
		return cut(word, start - from, end - from)
	})
}

function cut(word: WordDiff, start: number, end: number): Stretch[] {
	const from = Math.min(Math.max(start, 0), word.text.length)
	const to = Math.min(Math.max(end, 0), word.text.length)
	return [
		{ ...word, text: word.text.slice(0, from), lit: false },
		{ ...word, text: word.text.slice(from, to), lit: true },
		{ ...word, text: word.text.slice(to), lit: false }
	].filter((stretch) => stretch.text !== '')
}
