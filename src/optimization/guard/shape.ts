import { type Token, tokensOf } from '../english/concepts'
import { isRank, isRole } from '../english/roles'
import { verbOf, verbOfPast } from '../english/verbs'
import { opensWithNoun } from './deeds'
import { isCounted, type Line, lineOf } from './line'
import type { Ground, Source } from './source'
import { handled } from './verb-phrases'

/** The "shipping" of "across receiving and shipping": named for itself, not done to something. */
export function isListed({ text, start, end }: Token, line: Line): boolean {
	return (
		/ing$/.test(text) &&
		((/(?:,|\band|\bor|\bacross|\bplus)\s+$/.test(line.text.slice(0, start)) &&
			/^\s*(?:$|[,;.)]|(?:and|or|for|at|in|across)\b)/.test(line.text.slice(end))) ||
			(/\bfrom\s+$/.test(line.text.slice(0, start)) && /\bto\b/.test(line.text.slice(end))) ||
			(/\b(?:on|about|with)\s+$/.test(line.text.slice(0, start)) &&
				/^\s*(?:[,;.)]|(?:and|or)\b)/.test(line.text.slice(end))))
	)
}

/** The "engaging" of "taught engaging lessons", the "refrigerated" of "20 refrigerated trailers": no deed, but a claim on what follows. */
export function isAttribute(token: Token, line: Line): boolean {
	if (!/(?:ing|ed)$/.test(token.text) || modest.test(token.text)) return false
	const at = line.tokens.indexOf(token)
	const [before, next] = [line.tokens[at - 1], line.tokens[at + 1]]
	if (!before || !next || next.light || goingOn.test(before.text)) return false
	const isBefore =
		isPastOnly(before.text) ||
		(/ed$/.test(token.text) && (isCounted(before, line) || /^(?:an?|the)$/i.test(before.text)))
	return (
		isBefore &&
		line.text.slice(before.end, token.start) === ' ' &&
		line.text.slice(token.end, next.start) === ' '
	)
}

/** `taught`, and not `set` or `cut`, which may be nouns. */
function isPastOnly(word: string): boolean {
	const verb = verbOfPast(word)
	return verb !== undefined && verb.past !== verb.base
}

const goingOn =
	/^(?:start|beg[au]n|began|ke[ep]pt?|kept|continu|help|stop|includ|finish|involv|enjoy|tri)/i

/** The "informed" of "a report that informed decisions": what a thing did is an effect. */
export function isToldOfThing({ text, start }: Token, line: Line): boolean {
	return verbOfPast(text) !== undefined && /\b(?:that|which)\s+$/i.test(line.text.slice(0, start))
}

/** The "planned" of "planned and wired", where the source has the one deed only. */
export function isSecondDeed(token: Token, line: Line, { keys }: Ground): boolean {
	const at = line.tokens.indexOf(token)
	const isDone = (other: Token | undefined) =>
		other !== undefined &&
		verbOfPast(other.text) !== undefined &&
		other.keys.some((key) => keys.has(key))
	return (
		verbOfPast(token.text) !== undefined &&
		((/^and$/i.test(line.tokens[at + 1]?.text ?? '') && isDone(line.tokens[at + 2])) ||
			(/^and$/i.test(line.tokens[at - 1]?.text ?? '') && isDone(line.tokens[at - 2])))
	)
}

/** The "dining" of "fine-dining kitchens": part of a compound, or what a noun is told by. */
export function isQuality({ text, start, end }: Token, line: Line): boolean {
	return /ing$/.test(text) && (line.text[start - 1] === '-' || line.text[end] === '-')
}

/** `organiser` where the resume says "runs" or "organised". */
export function isDoerOf({ text }: Token, { keys }: Ground): boolean {
	if (!/^\p{Ll}{5,}[eo]rs?$/u.test(text) || isRank(text) || isRole(text)) return false
	const deed = text.replace(/[eo]rs?$/, '')
	return [deed, `${deed}e`].some(
		(one) =>
			verbOf(one.replace(/is(?=e?$)/, 'iz')) !== undefined &&
			tokensOf(one).some((token) => token.keys.some((key) => keys.has(key)))
	)
}

/**
 * Verbs that only say that it was done, where the source names the work and has no verb for it:
 * "graphics and banners, 20 a week". "Raised no adjustments" raises nothing.
 */
export function isNeutral({ text, end }: Token, line: Line, { words }: Source): boolean {
	if (/^rais(?:ed|ing)$/i.test(text)) return /^\s+no\b/.test(line.text.slice(end))
	if (/^manag(?:e|ed|es|ing)$/i.test(text))
		return (
			line.text.slice(0, end).search(handled) < 0 && line.text.search(handled) === end - text.length
		)
	if (/^operat(?:e|ed|ing)$/i.test(text)) return isUsed(line.text.slice(end), words)
	if (/^deliver/i.test(text) && given.test(line.text.slice(end))) return true
	return plainDeed.test(text) && opensWithNoun(lineOf(words))
}

/** What is delivered by being given: "delivered training" of who trained. */
const given =
	/^\s+(?:[\p{L}\d-]+\s+){0,4}?(?:training|teaching|lessons?|sessions?|class(?:es)?|courses?|workshops?|talks?|presentations?|feedback|care|therapy|support|services?|speech(?:es)?|readings?|briefings?|lectures?|instruction|tuition|tutorials?|inductions?|advice|coaching|treatments?|assembl(?:y|ies)|periods?|demonstrations?)\b/iu

const plainDeed =
	/^(?:deliver|configur|generat|updat|monitor|creat|complet|fulfil|suppl|provid|handl|buil[dt]|ma[dk]e|making|writ|wrote|prepar|produc|maintain|ke[ep]p?t?|run|ran|did|do|work|perform|carr|conduct|process|install|fit|repair|servic|serv|organi[sz]|arrang|take|took|giv|gave|teach|taught|hold|held|cover|cook|clean|draw|drew|record|keep|offer|support|administer|assist)(?:e|es|ed|ing|s|ting|ning|ied|ies|y|ying)?$/iu

/** "Operated a forklift" where the source says "on forklift". */
function isUsed(rest: string, words: string): boolean {
	const [, tool] = /^\s+(?:an?|the)\s+(?:\p{L}+\s+)?(\p{L}+)/u.exec(rest) ?? []
	return (
		tool !== undefined &&
		new RegExp(`\\b(?:on|by|with|using)\\s+(?:[\\p{L}-]+\\s+){0,2}${tool}`, 'iu').test(words)
	)
}

/** Words that make what they stand before no larger and no better. */
export const modest =
	/^(?:prospective|previous|former|existing|new|current|common|frequent|free|usual|typical|relevant|corresponding|necessary|regular|written|verbal|oral|spoken|printed|manual|electronic|digital|online|internal|in-house|correct|proper|appropriate|suitable|genuine|faulty|defective|malicious|suspicious|local|nearby|small|minor|simple|basic|short|brief|initial|joint|mutual|elementary|ordinary|plain|used|old|little|low|light|occasional|incoming|outgoing|open|remaining|upcoming|annual|overdue|late|missing|damaged)$/i
