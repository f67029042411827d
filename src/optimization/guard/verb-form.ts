import type { Token } from '../english/concepts'
import { type Meaning, partOf } from '../english/lexicon/lexicon'
import { claims, verbOf } from '../english/verbs'
import type { Line } from './line'
import type { Source } from './source'

/** A verb's form where a verb may stand: first, or a past or -ing form. */
export function isVerb(token: Token, { fields }: Meaning, line: Line, source: Source): boolean {
	if (!fields.some((field) => partOf(field) === 'verb')) return false
	const before = line.tokens[line.tokens.indexOf(token) - 1]
	if (before === undefined && !verbOf(token.text) && !/(?:ed|ing)$/.test(token.text)) return false
	if (before === undefined && isPlainForm(token.text))
		return isPlainForm(source.words.split(' ')[0] ?? '')
	return (
		/^to$/i.test(before?.text ?? '') ||
		/(?:ed|ing)$/.test(token.text) ||
		token.text.toLowerCase() === verbOf(token.text)?.past ||
		partOf(fields[0] ?? 0) === 'verb'
	)
}

/** Verbs of contest. */
const strong = new Set([33])

export function isStrong({ text }: Token, { fields }: Meaning): boolean {
	if (claims(text)) return true
	if (verbOf(text)) return false
	const field = fields.find((one) => partOf(one) === 'verb')
	return field === undefined || strong.has(field)
}

/** `manage`, not "managed": at the head of a text a verb only where the source is told so too. */
function isPlainForm(word: string): boolean {
	const verb = verbOf(word)
	const lower = word.toLowerCase()
	return verb ? lower === verb.base || lower === verb.third : !/(?:ed|ing)$/.test(lower)
}
