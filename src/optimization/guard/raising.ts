import type { Token } from '../english/concepts'
import { isRole, singular } from '../english/roles'
import { stemOf } from '../english/stem-of'
import { verbOf } from '../english/verbs'
import { lineOf } from './line'
import type { Source } from './source'
import { doubt, type Finding } from './verdict'

/** What makes more of whom or what it was done for, how it was taken, or what came of it. */
export function checkRaising(text: string, source: Source): Finding[] {
	if (source.scope === 'person') return praised(text, source)
	return [
		...praised(text, source),
		...compared(text, source),
		...raisedPeople(text, source),
		...peersInCharge(text, source),
		...manyOfOne(text, source)
	]
}

const praise =
	/\b(?:praised|commended|acclaimed|applauded|admired|celebrated(?! (?:mass|sunday|birthdays|holidays|festivals|the\b))|renowned|well[- ](?:received|known|regarded|respected)|highly (?:rated|regarded|valued)|(?:much )?appreciated|sought[- ]after|in[- ]demand|trusted|beloved|popular|favou?rite|go-to|outstanding(?! (?:actions?|audits?|invoices?|debts?|balances?|payments?|items?|orders?|issues?|tickets?|accounts?|claims?|work|tasks?|queries|fees|loans?|bills?|amounts?|repairs?|jobs?))|excellent|exceptional|exemplary|remarkable|impressive|superior|unparalleled|unmatched|perfect(?:ly)?|top[- ]performing|high[- ]performing|high[- ]quality|high[- ]impact|successful(?:ly)?|delighted|loved)\b/iu

function praised(text: string, { own }: Source): Finding[] {
	const [claim] = praise.exec(text) ?? []
	if (!claim) return []
	const stems = claim.split(/[\s-]+/).map(stemOf)
	return stems.some((one) => own.keys.has(one))
		? []
		: [doubt(`“${claim}” is not in your original text.`)]
}

const learner =
	/^(?:apprentice|trainee|intern|student|junior|pupil|volunteer|graduate|starter|colleague)$/i
const oneOf = /\b(?:one|a single|1)\s+(?:\p{L}+\s)?(\p{L}{3,})\b/giu

/** "The site's apprentices" of who looked after one apprentice. */
function manyOfOne(text: string, { words }: Source): Finding[] {
	return Array.from(words.matchAll(oneOf)).flatMap(([, noun = '']) => {
		const many = new RegExp(`\\b${noun}s\\b`, 'i')
		return (isRole(noun.toLowerCase()) || learner.test(noun)) &&
			many.test(text) &&
			!many.test(words)
			? [doubt(`Your original text speaks of one ${noun}.`)]
			: []
	})
}

const comparative =
	/(?<!\b(?:no|not|than) )\b(?:fewer|better|happier|smoother|stronger|easier|safer|cleaner|clearer|quicker|faster|cheaper|healthier|greater|calmer|closer|tighter)\b(?! (?:than|understand|known))/iu

/** "And fewer support calls": an effect that nobody measured. */
function compared(text: string, { own }: Source): Finding[] {
	const [claim] = comparative.exec(text) ?? []
	if (!claim) return []
	const [token] = lineOf(claim).tokens
	const isKnown =
		token?.keys.some((key) => own.keys.has(key)) ||
		own.lines.some((line) =>
			line.figures.some(({ part, kind }) => part !== '' || kind === 'percent')
		) ||
		/\b(?:less|more|fewer|lower|higher|sooner|instead|\p{L}{3,}er than)\b/iu.test(own.text)
	return isKnown ? [] : [doubt(`“${claim}” is not in your original text.`)]
}

const raising =
	/^(?:professional|enterprise|executive|senior|elite|corporate|international|vip|high-profile|key|strategic|leading|premium|luxury|major|government|wealthy|affluent|celebrity|famous|prominent|qualified|certified|licen[cs]ed|experienced|expert|critical|acute|critically|severely|high-risk|c-level|board|blue-chip)$/i
const persons =
	/(?:ers|ors|ants|ents|ists|ians|people|men|women|children|clients|customers|guests|patients|users|accounts|companies|firms|businesses|organi[sz]ations|teams?|staff|audiences?|chefs?|members|individuals|families|athletes|players|families|brands)$/i

/** "Professional runners" where the source has amateurs: a word before people that makes more of them. */
function raisedPeople(text: string, { own }: Source): Finding[] {
	const { tokens } = lineOf(text)
	return tokens.flatMap((token, at): Finding[] => {
		if (!raising.test(token.text)) return []
		const next = tokens.slice(at + 1, at + 3)
		const isBefore = next.some(
			(one, ahead) =>
				persons.test(one.text) &&
				text.slice(token.end, one.start).trim().split(/\s+/).filter(Boolean).length === ahead
		)
		const isSaid = own.lines.some((line) => line.tokens.some((one) => one.stem === token.stem))
		return isBefore && !isSaid ? [doubt(`“${token.text}” is not in your original text.`)] : []
	})
}

const charge =
	/^(?:lead|head|manage|supervise|oversee|direct|mentor|coach|train|teach|instruct|guide|brief|hire|recruit)$/

/** Who mentored students has not mentored nurses: whom one taught or led must be named as what they were. */
function peersInCharge(text: string, { words }: Source): Finding[] {
	const { tokens } = lineOf(text)
	const own = lineOf(words).tokens
	const at = tokens.findIndex((token) => charge.test(verbOf(token.text)?.base ?? ''))
	if (
		at < 0 ||
		/\b(?:guys|people|colleagues|staff|hires|starters|newcomers|joiners|juniors|employees|persons)\b/i.test(
			words
		)
	)
		return []
	return tokens.slice(at + 1, at + 6).flatMap((token, _, all): Finding[] => {
		const lower = token.text.toLowerCase()
		if (singular(lower) === lower || !isPerson(token)) return []
		if (/[,;:.()]/.test(text.slice(all[0]?.start ?? 0, token.start))) return []
		const isSame = own.some((one) => isOne(one, token, lower))
		return isSame ? [] : [doubt(`Your original text does not say “${token.text}”.`)]
	})
}

function isPerson({ text }: Token): boolean {
	return isRole(text) || /(?:therapists|physicists|chemists|engineers|managers)$/i.test(text)
}

/** A key that stands for a set of words, and no word itself. */
const isMeaning = /^\d+\.\d+$/

function isOne(one: Token, token: Token, lower: string): boolean {
	const other = one.text.toLowerCase()
	return (
		singular(other) === singular(lower) ||
		(one.stem !== token.stem &&
			one.keys.some((key) => isMeaning.test(key) && token.keys.includes(key))) ||
		(other.length >= 3 &&
			other.length < lower.length &&
			lower.startsWith(other.replace(/s$/, '')) &&
			/s$/.test(other))
	)
}
