import { amount, boundOf } from './amounts'
import { bounds } from './figure-words'
import type { Figure } from './figures'

/** "In '23", "FY22": years of this century without their first two digits. */
const shortYear = /(?<![\p{L}\p{N}])(?:['’]|FY\s?['’]?)(?<year>[0-4]\d)(?![\p{L}\p{N}])/gu

export function shortYearsIn(text: string): Figure[] {
	if (!/['’]\d\d|FY/.test(text)) return []
	return Array.from(
		text.matchAll(shortYear),
		(match): Figure => ({
			quote: match[0],
			value: 2000 + Number(match.groups?.year ?? 0),
			kind: 'year',
			unit: '',
			bound: '',
			part: '',
			start: match.index,
			end: match.index + match[0].length
		})
	)
}

const single = new RegExp(
	`\\b(?:(?<bound>${bounds}|(?<=\\b(?:in|within|after)\\s)(?=an?\\s))\\s*an?\\s+(?<unit>year|month|week|day|hour|minute)\\b(?!\\s+(?:ago|before|after|earlier|later|of)\\b)|(?:(?<bound2>${bounds})\\s+)?(?<count>an?|one|two|three|four|five|\\d)\\s+(?<long>(?<=\\ban?\\s+)(?:hundred|thousand)(?!\\s+\\d)|decades?|fortnights?|couple of|pair of)(?![\\p{L}-]))`,
	'giu'
)

/** Stretches of time, and pairs, as so many of a unit. */
const longer: { [word: string]: { value: number; unit: string } } = {
	decade: { value: 10, unit: 'year' },
	fortnight: { value: 2, unit: 'week' },
	hundred: { value: 100, unit: '' },
	thousand: { value: 1000, unit: '' },
	couple: { value: 2, unit: '' },
	pair: { value: 2, unit: '' }
}

/** "Over a year", "two decades", "a couple of". */
export function singlesIn(text: string): Figure[] {
	return Array.from(text.matchAll(single), (match): Figure => {
		const { bound, bound2, unit, count = '', long } = match.groups ?? {}
		const whole = longer[long?.toLowerCase().replace(/s?(?: of)?$/, '') ?? '']
		const times = /^an?$/i.test(count) ? 1 : amount(count || '1')
		return {
			quote: match[0],
			value: times * (whole?.value ?? 1),
			kind: 'plain',
			unit: whole?.unit ?? unit?.toLowerCase() ?? '',
			bound: boundOf(bound ?? bound2),
			part: '',
			start: match.index,
			end: match.index + match[0].length
		}
	})
}
