import { oneToTen } from '../../number-words'
/** How often something is, as days from one time to the next; more than one reading where words allow. */
export type Period = { quote: string; days: number[]; start: number; end: number }

const lengths: { [unit: string]: number } = {
	second: 1 / 86400,
	minute: 1 / 1440,
	hour: 1 / 24,
	shift: 0.9,
	day: 1,
	weekday: 1.4,
	morning: 1,
	afternoon: 1,
	evening: 1,
	night: 1,
	weekend: 7,
	saturday: 7,
	sunday: 7,
	monday: 7,
	tuesday: 7,
	wednesday: 7,
	thursday: 7,
	friday: 7,
	week: 7,
	fortnight: 14,
	month: 30.4,
	quarter: 91.25,
	year: 365,
	season: 365,
	summer: 365,
	winter: 365,
	christmas: 365,
	term: 120,
	semester: 182
}

/** Days of a stretch of time by its name; undefined for what is none. */
export function lengthOf(word: string): number | undefined {
	const lower = word.toLowerCase()
	return Object.hasOwn(lengths, lower) ? lengths[lower] : undefined
}

/** How units are clipped behind a stroke: 90/wk. */
const clips: { [word: string]: string } = { hr: 'hour', wk: 'week', mo: 'month', yr: 'year' }

const adverbs: { [word: string]: number } = {
	hourly: 1 / 24,
	daily: 1,
	nightly: 1,
	weekly: 7,
	biweekly: 14,
	bimonthly: 61,
	biannually: 182,
	biannual: 182,
	semiannual: 182,
	semiannually: 182,
	fortnightly: 14,
	monthly: 30.4,
	quarterly: 91.25,
	yearly: 365,
	annual: 365,
	annually: 365
}

const counts: { [word: string]: number } = {
	once: 1,
	twice: 2,
	thrice: 3,
	...oneToTen,
	twelve: 12,
	second: 2,
	other: 2,
	third: 3,
	fourth: 4,
	fifth: 5,
	sixth: 6
}
const count = `${Object.keys(counts).join('|')}|\\d+`
const unit = Object.keys(lengths).join('|')
const clipped = `${unit}|hr|wk|mo|yr`

/** What follows "a night" where it says how often: not the noun of "a night shift". */
const following =
	'(?:and|w|or|in|for|with|on|at|from|to|by|across|as|during|via|through|using|while|when|of|plus|over|since|alongside|together|who|which|that|about|under|within|without|after|before|until|between|along|including|so|because|but|round|around|into|onto|near|within|if|once|then|against|versus|(?!(?:training|nursing|building|engineering|shopping|wedding|evening|morning|meeting|parking|cleaning|coaching|teaching)\\b)\\p{L}{2,}ing)\\b'

const each = new RegExp(
	`(?<!\\b(?:half|for|in|within|after|of|over|under|nearly|almost|than|quarter of|as|during|about|around|just|through|and)\\s)(?<!\\b(?:by|to)\\s(?=an?\\squarter))\\b(?:(?<![\\d.,])(?<times>${count})(?:\\s+times|\\s?[x×])?\\s?)?(?<=\\s|/|^|[x×])(?:a|an|per|each|every|/)\\s+(?:(?:typical|normal|usual|average|working|calendar|on-call)\\s+)?(?:(?<nth>${count}|half)(?:th|nd|rd)?\\s+)?(?:an?\\s+)?(?<unit>${clipped})s?\\b(?<!\\ban? \\p{L}+(?= (?!${following})\\p{L}))`,
	'giu'
)
const slash = /(?<=[\p{L}\p{N}] ?)\/ ?(?<unit>hour|hr|day|week|wk|month|mo|year|yr|shift)\b/giu
const adverb = new RegExp(
	`\\b(?:(?<times>once|twice|thrice|(?:${count})(?=\\s+times|[ -]times))(?:[ -]times)?[ -])?(?<word>${Object.keys(adverbs).join('|')})\\b`,
	'gi'
)
const outOf = new RegExp(
	`\\b(?:one|1)\\s+(?<unit>${unit})\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?(?<nth>${count})\\b`,
	'gi'
)
/** "In a five-day week", "per 40-hour week". */
const workweek =
	/\b(?:an?|per|each|every)\s+(?:five|six|seven|\d{1,2})[- ](?:day|hour)\s+(?:working\s+|work\s+)?(?<unit>week)s?\b/gi
const weekdayly =
	/\b(?:(?:on |every )?(?<unit>weekday)s?\b|Mondays? (?:to|through|until|till|[-–]) Fridays?\b)/giu
const weekday =
	'(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:rs(?:days?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)'
/** "On Mondays", "Mon + Thu": so many days of each week. */
const weekdays = new RegExp(
	`\\b(?:on |every |each )?(?<days>${weekday}(?:\\s?(?:,|\\+|&|/|and)\\s?(?:and )?${weekday})+)(?![\\p{L}])|\\b(?:on |every |each )(?<day>${weekday})\\b(?! (?:morning|afternoon|evening|night)\\b(?!s))`,
	'giu'
)

/** The stretches of a text that say how often, and not the "a Year" of "a Year 10 form": `a day`, `monthly`, `every 30 minutes`, `twice a year`. */
export function periodsIn(text: string): Period[] {
	if (!maybe.test(text)) return []
	const found = [each, weekdayly, workweek, slash, adverb, outOf, weekdays].flatMap((pattern) =>
		Array.from(text.matchAll(pattern), (match): Period => {
			const { times, nth, unit: word = '', word: adverbWord = '', day, days } = match.groups ?? {}
			if (day ?? days) return weekly(match[0], days ?? '', match.index)
			const length =
				lengths[clips[word.toLowerCase()] ?? word.toLowerCase()] ??
				adverbs[adverbWord.toLowerCase()] ??
				1
			const every = nth ? length * (nth.toLowerCase() === 'half' ? 0.5 : countOf(nth)) : length
			return {
				quote: match[0],
				days: times
					? [every, every / countOf(times)]
					: /^bi/i.test(adverbWord)
						? [every, every / 4]
						: [every],
				start: match.index,
				end: match.index + match[0].length
			}
		})
	)
	return found.filter(({ quote, end }) => !(/Year$/.test(quote) && /^\s\d/.test(text.slice(end))))
}

function weekly(quote: string, days: string, start: number): Period {
	const times = days.split(/[,+&/]|\band\b/).filter((one) => /\p{L}/u.test(one)).length
	return { quote, days: [7 / Math.max(1, times)], start, end: start + quote.length }
}

const maybe = new RegExp(
	`(?:\\/ ?|\\b(?:an?|per|each|every) )(?:hr|wk|mo|yr)\\b|\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\\b(?:${unit}|${Object.keys(adverbs).join('|')})`,
	'i'
)

function countOf(word: string): number {
	return counts[word.toLowerCase()] ?? Number(word)
}

export function isSamePeriod(a: Period, b: Period): boolean {
	return a.days.some((one) => b.days.some((other) => Math.abs(one / other - 1) < 0.02))
}
