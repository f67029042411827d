import type { Token } from '../english/concepts'
import type { Meanings } from './meanings'
import type { Ground } from './source'

/** The fewest letters of a clipped word that say which word it is of. */
const LEAST = 3
/** Clips of two letters that nobody reads otherwise. */
const two = /^(?:yr|hr|wk|mo|pt|rm)s?$/
/** How many letters a word of the lexicon must be longer than its plural clip: vents, ventilators. */
const MORE = 4

/** A word of a ground that may be a clipped one; `isWord` where it is also one of the lexicon. */
type Clip = { text: string; isWord: boolean }

const kept = new WeakMap<Ground, Clip[]>()

/**
 * Whether a word writes out one that the ground has clipped: `recs` are reconciliations, `dept` a
 * department, `pressors` vasopressors, `vents` ventilators. What is itself a word of the lexicon
 * is a clip only where both are plural.
 */
export function isWrittenOut({ text }: Pick<Token, 'text'>, ground: Ground): boolean {
	const { meanings } = ground
	if (!meanings || text.length <= LEAST || !/^\p{L}?\p{Ll}+$/u.test(text)) return false
	const whole = text.toLowerCase()
	return clipsOf(ground, meanings).some((clip) => isOf(clip, whole))
}

/** Whether a word is a clip of a longer one of the ground: `perio` of "periodontal". */
export function isClip({ text }: Pick<Token, 'text'>, { meanings, lines }: Ground): boolean {
	if (!meanings || text.length <= LEAST || !/^\p{L}\p{Ll}+$/u.test(text)) return false
	const clip = text.toLowerCase()
	if (meanings.lexicon.meaningOf(clip) !== null) return false
	return lines.some(({ tokens }) =>
		tokens.some(
			(token) =>
				token.text.length >= clip.length + LEAST && token.text.toLowerCase().startsWith(clip)
		)
	)
}

function clipsOf(ground: Ground, { lexicon }: Meanings): Clip[] {
	const known = kept.get(ground)
	if (known) return known
	const words = ground.lines.flatMap((line) =>
		line.tokens
			.filter(({ text }) => /^\p{L}?\p{Ll}+$/u.test(text))
			.map((token) => token.text.toLowerCase())
	)
	const clips = [...new Set(words)]
		.map((text) => ({ text, isWord: lexicon.meaningOf(text) !== null }))
		.filter(({ text, isWord }) =>
			isWord ? isPlural(text) && text.length > LEAST : text.length >= LEAST || two.test(text)
		)
	kept.set(ground, clips)
	return clips
}

function isOf({ text: clip, isWord }: Clip, whole: string): boolean {
	const short = clip.replace(/s$/, '')
	if (two.test(clip)) return holdsInOrder(whole, short)
	if (short.length >= whole.length) return false
	if (isWord) {
		return isPlural(whole) && whole.startsWith(short) && whole.length - short.length > MORE
	}
	return (
		(short.length >= LEAST && (whole.startsWith(short) || holdsInOrder(whole, short))) ||
		(short.length > LEAST && whole.replace(/s$/, '').endsWith(short)) ||
		(isPlural(clip) && isPlural(whole) && holdsInOrder(whole, clip))
	)
}

function isPlural(word: string): boolean {
	return /[^s]s$/.test(word)
}

/** `mgmt` in "management": a clip within a word drops vowels. */
function holdsInOrder(whole: string, clip: string): boolean {
	if (clip[0] !== whole[0] || /[aeiou].*[aeiou]/.test(clip.slice(0, -2))) return false
	let at = 0
	for (const letter of clip) {
		at = whole.indexOf(letter, at) + 1
		if (at === 0) return false
	}
	return true
}
