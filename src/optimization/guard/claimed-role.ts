import type { Token } from '../english/concepts'
import { partOf } from '../english/lexicon/lexicon'
import { isRank, isRole } from '../english/roles'
import { verbOf } from '../english/verbs'
import { lineOf } from './line'
import type { Source } from './source'
import { doubt, type Finding } from './verdict'

/** A text that opens with what the person was, or says "as" what: "Invited speaker at four conferences". */
const opening =
	/^(?:the |a |an |was (?:the |a |an )?|acted as (?:the |a |an )?|as (?:the |a |an )?)?/i
const after = /^(?:for|of|at|in|on|with|to|who|from|during|since|and|across|within)$/i

const company = /^(?:with|under|alongside|by|from|for)$/i

/** The role must be told of the person, or be that of a doer of the deed that the source begins with. */
export function claimedRole(text: string, source: Source): Finding[] {
	if (isPost(text, source))
		return [doubt(`Your original text does not say that you were “${text.split(/[,;.:(]/)[0]}”.`)]
	const start = opening.exec(text)?.[0].length ?? 0
	const { tokens } = lineOf(text)
	const first = tokens.findIndex((token) => token.start >= start)
	for (const [index, token] of tokens.slice(first, first + 4).entries()) {
		if (index > 0 && /[,;:.()]/.test(text.slice(tokens[first + index - 1]?.end, token.start))) break
		if (token.light || (index === 0 && start === 0 && isDeed(token))) break
		const next = tokens[first + index + 1]
		const ends =
			/ing$/.test(next?.text ?? '') ||
			!next ||
			after.test(next.text) ||
			/[,;:.()–-]/.test(text.slice(token.end, next.start))
		if (!ends) continue
		if (!isPerson(token, source) || isToldOf(token, source)) break
		return [doubt(`Your original text does not say that you were “${token.text}”.`)]
	}
	return []
}

/** "Designated safeguarding lead;" names what one was, though its first word may be a deed. */
function isPost(text: string, source: Source): boolean {
	const [phrase = ''] = text.split(/[,;.:(]/)
	if (!/^(?:\S+\s){1,3}\S+$/.test(phrase) || !/\p{Ll}ed\s/u.test(phrase)) return false
	const { tokens } = lineOf(phrase)
	const last = tokens.at(-1)
	return (
		last !== undefined &&
		(/^lead$/i.test(last.text) || isRole(last.text.toLowerCase())) &&
		!tokens.some((token) => token.light) &&
		!isToldOf(last, source)
	)
}

function isDeed({ text }: Token): boolean {
	const verb = verbOf(text)
	return verb === undefined
		? /\p{Ll}{3}ed$/u.test(text)
		: text.toLowerCase() === verb.past || text.toLowerCase() === verb.gerund
}

const PERSON = 18

function isPerson({ text }: Token, source: Source): boolean {
	const lower = text.toLowerCase()
	if (/[^s]s$/.test(lower)) return false
	if (isRole(lower) || isRank(lower)) return true
	const field = source.own.meanings?.lexicon.meaningOf(lower)?.fields[0]
	return field === PERSON && partOf(field) === 'noun'
}

function isToldOf(token: Token, source: Source): boolean {
	const isSame = (other: Token) => token.keys.some((key) => other.keys.includes(key))
	if (source.head.some((title) => lineOf(title).tokens.some(isSame))) return true
	return source.words.split('\n').some((words) => {
		const { tokens } = lineOf(words)
		const named = tokens.filter(
			(_, at) =>
				(at < 4 && !tokens.slice(0, at).some((one) => company.test(one.text))) || isAs(tokens, at)
		)
		return named.some((other) => (isSame(other) && !isMany(other)) || isDoer(token, other))
	})
}

/** "Instructed engineers" makes no engineer. */
function isMany({ text }: Token): boolean {
	return /[^s]s$/.test(text)
}

/** `representative` of "represented". */
function isDoer({ text }: Token, { text: other }: Token): boolean {
	const [one, two] = [text.toLowerCase(), other.toLowerCase()]
	return (
		verbOf(two) !== undefined &&
		!/[^s]s$/.test(two) &&
		one.length > 6 &&
		one.slice(0, 6) === two.slice(0, 6)
	)
}

/** Up to four words after "as" or "I am": "as an invited speaker". */
function isAs(tokens: Token[], at: number): boolean {
	return tokens.slice(Math.max(0, at - 4), at).some((one) => /^(?:as|am|was)$/i.test(one.text))
}
