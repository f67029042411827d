import { type Token, tokensOf } from '../english/concepts'
import { kept } from '../english/kept'
import { verbOf } from '../english/verbs'
import { claimedRole } from './claimed-role'
import { lineOf } from './line'
import type { Source } from './source'
import { doubt, type Finding } from './verdict'

/** Who did it: what others did, a role taken on, or those worked with may not become the person's own deed. */
export function checkAgency(text: string, source: Source): Finding[] {
	if (source.scope === 'person') return []
	return [
		...decidedBy(text, source),
		...othersDeeds(text, source),
		...othersThings(text, source),
		...onlyPlanned(text, source),
		...leftToOthers(text, source),
		...withOthers(text, source),
		...claimedRole(text, source)
	]
}

/** Deeds of power, which those who prepare or attend them have not done. */
const power =
	/^(?:decided|deciding|approved|approving|negotiated|negotiating|signed|signing|selected|selecting|hired|hiring|appointed|appointing|authori[sz]ed|authori[sz]ing)$/i
const decision = /\b(?:ma[dk]e|making|took|taking)\s+(?:\p{L}+\s+){0,3}decisions?\b/iu
const done = /\b(?:made|took|making|taking|reached|held|led|conducted|ran)\s+(?:\p{L}+\s+){0,3}$/iu

/** "Prepared the decision" may not become "decided", where the source has the noun alone. */
function decidedBy(text: string, source: Source): Finding[] {
	if (decision.test(text) && !/\bdeci[ds]/i.test(source.words))
		return [doubt('Your original text does not say that you made decisions.')]
	const claim = lineOf(text).tokens.find(
		(token) => power.test(token.text) && isOpening(token, text)
	)
	if (!claim) return []
	const named = source.words.split('\n').flatMap((words) =>
		lineOf(words)
			.tokens.filter((token) => token.stem === claim.stem)
			.map(
				(token) =>
					power.test(token.text) ||
					done.test(words.slice(0, token.start)) ||
					verbOf(token.text) !== undefined
			)
	)
	return named.length > 0 && !named.some(Boolean)
		? [doubt(`Your original text does not say that you “${claim.text}”.`)]
		: []
}

const passive =
	/(?<![\p{L}-])(?<words>\p{L}+)\s+(?:\p{L}+ly\s+)?by\s+(?!me\b|myself\b|hand\b|phone\b|e-?mail\b|post\b|\p{L}+ing\b|\d)\p{L}/giu
const clause =
	/\b(?:which|that|whom)\s+(?:the|a|an|my|our|their|its)\s+(?<words>(?:[\p{L}’'-]+\s*){2,5})/giu
/** "Which sales then cleared". */
const named =
	/\b(?:which|whom)\s+(?<words>(?:(?!was|were|is|are|has|had|have|then|also|now|in\b)\p{Ll}{3,}s?)\s+(?:then\s+|later\s+|also\s+)\p{L}+)/giu
const who = /(?<!\bone of [^.;,]*)\bwho\s+(?:\p{L}+ly\s+|then\s+|also\s+)?(?<words>\p{L}+)/giu
const purpose =
	/\bfor\s+(?:the|a|an|my|our|their|its)\s+(?:[\p{L}’'-]+\s+){1,3}?to\s+(?<words>\p{L}+)/giu

/** Stems of the verbs that a text gives to somebody else: "run by the county", "which the manager signed". */
const othersIn = kept((text): Map<string, string> => {
	const found = [passive, clause, named, purpose, who].flatMap((pattern) =>
		Array.from(text.matchAll(pattern), (match) => {
			const words = (match.groups?.words ?? '').trim().split(/\s+/)
			const [first = ''] = words
			return words.length === 1 ? first : (words.slice(1).find(isPast) ?? '')
		})
	)
	return new Map(
		found
			.filter((word) => verbOf(word) !== undefined || /(?:ed|ion|ment|ance)$/.test(word))
			.map((word) => [tokensOf(word)[0]?.stem ?? word, word])
	)
})

function isPast(word: string): boolean {
	return verbOf(word)?.past === word.toLowerCase() || /\p{Ll}{2}ed$/u.test(word)
}

function othersDeeds(text: string, source: Source): Finding[] {
	return source.words.split('\n').flatMap((words) => {
		const others = othersIn(words)
		if (others.size === 0) return []
		const told = othersIn(text)
		const own = lineOf(words).tokens
		return Array.from(others, ([stem, word]) => {
			const isAlso = own.filter((token) => token.stem === stem).length > 1
			const { tokens } = lineOf(text)
			const claim = tokens.find(
				(token) =>
					token.stem === stem &&
					(isDone(token) || isPlainAsFirst(token, tokens[0])) &&
					isOpening(token, text)
			)
			return claim && !isAlso && !told.has(stem)
				? [doubt(`In your original text somebody else “${word}”.`)]
				: []
		}).flat()
	})
}

const planning = /^(?:schedul(?:e|ed|es|ing)|book(?:ed|s|ing)?)$/i
/** Repairs that were taken in, or sent away, were done by others. */
const takenIn = /^(?:t[ao]ke?n?|taking|took)\s+in\b|^sen[dt]\s/i
const holding =
	/^(?:conduct(?:ed|s|ing)?|h[eo]ld(?:s|ing)?|r[au]n(?:s|ning)?|perform(?:ed|s|ing)?|deliver(?:ed|s|ing)?|g[ai]ve(?:s|n)?|giving|le(?:a)?d(?:s|ing)?|carr(?:y|ied|ies|ying)|host(?:ed|s|ing)?)$/i

/** Whoever scheduled interviews has not conducted them. */
function onlyPlanned(text: string, { words }: Source): Finding[] {
	const [first] = lineOf(text).tokens
	const own = lineOf(words).tokens
	const isPlanned = planning.test(own[0]?.text ?? '') || takenIn.test(words)
	if (!first || !holding.test(first.text) || !isPlanned) return []
	return own.some((token) => holding.test(token.text)) || planning.test(text)
		? []
		: [doubt(`Your original text says “${own[0]?.text}”, not “${first.text}”.`)]
}

const forWhom =
	/\bfor\s+(?:the|a|an|my|our|their|its)\s+(?<who>(?:[\p{L}’'-]+\s+){1,3}?)to\s+(?<deed>\p{L}+)/giu

/** "Estimates for the owner to price": without the owner it would be the person who set the price. */
function leftToOthers(text: string, { words }: Source): Finding[] {
	const told = new Set(lineOf(text).tokens.map(({ stem }) => stem))
	return Array.from(words.matchAll(forWhom)).flatMap(({ groups }) => {
		const [deed] = tokensOf(groups?.deed ?? '')
		const who = tokensOf(groups?.who ?? '')
		const isOwn = deed && told.has(deed.stem) && !who.some(({ stem }) => told.has(stem))
		return isOwn ? [doubt(`In your original text somebody else was to “${deed.text}”.`)] : []
	})
}

const given =
	/(?<thing>[\p{L}-]+)\s+(?:came|comes|(?:was|were|is|are)(?:\s+\p{L}+)?)\s+(?:from|by)\s+(?:the|a|an|my|our|another|\p{Lu}\p{L}+)\b/gu

/** "The logo came from the director": what somebody else made may not be told as the person's own. */
function othersThings(text: string, source: Source): Finding[] {
	return source.words.split('\n').flatMap((words) =>
		Array.from(words.matchAll(given)).flatMap(({ 0: whole, groups, index }) => {
			const stem = tokensOf(groups?.thing ?? '')[0]?.stem
			const givers = lineOf(words)
				.tokens.filter((token) => token.start >= index + whole.length && !token.light)
				.slice(0, 3)
				.map((token) => token.stem)
			const { tokens } = lineOf(text)
			const isSaid = tokens.some((one) => givers.includes(one.stem))
			return stem && !isSaid && tokens.some((one) => one.stem === stem)
				? [doubt(`In your original text “${groups?.thing}” came from somebody else.`)]
				: []
		})
	)
}

/** Without another subject before it: first, or joined to a deed by "and" or a comma. */
function isOpening({ start }: Token, text: string): boolean {
	return (
		start === 0 ||
		/(?:[,;.:]|\b(?:and|then|also|I))\s+(?:\p{L}+ly\s+)?$/u.test(text.slice(0, start))
	)
}

function isDone({ text, start }: Token): boolean {
	const verb = verbOf(text)
	if (verb === undefined) return /\p{Ll}{2}(?:ed|ing)$/u.test(text)
	return start === 0 || text.toLowerCase() === verb.past || text.toLowerCase() === verb.gerund
}

/** The "connect" of "Fit and connect". */
function isPlainAsFirst({ text }: Token, first: Token | undefined): boolean {
	const opening = first && verbOf(first.text)
	return (
		opening !== undefined &&
		first?.text.toLowerCase() === opening.base &&
		(verbOf(text)?.base ?? text) === text.toLowerCase()
	)
}

const company = /^(?:with|under|alongside|by|from|for)$/i
/** "Caching for product pages" names a thing; only who "cooked for the guests" did it for them. */
const nominal = /ing$/i

/** "Trained with the specialist" may not become "trained the specialist". */
function withOthers(text: string, source: Source): Finding[] {
	const { tokens } = lineOf(text)
	return source.words.split('\n').flatMap((words) => {
		const own = lineOf(words).tokens
		return own.flatMap((verb, at): Finding[] => {
			if (!isDone(verb) || !company.test(own[at + 1]?.text ?? '')) return []
			if (nominal.test(verb.text) && /^for$/i.test(own[at + 1]?.text ?? '')) return []
			if (isNoun(verb, own[at - 1])) return []
			const object = own.slice(at + 2).find((token) => !token.light)
			const turned = tokens.some(
				(token, index) =>
					token.stem === verb.stem &&
					!/^(?:of|to)$/i.test(tokens[index + 1]?.text ?? '') &&
					!company.test(tokens[index + 1]?.text ?? '') &&
					tokens.slice(index + 1).find((one) => !one.light || company.test(one.text))?.stem ===
						object?.stem
			)
			return turned && object
				? [doubt(`Your original text says “${verb.text} ${own[at + 1]?.text}”.`)]
				: []
		})
	})
}

/** What stands before a verb rather than before a noun. */
const leading =
	/^(?:and|or|then|also|by|of|for|in|on|with|through|while|when|was|were|been|being)$|(?<!^(?:dai|week|month|year|quarter))ly$/i

/** The "tracking" of "time tracking", the "forecast" of "the monthly forecast". */
function isNoun({ text }: Token, before: Token | undefined): boolean {
	if (before === undefined || leading.test(before.text)) return false
	const verb = verbOf(text)
	return (
		(/ing$/.test(text) && !leading.test(before.text)) ||
		(verb !== undefined && verb.past === verb.base)
	)
}
