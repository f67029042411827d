import { oneToTen } from '../../number-words'
import { type Period, periodsIn } from './periods'

/** A number as a text states it. */
export type Figure = {
	quote: string
	value: number
	kind: 'plain' | 'percent' | 'points' | 'money' | 'times' | 'share' | 'ordinal' | 'clock' | 'year'
	/** Currency sign, or the unit of time, length or weight: `$`, `day`, `km`; `''` for a count. */
	unit: string
	/** Whether it is more than, at most, or near the number itself. */
	bound: 'over' | 'upto' | 'under' | 'about' | ''
	/** In "from 9 to 4" the ends of a change, in "by 5" the change. */
	part: 'by' | 'from' | 'to' | ''
	start: number
	end: number
}

const small: { [word: string]: number } = {
	zero: 0,
	...oneToTen,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	dozen: 12
}
const tens: { [word: string]: number } = {
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90
}
const ordinals: { [word: string]: number } = {
	first: 1,
	second: 2,
	third: 3,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	eighth: 8,
	ninth: 9,
	tenth: 10
}
const scales: { [word: string]: number } = {
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	mm: 1e6,
	mn: 1e6,
	million: 1e6,
	mio: 1e6,
	b: 1e9,
	bn: 1e9,
	billion: 1e9,
	hundred: 100
}
const shares: { [word: string]: number } = {
	half: 1 / 2,
	third: 1 / 3,
	thirds: 1 / 3,
	quarter: 1 / 4,
	quarters: 1 / 4,
	fifth: 1 / 5,
	fifths: 1 / 5
}
const multiples: { [word: string]: number } = {
	twice: 2,
	double: 2,
	doubled: 2,
	doubling: 2,
	twofold: 2,
	thrice: 3,
	triple: 3,
	tripled: 3,
	tripling: 3,
	threefold: 3,
	quadrupled: 4,
	quadrupling: 4,
	fourfold: 4,
	fivefold: 5,
	tenfold: 10,
	halved: 0.5,
	halving: 0.5
}

const oneOf = (table: object) => Object.keys(table).join('|')
const number = `\\d+(?:[.,’' ]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?|(?:${oneOf(tens)})(?:[- ](?:${oneOf(small)}))?|${oneOf(small)}`
const bounds = `over|above|more than|at least|upwards of|beyond|exceeding|up to|as many as|at most|no more than|under|below|less than|fewer than|within|about|around|approximately|approx\\.?|roughly|circa|some|nearly|almost|close to`
const units: [string, string][] = [
	['ms', 'ms|milliseconds?'],
	['second', 'seconds|secs?|sekunden?'],
	['minute', 'minutes?|mins?|minuten?'],
	['hour', 'hours?|hrs?|h|stunden?'],
	['day', '(?:working |business |calendar )?days?|tage?n?'],
	['week', 'weeks?|wks?|wochen?'],
	['month', 'months?|monate?n?'],
	['year', 'years?|yrs?|jahre?n?'],
	['km', 'km|kilomet(?:re|er)s?'],
	['mile', 'miles?|mi'],
	['m²', 'm²|m2|sqm|square met(?:re|er)s?'],
	['sqft', 'sq\\.? ?ft|square feet'],
	['metre', 'met(?:re|er)s?'],
	['kg', 'kg|kilos?|kilograms?'],
	['tonne', 'tonnes?|tons?'],
	['litre', 'lit(?:re|er)s?'],
	['GB', 'GB|gigabytes?'],
	['TB', 'TB|terabytes?'],
	['MB', 'MB|megabytes?']
]
const unitWords = units.map(([, words]) => words).join('|')
const currencies: { [sign: string]: string } = {
	$: '$',
	usd: '$',
	dollar: '$',
	'€': '€',
	eur: '€',
	euro: '€',
	'£': '£',
	gbp: '£',
	pound: '£',
	'¥': '¥',
	'₹': '₹',
	chf: 'chf'
}

const figure = new RegExp(
	`(?<![\\p{L}\\p{N}.]|\\p{L}-)(?:(?<bound>${bounds})\\s+)?(?:(?<part>by|from|to|→|->)\\s+)?(?:(?<bound2>${bounds}|a|an)\\s+)?(?<money>[$€£¥₹]\\s?|(?:USD|EUR|GBP|CHF)\\s?)?(?<value>${number})` +
		`(?<scale>[ -]?(?:thousand|million|billion|hundred|mio|bn|mm|mn|k|m|b)(?![\\p{L}\\p{N}²]))?` +
		`(?<after>\\s?(?:%|percentage points?\\b|percent\\b|per cent\\b|prozent\\b|points?\\b|times\\b|x(?!\\p{L})|×|(?:st|nd|rd|th)\\b|(?::\\d\\d)?\\s?(?:am|pm)\\b|:\\d\\d|euros?\\b|dollars?\\b|pounds?\\b))?` +
		`(?<plus>\\s?\\+)?(?:[ -]?(?<unit>${unitWords})(?![\\p{L}\\p{N}]))?(?![\\p{L}\\d²])`,
	'giu'
)
const ordinal = new RegExp(
	`(?<!\\b(?:a|one|two|three) )\\b(${oneOf(ordinals)})\\b(?! (?:of|off|place))`,
	'gi'
)
const share = new RegExp(
	`\\b(?:(?<bound>${bounds})\\s+)?(?:(?<part>by|in)\\s+)?(?:(?<bound2>${bounds})\\s+)?(?:(?<count>a|one|two|three)\\s+)?(?<share>${oneOf(shares)})\\b(?:\\s+(?:an?\\s+)(?<unit>hour|day|year|month|week)\\b)?`,
	'gi'
)
const multiple = new RegExp(`\\b(?:(?<bound>${bounds})\\s+)?(?<word>${oneOf(multiples)})\\b`, 'gi')

/** Every figure of a text, in order: digits, numbers in words, shares ("a third"), multiples ("twice"). */
export function figuresIn(text: string): Figure[] {
	if (!/\d/.test(text) && !spelled.test(text)) return []
	const found = [...sharesIn(text), ...multiplesIn(text), ...numbersIn(text)]
	const apart = found.filter(
		(one, at) =>
			!found.some((other, index) => index < at && one.start < other.end && other.start < one.end)
	)
	return withUnits(
		apart.toSorted((a, b) => a.start - b.start),
		text
	)
}

const spelled = new RegExp(
	`\\b(?:${[small, tens, ordinals, shares, multiples].map(oneOf).join('|')})\\b`,
	'i'
)

function numbersIn(text: string): Figure[] {
	return Array.from(text.matchAll(figure), (match): Figure => {
		const groups = match.groups ?? {}
		const { value = '', scale, money, after = '', unit, part, plus } = groups
		const sign = after.trim().toLowerCase()
		const times = /^(?:times|x|×)$/.test(sign)
		const clock = /(?:am|pm)$|^:\d\d/.test(sign)
		const coin = money ?? /^(?:euro|dollar|pound)/.exec(sign)?.[0] ?? ''
		const plain = amount(value) * (scales[scale?.replace(/^[ -]/, '').toLowerCase() ?? ''] ?? 1)
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
			unit: coin ? (currencies[coin.trim().toLowerCase()] ?? coin) : unitOf(unit),
			bound: plus ? 'over' : boundOf(groups.bound ?? groups.bound2),
			part: partOf(part),
			start: match.index + lead,
			end: match.index + match[0].length
		}
	})
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

/** In "9 working days to 4" and "34 to 11 minutes" the unit is said once for both. */
function withUnits(figures: Figure[], text: string): Figure[] {
	return figures.map((one, at) => {
		if (one.unit !== '' || one.kind !== 'plain') return one
		const [before, next] = [figures[at - 1], figures[at + 1]]
		const joined = (a: Figure, b: Figure) =>
			/^[^.;]{0,40}?(?:to|→|->|–|-|and|or)\s*$/.test(
				`${text.slice(a.end, b.start)}${b.part === 'to' ? 'to ' : ''}`
			)
		if (
			next &&
			['percent', 'money', 'plain'].includes(next.kind) &&
			next.unit + next.kind !== 'plain' &&
			/^\s*(?:to|–|-|→|->|or|and)?\s*(?:to|→)?\s*$/.test(text.slice(one.end, next.start))
		) {
			return { ...one, unit: next.unit, kind: next.kind }
		}
		if (
			before &&
			one.part === 'to' &&
			before.kind === 'plain' &&
			before.unit !== '' &&
			joined(before, one)
		) {
			return { ...one, unit: before.unit }
		}
		return one
	})
}

/** `1,200` is twelve hundred, `1.5` and `1,5` are one and a half, `twenty-four` is 24. */
function amount(value: string): number {
	const lower = value.toLowerCase()
	const [first = '', second = ''] = lower.split(/[- ]/)
	if (small[lower] !== undefined) return small[lower] ?? 0
	if (tens[first] !== undefined) return (tens[first] ?? 0) + (small[second] ?? 0)
	const grouped = /^\d{1,3}(?:[.,’' ]\d{3})+(?=$|[.,]\d{1,2}$)/.exec(value)?.[0]
	if (!grouped) return Number(value.replace(',', '.'))
	return Number(grouped.replace(/[.,’' ]/g, '') + value.slice(grouped.length).replace(',', '.'))
}

function unitOf(word: string | undefined): string {
	if (!word) return ''
	return units.find(([, words]) => new RegExp(`^(?:${words})$`, 'i').test(word))?.[0] ?? ''
}

function boundOf(word: string | undefined): Figure['bound'] {
	if (!word) return ''
	if (/^(?:over|above|more than|at least|upwards|beyond|exceeding)/i.test(word)) return 'over'
	if (/^(?:up to|as many|at most|no more)/i.test(word)) return 'upto'
	if (/^(?:under|below|less|fewer)/i.test(word)) return 'under'
	return /^(?:an?|within)$/i.test(word) ? '' : 'about'
}

function partOf(word: string | undefined): Figure['part'] {
	if (!word) return ''
	if (/^(?:by|from)$/i.test(word)) return word.toLowerCase() === 'by' ? 'by' : 'from'
	return /^in$/i.test(word) ? '' : 'to'
}

export { type Period, periodsIn }
