import type { Token } from '../english/concepts'
import { type Meaning, partOf } from '../english/lexicon/lexicon'
import { isRank, isRole } from '../english/roles'
import { verbOf } from '../english/verbs'
import { contentOf, isCounted, isWithin, type Line, lineOf } from './line'
import { meaningAt, meets } from './meanings'
import { peopleTold } from './people'
import { grand, isClaimedOf, isPlaced } from './placed'
import {
	isAttribute,
	isDoerOf,
	isListed,
	isNeutral,
	isQuality,
	isSecondDeed,
	isToldOfThing,
	modest
} from './shape'
import type { Ground, Source } from './source'
import { isOfTrade } from './trade'
import { isStrong, isVerb } from './verb-form'

/**
 * The words of a new text that nothing of its source ties, without those that only say it
 * otherwise: a plain verb, or a plain noun that stands for a word of the source that is left
 * out. A word that claims, ranks, praises, places, counts or names stays, and so does a noun
 * that is added.
 */
export function tellingOf(fresh: Token[], line: Line, source: Source): Token[] {
	if (fresh.length === 0) return fresh
	const { meanings } = source.own
	if (!meanings || (source.own.denied.size > 0 && line.denied.length === 0)) return fresh
	const of = (token: Token, all: Line) =>
		meaningAt(all.tokens, all.tokens.indexOf(token), meanings.lexicon)
	if (source.scope === 'person') {
		return fresh.filter((token) => {
			const meaning = of(token, line)
			if (isDoerOf(token, source.own) || isIntroducing(token, line)) return false
			return (
				meaning === null ||
				isQuality(token, line) ||
				!isVerb(token, meaning, line, source) ||
				isStrong(token, meaning)
			)
		})
	}
	const left = leftOut(line, source, of)
	const isVerbLeft = left.some(({ token }) => verbOf(token.text) !== undefined)
	let added = 0
	const strange = fresh.filter((token) => !isOfTrade(token, source) || isClaimedOf(token, line))
	const telling = strange.filter((token) => {
		const areTold = peopleTold(token, line, source, of)
		if (areTold !== null) return !areTold
		const meaning = of(token, line)
		if (meaning === null || isNamed(token, line)) return true
		if (isListed(token, line) || isAttribute(token, line) || isToldOfThing(token, line)) return true
		if (source.own.denied.size === 0 && isWithin(token.start, line.denied)) return true
		if (isOneMore(token, line, source)) return true
		if (!isVerbLeft && isSecondDeed(token, line, source.own)) return true
		if (token.start === 0 && isNeutral(token, line, source)) return false
		const kind = kindOf(token, meaning, line, source)
		if (kind !== 'verb' && !isJoined(token, line) && isElsewhere(token, meaning, line, source))
			return false
		if (isMaker(token, meaning, line, source.own)) return false
		if (kind === 'verb') return isStrong(token, meaning) && !isNeutral(token, line, source)
		if (modest.test(token.text)) return false
		if (isOfField(token, meaning, line)) return isJoined(token, line)
		if (kind !== 'noun' || isPlaced(token, line, source.own)) return true
		const joined = isJoined(token, line)
		const at = joined ? -1 : left.findLastIndex((one) => isAlikeIn(one.meaning, meaning))
		if (at >= 0) {
			left.splice(at, 1)
			return false
		}
		added += 1
		return joined || added > ADDED || !isHarmless(token, line)
	})
	const passed = strange.length - telling.length
	const tied = contentOf(line).length - strange.length
	return passed > MOST || passed > tied ? strange : telling
}

/** The "comfortable" of "comfortable with PEX", the "first" of "first as a cashier": what follows has its own check. */
function isIntroducing({ text, end }: Token, line: Line): boolean {
	const next = line.text.slice(end)
	return (
		(/^(?:comfortable|familiar|strengths?)$/i.test(text) &&
			/^:?\s+(?:with|in|are|include)\b|^:/.test(next)) ||
		(/^first$/i.test(text) && /^\s+as\b/.test(next))
	)
}

/** The "board" of "sentence reports and board reports" where the source has reports once: one thing more. */
function isOneMore(token: Token, { tokens, text }: Line, { words }: Source): boolean {
	const head = tokens.find((one) => one.start === token.end + 1 && !one.light)
	if (
		!head ||
		!/\b(?:and|or|plus)\s(?:(?!with|of|for|in|on|to|by)[\p{L}-]+\s)?$|,\s$/iu.test(
			text.slice(0, token.start)
		)
	)
		return false
	const times = (all: Token[]) => all.filter(({ stem }) => stem === head.stem).length
	const told = times(lineOf(words).tokens)
	return times(tokens) > told && (told > 0 || !/(?:ed|ing)$/.test(token.text))
}

/** Whether a word that is left out may be told by another: of one field of life, or one that the lexicon does not know. */
function isAlikeIn(one: Meaning | null, other: Meaning): boolean {
	return one === null || one.fields.some((field) => other.fields.includes(field))
}

/** A thing that the resume tells of in another place, where no claim is made with it. */
function isElsewhere(token: Token, { fields }: Meaning, line: Line, { own, all }: Source): boolean {
	return (
		partOf(fields[0] ?? 0) === 'noun' &&
		(fields[0] === PERSON || !facts.has(fields[0] ?? 0)) &&
		all.affirmed.has(token.stem) &&
		/^\p{Ll}+$/u.test(token.text) &&
		!isPlaced(token, line, own) &&
		!isClaimedOf(token, line)
	)
}

/** How many plain nouns may be added, as to say what a thing is: "supplier invoices". */
const ADDED = 1

/** A noun that raises nothing, and does not narrow a person that it stands before. */
function isHarmless(token: Token, line: Line): boolean {
	if (grand.test(token.text)) return false
	const next = line.tokens[line.tokens.indexOf(token) + 1]
	const modifies = next !== undefined && line.text.slice(token.end, next.start) === ' '
	return !modifies || !personal.test(next.text)
}

/** `municipal`, `dental`: of which field a thing is, and not how wide or high it reaches. */
function isOfField(token: Token, { fields }: Meaning, line: Line): boolean {
	return fields[0] === RELATION && !reaching.test(token.text) && isHarmless(token, line)
}

/** WordNet's file of adjectives that say of what something is. */
const RELATION = 1
const reaching =
	/^(?:\p{L}*national|\p{L}*regional|global|federal|govern\p{L}*|presidential|royal|military|commercial|industrial|corporate|\p{L}*graduate|metropolitan|\p{L}*continental|ministerial|parliamentary|academic|strategic|statewide|executive|managerial|supervisory|directorial)$/iu

/** How many words may be others than the source's. */
const MOST = 3

type Left = { token: Token; meaning: Meaning | null }

/**
 * The "feed" of "food, seed and feed": one more of several things, and none that another was called
 * otherwise.
 */
function isJoined({ start, end }: Token, { text }: Line): boolean {
	return (
		/(?:,|[&/]|\b(?:and|or|plus|as well as))\s*(?:\p{L}+\s)?$/iu.test(text.slice(0, start)) ||
		/^(?:,\s*[^,.;]*)?\s*(?:&|\band\b|\bor\b)/iu.test(text.slice(end))
	)
}

/** The words of the source that the new text has nothing for. */
function leftOut(
	line: Line,
	source: Source,
	of: (token: Token, line: Line) => Meaning | null
): Left[] {
	const told = line.tokens.map((token) => ({ token, meaning: of(token, line) }))
	return source.words
		.split('\n')
		.map(lineOf)
		.flatMap((own) =>
			own.tokens.flatMap((token, at): Left[] => {
				const light = token.light && !(at === 0 && verbOf(token.text))
				if (light || isCounted(token, own)) return []
				const meaning = of(token, own)
				return told.some((one) => isTold(token, meaning, one.token, one.meaning))
					? []
					: [{ token, meaning }]
			})
		)
}

function isTold(
	token: Token,
	meaning: Meaning | null,
	other: Token,
	told: Meaning | null
): boolean {
	return (
		token.keys.some((key) => other.keys.includes(key)) ||
		(told !== null &&
			meaning !== null &&
			(meets(meaning.near, told.near) || meets(meaning.above, told.near)))
	)
}

function isNamed(token: Token, line: Line): boolean {
	const { text } = token
	return (/^\p{Lu}/u.test(text) && token !== line.tokens[0]) || isRank(text) || isRole(text)
}

/** Groups, places, persons, quantities and times are what claims are about. */
const facts = new Set([14, 15, 18, 23, 28])
const PERSON = 18

/** "Supplier invoices": a person before a thing of the source says whose it is. */
function isMaker({ end, text }: Token, { fields }: Meaning, line: Line, { keys }: Ground): boolean {
	const next = line.tokens.find((token) => token.start === end + 1)
	if (
		fields[0] !== PERSON ||
		/[^s]s$/.test(text) ||
		grand.test(text) ||
		next === undefined ||
		next.light
	)
		return false
	return next.keys.some((key) => keys.has(key)) && !personal.test(next.text)
}

/** Ends of words for people. */
const personal = /(?:ers?|ors?|ants?|ents?|ists?|people|men|teams?|groups?|staff)$/i

function kindOf(
	token: Token,
	meaning: Meaning,
	line: Line,
	source: Source
): 'verb' | 'noun' | 'telling' {
	const [first = 0] = meaning.fields
	if (isVerb(token, meaning, line, source)) return 'verb'
	return partOf(first) === 'noun' && !facts.has(first) ? 'noun' : 'telling'
}
