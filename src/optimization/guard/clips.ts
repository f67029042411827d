import type { Token } from '../english/concepts'
import type { Ground } from './source'

/** The fewest letters of a clipped word that say which word it is of. */
const LEAST = 3
/** Clips of two letters that nobody reads otherwise. */
const two = /^(?:yr|hr|wk|mo|pt|rm)s?$/
/** How many letters a word of the lexicon must be longer than its plural clip: vents, ventilators. */
const MORE = 4

/**
 * Whether a word writes out one that the ground has clipped: `recs` are reconciliations, `dept` a
 * department, `pressors` vasopressors, `vents` ventilators. What is itself a word of the lexicon
 * is a clip only where both are plural.
 */
export function isWrittenOut({ text }: Token, { lines, meanings }: Ground): boolean {
	if (!meanings || text.length < LEAST + 1 || !/^\p{L}?\p{Ll}+$/u.test(text)) return false
	const whole = text.toLowerCase()
	return lines.some((line) =>
		line.tokens.some((token) => {
			const clip = token.text.toLowerCase()
			if (two.test(clip)) return holdsInOrder(whole, clip.replace(/s$/, ''))
			if (clip.length < LEAST || !/^\p{L}?\p{Ll}+$/u.test(token.text))
				return false
			const short = clip.replace(/s$/, '')
			if (short.length >= whole.length || !mayStartOrEnd(short, whole)) return false
			if (meanings.lexicon.meaningOf(clip) !== null)
				return bothPlural(clip, whole) && whole.startsWith(short) && isLonger(short, whole)
			return (
				whole.startsWith(short) ||
				(short.length > LEAST && whole.replace(/s$/, '').endsWith(short)) ||
				(short.length >= LEAST && holdsInOrder(whole, short)) ||
				(bothPlural(clip, whole) && holdsInOrder(whole, clip))
			)
		})
	)
}

function mayStartOrEnd(short: string, whole: string): boolean {
	return short[0] === whole[0] || whole.replace(/s$/, '').endsWith(short)
}

function bothPlural(clip: string, whole: string): boolean {
	return /[^s]s$/.test(clip) && /[^s]s$/.test(whole)
}

function isLonger(short: string, whole: string): boolean {
	return short.length >= LEAST && whole.length - short.length > MORE
}

/** `mgmt` in "management": consonants, as a clip within a word drops the vowels. */
function holdsInOrder(whole: string, clip: string): boolean {
	if (clip[0] !== whole[0] || /[aeiou].*[aeiou]/.test(clip.slice(0, -2))) return false
	let at = 0
	for (const letter of clip) {
		at = whole.indexOf(letter, at) + 1
		if (at === 0) return false
	}
	return true
}
