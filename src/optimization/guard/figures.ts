import { isRank, isRole } from '../english/roles'
import { amount, boundOf, partOf, unitOf } from './amounts'
import { durationsIn } from './durations'
import { withUnits } from './figure-units'
import {
	bounds,
	currencies,
	multiples,
	number,
	oneOf,
	ordinals,
	scales,
	shares,
	small,
	tens,
	unitWords
} from './figure-words'
import { shortYearsIn, singlesIn } from './stretches'

/** A number as a text states it. */
export type Figure = {
	quote: string
	value: number
	kind: 'plain' | 'percent' | 'points' | 'money' | 'times' | 'share' | 'ordinal' | 'clock' | 'year'
	/** Currency sign, or the unit of time, length or weight: `$`, `day`, `km`; `''` for a count. */
	unit: string
	/** Whether it is more than, at most, or near the number itself. */
	bound: 'over' | 'upto' | 'under' | 'about' | ''
	/** Whether it is the five of "the top five". */
	top?: boolean
	/** In "from 9 to 4" the ends of a change, in "by 5" the change. */
	part: 'by' | 'from' | 'to' | ''
	start: number
	end: number
}

const figure = new RegExp(
	`(?<![\\p{L}\\p{N}.]|\\p{L}-)(?:(?<bound>${bounds})\\s+)?(?:(?<part>by|from|to|→|->)\\s+)?(?:(?<bound2>${bounds}|a|an)\\s+)?(?<money>[$€£¥₹]\\s?|(?:USD|EUR|GBP|CHF)\\s?)?(?<value>${number})(?:ish\\b)?` +
		`(?<scale>[ -]?(?:thousand|million|billion|hundred|dozen|mio|bn|mm|mn|k|m|b)(?![\\p{L}\\p{N}²³]))?` +
		`(?<after>\\s?(?:%|percentage points?\\b|percent\\b|per cent\\b|prozent\\b|points?\\b|times\\b|x(?!\\p{L})|×|(?:st|nd|rd|th)\\b|(?::\\d\\d)?\\s?(?:am|pm)\\b|:\\d\\d|euros?\\b|dollars?\\b|pounds?\\b|EUR\\b|USD\\b|GBP\\b|CHF\\b))?` +
		`(?<half>\\s+and\\s+a\\s+half\\b)?(?<plus>\\s?(?:\\+|or more\\b))?(?:[ -]?(?<unit>${unitWords})(?![\\p{L}\\p{N}]))?(?<last>\\s+(?:or so|maximum|max\\b|at most|minimum|at least))?(?![\\p{L}\\d²³])`,
	'giu'
)
const ordinal = new RegExp(
	`(?<!\\b(?:a|one|two|three) |\\d[ -]|ty[ -])\\b(${oneOf(ordinals)})\\b(?!,? (?:as|then)\\b)(?! off\\b)(?! of (?!(?:the )?(?:\\d|${number})))`,
	'gi'
)
const share = new RegExp(
	`(?<!(?:\\d|\\b(?:${oneOf(small)})) and (?:a )?)\\b(?:(?<bound>${bounds})\\s+)?(?:(?<part>by|in)\\s+)?(?:(?<bound2>${bounds})\\s+)?(?:(?<count>a|one|two|three)\\s+)?(?<share>${oneOf(shares)})\\b(?:\\s+(?:an?\\s+)(?<unit>hour|day|year|month|week)\\b)?`,
	'gi'
)
const multiple = new RegExp(`\\b(?:(?<bound>${bounds})\\s+)?(?<word>${oneOf(multiples)})\\b`, 'gi')

/** Every figure of a text, in order: digits, numbers in words, shares ("a third"), multiples ("twice"). */
export function figuresIn(written: string): Figure[] {
	if (!/\d/.test(written) && !spelled.test(written)) return []
	const text = written
		.replace(hyphened, (words) => words.replaceAll('-', ' '))
		.replace(thirdParty, (words) => 'other'.padEnd(words.length).slice(0, words.length))
	const found = [
		...durationsIn(text),
		...shortYearsIn(text),
		...singlesIn(text),
		...sharesIn(text),
		...multiplesIn(text),
		...numbersIn(text)
	]
	const apart = found.filter(
		(one, at) =>
			!found.some((other, index) => index < at && one.start < other.end && other.start < one.end)
	)
	return withUnits(
		apart.toSorted((a, b) => a.start - b.start),
		text
	)
}

/** "A one-in-five rota", "two-out-of-three". */
const hyphened = /\b[\p{L}\d]+-(?:in|of|out-of)-(?=\p{L}|\d)/giu

/** No number; what stands for it here is as long. */
const thirdParty =
	/\bthird(?=[- ]part(?:y|ies)\b)|\bfirst(?=[- ]drafts?\b)|(?<=\blower[- ])third(?=s?\b)|(?<=\bpetits? )fours?\b/giu

const spelled = new RegExp(
	`\\b(?:${[small, tens, ordinals, shares, multiples].map(oneOf).join('|')})\\b`,
	'i'
)

function numbersIn(text: string): Figure[] {
	return Array.from(text.matchAll(figure), (match): Figure => {
		const groups = match.groups ?? {}
		const { value = '', scale, money, after = '', unit, part, plus, half, last } = groups
		const sign = after.trim().toLowerCase()
		const times = /^(?:times|x|×)$/.test(sign)
		const clock = /(?:am|pm)$|^:\d\d/.test(sign)
		const top = /\btop\s+$/i.exec(text.slice(0, match.index))
		const metres = isMetres(value, scale, money, text.slice(match.index + match[0].length))
		const fine = /mm$/.test(scale ?? '') && money === undefined
		const coin = money ?? /^(?:euro?|dollar|pound|usd|gbp|chf)/.exec(sign)?.[0] ?? ''
		const whole = amount(value) + (half ? 0.5 : 0)
		const plain =
			whole * (metres || fine ? 1 : (scales[scale?.replace(/^[ -]/, '').toLowerCase() ?? ''] ?? 1))
		const lead = /^(?:(?:by|from|to|→|->|a|an)\s+)+/iu.exec(match[0])?.[0].length ?? 0
		return {
			quote: match[0].slice(lead).trim(),
			value: clock ? minutesOf(plain, sign) : plain,
			kind: clock
				? 'clock'
				: coin
					? 'money'
					: sign.startsWith('percentage') || sign.startsWith('point')
						? 'points'
						: /^(?:%|per|prozent)/.test(sign)
							? 'percent'
							: times
								? 'times'
								: /^(?:st|nd|rd|th)$/.test(sign)
									? 'ordinal'
									: isYear(value, scale, unit)
										? 'year'
										: 'plain',
			unit: coin
				? (currencies[coin.trim().toLowerCase()] ?? coin)
				: metres
					? 'metre'
					: fine
						? 'mm'
						: /^(?:st|nd|rd|th)$/.test(sign) ||
								isClassYear(unit, text.slice(match.index + match[0].length))
							? ''
							: unitOf(unit),
			bound: plus
				? 'over'
				: isPhrase(text.slice(0, match.index), match[0], text.slice(match.index + match[0].length))
					? ''
					: boundOf(groups.bound ?? groups.bound2 ?? last?.trim()),
			part: partOf(part),
			...(top === null ? {} : { top: true }),
			start: top?.index ?? match.index + lead,
			end: match.index + match[0].length
		}
	})
}

/** The "over" of "taking over one of nine", the "under" of "working under two pharmacists". */
function isPhrase(before: string, bound: string, rest: string): boolean {
	if (
		/^under/i.test(bound) &&
		rest.split(/[^\p{L}]+/u, 4).some((word) => isRole(word) || isRank(word))
	)
		return true
	return /^over/i.test(bound)
		? /\b(?:tak(?:e|es|en|ing)|took|hand(?:ed|ing)?)\s+$/i.test(before)
		: /^under/i.test(bound) && /\b(?:work(?:ed|ing|s)?|train(?:ed|ing)?)\s+$/i.test(before)
}

/** "8,000 m" are metres; "8m" and "£8 m" are millions. */
function isMetres(
	value: string,
	scale: string | undefined,
	money: string | undefined,
	rest: string
): boolean {
	if (scale !== ' m' || money !== undefined) return false
	return (
		/^\d{2}/.test(value.replace(/\D/g, '')) ||
		/^[- ](?:deep|high|long|wide|tall|thick|above|below|x)\b/i.test(rest)
	)
}

/** The "Year" of "29 Year 5 pupils" names their class. */
function isClassYear(unit: string | undefined, rest: string): boolean {
	return /^Years?$/.test(unit ?? '') && /^\s\d/.test(rest)
}

function isYear(value: string, scale: string | undefined, unit: string | undefined): boolean {
	return scale === undefined && unit === undefined && /^(?:19|20)\d\d$/.test(value)
}

function minutesOf(hour: number, sign: string): number {
	const minutes = Number(/:(\d\d)/.exec(sign)?.[1] ?? 0)
	const twelve = /pm$/.test(sign) ? (hour % 12) + 12 : /am$/.test(sign) ? hour % 12 : hour
	return twelve * 60 + minutes
}

function sharesIn(text: string): Figure[] {
	return Array.from(text.matchAll(share), (match): Figure[] => {
		const { bound, bound2, count, share: word = '', unit, part } = match.groups ?? {}
		const lower = word.toLowerCase()
		const large = /^\s+(?:of\s+)?an?\s+(?<scale>hundred|thousand|million|billion|dozen)\b/i.exec(
			text.slice(match.index + match[0].length)
		)
		if (large && (lower === 'half' || count)) {
			const scale = scales[large.groups?.scale?.toLowerCase() ?? ''] ?? 1
			return [
				{
					quote: `${match[0].trim()}${large[0]}`,
					value: (small[count?.toLowerCase() ?? ''] ?? 1) * (shares[lower] ?? 0) * scale,
					kind: 'plain',
					unit: '',
					bound: boundOf(bound ?? bound2),
					part: partOf(part),
					start: match.index,
					end: match.index + match[0].length + large[0].length
				}
			]
		}
		if (lower !== 'half' && !count)
			return ordinals[lower] === undefined
				? []
				: [ordinalAt(word, match.index + match[0].lastIndexOf(word))]
		const times = small[count?.toLowerCase() ?? ''] ?? 1
		return [
			{
				quote: match[0].trim(),
				value: times * (shares[lower] ?? 0),
				kind: unit ? 'plain' : 'share',
				unit: unit ? unit.toLowerCase() : '',
				bound: boundOf(bound ?? bound2),
				part: partOf(part),
				start: match.index,
				end: match.index + match[0].length
			}
		]
	})
		.flat()
		.concat(Array.from(text.matchAll(ordinal), (match) => ordinalAt(match[0], match.index)))
}

function ordinalAt(word: string, start: number): Figure {
	return {
		quote: word,
		value: ordinals[word.toLowerCase()] ?? 0,
		kind: 'ordinal',
		unit: '',
		bound: '',
		part: '',
		start,
		end: start + word.length
	}
}

function multiplesIn(text: string): Figure[] {
	return Array.from(text.matchAll(multiple), (match): Figure => {
		const { bound, word = '' } = match.groups ?? {}
		const value = multiples[word.toLowerCase()] ?? 0
		return {
			quote: match[0],
			value,
			kind: value < 1 ? 'share' : 'times',
			unit: '',
			bound: boundOf(bound),
			part: '',
			start: match.index,
			end: match.index + match[0].length
		}
	})
}
