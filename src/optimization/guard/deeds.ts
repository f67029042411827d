import type { Token } from '../english/concepts'
import { kept } from '../english/kept'
import { verbOf } from '../english/verbs'
import { type Line, lineOf } from './line'
import type { Source } from './source'
import { doubt, type Finding } from './verdict'

/**
 * Deeds that make, mend, teach or buy something. Whoever names the thing has not done it: who
 * "turned designs into pages" has not designed, who "chased repairs" has not repaired.
 */
const telling = new Set(
	`advise write author design compose repair fix patch translate buy purchase order prescribe nurse calibrate sell speak film shoot
	cook bake plan teach train test treat approve price validate diagnose negotiate program photograph`.split(
		/\s+/
	)
)

/** Deeds that say no more than that what follows was done. */
const plain =
	/^(?:did|do(?:es|ing|ne)?|carr(?:y|ied|ies|ying)|perform(?:ed|s|ing)?|handl(?:e|ed|es|ing)|provid(?:e|ed|es|ing)|g[ai]ve[ns]?|giving|h[eo]ld(?:s|ing)?|conduct(?:ed|s|ing)?|r[au]n(?:s|ning)?|ma[dk]e|mak(?:es|ing)|complet(?:e|ed|es|ing)|undert(?:ake|ook|aking)|deliver(?:ed|s|ing)?|offer(?:ed|s|ing)?|work(?:ed|s|ing)?|place[ds]?|us(?:e|ed|es|ing)|help(?:ed|s|ing)?|assist(?:ed|s|ing)?|support(?:ed|s|ing)?|contribut(?:ed|es|e|ing)|t[oa]ke?n?s?|taking|cover(?:ed|s|ing)?)$/i

/** A deed of these must be one of the source's deeds, where it tells any, and not only a word that stands in it. */
export function checkDeeds(text: string, { scope, words }: Source): Finding[] {
	if (scope === 'person') return []
	const own = words.split('\n').map(deedsOf)
	if (!own.some(({ isTold }) => isTold)) return []
	const grounds = own.flatMap((one) => one.grounds)
	const claimed = deedsOf(text).deeds
	const strange = claimed
		.filter(({ text: word }) => telling.has(verbOf(word)?.base ?? ''))
		.filter((token) => !grounds.some((one) => isTied(one, token)))
		.filter((token) => !(isWriting(token) && grounds.some(({ text: deed }) => written.test(deed))))
	const moved = claimed.filter(
		(token) =>
			made.test(verbOf(token.text)?.base ?? '') &&
			words.split('\n').some((one) => isDoneToOther(token, lineOf(text), one))
	)
	return [...new Set([...strange, ...moved])].map(({ text: word }) =>
		doubt(`Your original text does not say that you “${word}” this.`)
	)
}

/** Deeds of authorship. */
const made =
	/^(?:build|create|design|develop|write|author|found|launch|invent|engineer|compose|translate|negotiate|install|repair)$/

function isTied(one: Token, other: Token): boolean {
	return one.keys.some((key) => other.keys.includes(key))
}

/** The "built the website" of who "updated the website and wrote posts": the deed stands there, but with another thing. */
function isDoneToOther(deed: Token, line: Line, words: string): boolean {
	const own = lineOf(words)
	const { deeds } = deedsOf(words)
	if (deeds.length < 2) return false
	const object = line.tokens.find(
		(token) =>
			token.start > deed.end && !token.light && own.tokens.some(({ stem }) => stem === token.stem)
	)
	const there = object && own.tokens.find(({ stem }) => stem === object.stem)
	const governing = there && deeds.findLast((one) => one.start < there.start)
	return (
		governing !== undefined &&
		!plain.test(governing.text) &&
		!isTied(governing, deed) &&
		deeds.some((one) => one !== governing && isTied(one, deed))
	)
}

function isWriting({ text }: Token): boolean {
	return /^(?:write|author)$/.test(verbOf(text)?.base ?? '')
}

/** Deeds that end in something written. */
const written =
	/^(?:report|comment|summari[sz]|document|not|record|log|publish|translat|arrang|compil|prepar|produc|describ|draft|kept|keep|defin|issu|answer|repl[iy]|edit|rewr|turn|specif|set)\p{L}*$/iu

type Deeds = {
	/** What was done. */
	deeds: Token[]
	/** Whether one of them says more than that it was done. */
	isTold: boolean
	/** The deeds, and the nouns that no such deed is before: of "logo design", but not of "chased repairs". */
	grounds: Token[]
}

const deedsOf = kept((text): Deeds => {
	const { tokens } = lineOf(text)
	const deeds = tokens.filter((token, at) => isDeed(token, at, text))
	const grounds: Token[] = []
	let isTold = false
	for (const token of tokens) {
		if (/[.;:]\s*$/.test(text.slice(0, token.start))) isTold = false
		if (deeds.includes(token)) {
			if (!plain.test(token.text)) isTold = true
			grounds.push(token)
		} else if ((!isTold && !token.light) || isToldOf(token, text)) grounds.push(token)
	}
	return { deeds, isTold: deeds.some((one) => !plain.test(one.text)), grounds }
})

const joint = /(?:[,;.:–(]|\b(?:and|then|also|or|plus))\s*(?:\p{L}+ly\s+)?$/iu

/** A verb at the start or behind a joint; plain forms there are nouns as often, and so are others elsewhere. */
function isDeed({ text, start, end }: Token, at: number, whole: string): boolean {
	const verb = verbOf(text)
	const lower = text.toLowerCase()
	const isPast = verb ? lower === verb.past : /\p{Ll}{3}ed$/u.test(lower)
	if (at === 0) return isPast || (verb !== undefined && !noun.test(lower))
	const before = whole.slice(0, start)
	if (joint.test(before) && isPast && lower !== verb?.base) return true
	return (
		lower === verb?.gerund &&
		/^\s\p{L}/u.test(whole.slice(end)) &&
		/(?:,|\b(?:by|while|before|after|when|of|for))\s+(?:\p{L}+ly\s+)?$/iu.test(before)
	)
}

/** Plain forms that are nouns as often: "Test planning". */
const noun =
	/^(?:test|order|plan|design|price|repair|program|purchase|patch|film|shoot|cook|train|set|treat)$/

/** Whether a line names what was done with a noun: "Release notes", "Reports for controllers". */
export function opensWithNoun({ tokens: [first], text }: Line): boolean {
	if (!first) return false
	const verb = verbOf(first.text)
	const lower = first.text.toLowerCase()
	if (!verb) return !/(?:ed|ing)$/.test(lower)
	const isMany = lower === verb.third && lower !== verb.past
	return (
		noun.test(lower) ||
		(isMany &&
			/^\s+(?:of|for|in|on|with|and|to|via|at|from|by|every|per|\d)/i.test(text.slice(first.end)))
	)
}

/** "Review requests and write tests", "one of three who tested it". */
function isToldOf({ text, start }: Token, whole: string): boolean {
	const before = whole.slice(0, start)
	return (
		verbOf(text) !== undefined &&
		(joint.test(before) || /\b(?:to|who|which|that)\s+(?:\p{L}+ly\s+)?$/iu.test(before))
	)
}
