import { type Token, tokensOf } from '../english/concepts'
import { verbOf } from '../english/verbs'
import { isWrittenOut } from './clips'
import { expansions, isOwnShort, isShortened } from './initials'
import { lineOf } from './line'
import type { Source } from './source'
import { doubt, type Finding, refuse } from './verdict'

/** Degrees have their own check, which knows that BSc is Bachelor of Science. */
export const degree =
	/^(?:[BM]\.?(?:A|S|Sc|Eng|Ed|Com|BA|Phil)|MBA|BBA|LL[BM]|PhD|PharmD|MD|JD|[BM]SW|MPA)$/

/** A capitalised or otherwise name-like word that is no known skill must stand in the entry, or of the person in the resume. */
export function checkNames(text: string, source: Source): Finding[] {
	const line = lineOf(text)
	const ground = source.scope === 'person' ? source.all : source.near
	const names = line.tokens.filter(
		(token, index) =>
			isName(token, line.tokens[index - 1], text) &&
			!isKnown(token, ground.keys) &&
			!degree.test(token.text)
	)
	if (names.length === 0) return []
	const { skills } = line
	const written = expansions(line, ground)
	return names
		.filter(
			(token) =>
				!skills.some((hit) => token.start >= hit.start && token.end <= hit.end) &&
				!written.has(token) &&
				!(ground.meanings?.lexicon.meaningOf(token.text) && isWrittenOut(token, ground)) &&
				!isShortened(token, ground) &&
				!isOwnShort(token, line)
		)
		.map((token) => {
			const why = `“${token.text}” is not in your original text.`
			return isPlainNoun(token, source) ? doubt(why) : refuse(why)
		})
}

function isName(
	{ text, start, light, stem }: Token,
	previous: Token | undefined,
	whole: string
): boolean {
	if (/^(?:I|EUR|USD|GBP|CHF)$/.test(text)) return false
	if (/\p{L}.*\p{Lu}|\p{L}\d/u.test(text)) return !/^\d/.test(text)
	if (!/^\p{Lu}/u.test(text) || light) return false
	const opens = !previous || /[.!?:•\n]/.test(whole.slice(previous.end, start))
	if (opens && text === 'A') return false
	return !opens || !(verbOf(stem) || /^\p{Lu}?\p{Ll}+$/u.test(text))
}

function isKnown(token: Token, keys: Set<string>): boolean {
	return (
		token.keys.some((key) => keys.has(key)) ||
		tokensOf(token.text).every((part) => part.keys.some((key) => keys.has(key)))
	)
}

/** German writes every noun with a capital. */
function isPlainNoun({ text }: Token, { language }: Source): boolean {
	return language.startsWith('de') && /^\p{Lu}\p{Ll}+$/u.test(text)
}
