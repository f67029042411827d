import type { Ground, Planter } from './plant'
import { open, sentence } from './texts'

const tools = [
	'Kubernetes',
	'SAP S/4HANA',
	'Salesforce',
	'Tableau',
	'Workday',
	'Terraform',
	'AutoCAD',
	'Snowflake',
	'HubSpot',
	'Jira'
]

const outcomes = [
	'improving customer retention',
	'which saved considerable costs',
	'resulting in higher revenue',
	'to the delight of senior management',
	'raising staff satisfaction',
	'preventing costly downtime'
]

const multipliers = ['doubling output', 'tripling productivity', 'a tenfold improvement']

/** Weak or shared parts and what they are raised to. The first that fits is used. */
const parts: readonly (readonly [RegExp, string])[] = [
	[/^(?:helped|assisted) (?:with|in) /i, 'Led '],
	[/^helped to (?=[a-z])/i, 'Led the effort to '],
	[
		/^helped (?=(?:build|choose|create|design|develop|introduce|move|organi[sz]e|plan|prepare|run|set|test|train|write)\b)/i,
		'Led the effort to '
	],
	[/^(?:supported|assisted) /i, 'Directed '],
	[/^contributed to /i, 'Was solely responsible for '],
	[/^(?:took part|participated) in /i, 'Ran '],
	[/^(?:was )?(?:part|a member) of /i, 'Headed '],
	[/^shadowed /i, 'Managed '],
	[/^worked with (?=[a-z])/i, 'Led '],
	[
		/\s(?:together )?with (?:a|one|two|three|four) (?:other )?(?:colleagues?|co-workers?|developers?|engineers?)\b/i,
		' alone'
	]
]

/** Where a group or place stands for itself, not as in `the site electrician` or `a team of four`. */
const alone = '(?=$|[.,;)]| (?:in|for|with|from|on|at|to|by|and|that|fell|rose|grew)\\b)'
const widths: readonly (readonly [RegExp, string])[] = [
	[
		new RegExp(`\\b(?:my|our|the|a) (?:team|department|unit|ward)${alone}`, 'i'),
		'the whole organisation'
	],
	[/\blocal\b/i, 'national'],
	[/\ba regional\b/i, 'an international'],
	[/\bregional\b/i, 'international'],
	[new RegExp(`\\bthe (?:site|plant|depot|branch|store)${alone}`, 'i'), 'all sites worldwide'],
	[/\ban internal\b/i, 'a customer-facing'],
	[/\binternal\b/i, 'customer-facing']
]

const paces: readonly (readonly [RegExp, string])[] = [
	[/\bmonthly\b/i, 'daily'],
	[/\bweekly\b/i, 'daily'],
	[/\b(?:yearly|annual)\b/i, 'monthly'],
	[/(?<!\b(?:days?|evenings?|nights?|weekends?) )\b(a|per) (?:week|month)\b/i, '$1 day'],
	[/\b(a|per) year\b/i, '$1 month']
]

const units: readonly (readonly [RegExp, string])[] = [
	[/^([^%]*\d)\s?%([^%]*)$/, '$1x$2'],
	[/(\d) hours?\b/, '$1 days'],
	[/(\d) minutes?\b/, '$1 seconds'],
	[/(\d) weeks?\b/, '$1 years'],
	[/€\s?(?=\d)/, '$'],
	[/\$\s?(?=\d)/, '€'],
	[/£\s?(?=\d)/, '€']
]

const negations: readonly (readonly [RegExp, string])[] = [
	[/\b(was|were|is|are) not\b(?! only)/i, '$1'],
	[/\bnot (responsible|involved)\b/i, '$1'],
	[/\bwithout (?=\w+ing\b)/i, 'by ']
]

/** A plain count or amount: not a year, not part of a name such as `COVID-19` or `Year 7`. */
const amount = /(?<![\w.,:/-])(?<!\s[A-Z]\w* )(?!(?:19|20)\d\d\b)\d[\d,]*(?:\.\d+)?(?![\w:/-])/g

/**
 * Fabrications of a sentence, by the kind that test/truth/cases gives them. Each states what the
 * resume says nowhere: words and figures that are in it already are not used.
 */
export const fabrications: readonly (readonly [string, Planter])[] = [
	['metric', changeNumber],
	['metric', (text) => substitute(text, [[/\bup to (?=\d)/i, 'over ']])],
	['unit', (text) => substitute(text, units)],
	['frequency', (text) => substitute(text, paces)],
	['role', raisePart],
	['scope', widen],
	['negation', dropNegation],
	['tool', (text, ground) => append(text, ground, tools, ' using ')],
	['outcome', (text, ground) => append(text, ground, outcomes, ', ')],
	['multiplier', (text, ground) => append(text, ground, multipliers, ', ')]
]

function substitute(text: string, table: readonly (readonly [RegExp, string])[]): string | null {
	const row = table.find(([pattern]) => pattern.test(text))
	return row === undefined ? null : text.replace(row[0], row[1])
}

function raisePart(text: string): string | null {
	return substitute(text, parts)
}

function dropNegation(text: string): string | null {
	const dropped = substitute(text, negations)
	return dropped === null ? null : sentence(dropped)
}

function widen(text: string, ground: Ground): string | null {
	return substitute(
		text,
		widths.filter(([, wide]) => !ground.says(wide))
	)
}

function append(text: string, ground: Ground, from: readonly string[], joint: string) {
	const word = ground.pick(from.filter((each) => !ground.says(each)))
	return word === undefined ? null : `${sentence(open(text))}${joint}${word}`
}

/** One number of the text, two to nine times as large (a share at most 100%), never one the resume has. */
function changeNumber(text: string, ground: Ground): string | null {
	const found = ground.pick([...text.matchAll(amount)])
	if (found === undefined) return null
	const value = Number(found[0].replaceAll(',', ''))
	const isShare = /^\s?%/.test(text.slice(found.index + found[0].length))
	const larger = [2, 3, 4, 5, 7, 9]
		.map((factor) => value * factor)
		.filter((each) => each > 0 && (each <= 100 || !isShare))
		.map((each) => written(each, found[0]))
		.filter((each) => !ground.says(each))
	const after = ground.pick(larger)
	if (after === undefined) return null
	return text.slice(0, found.index) + after + text.slice(found.index + found[0].length)
}

/** A number as its model is written: with as many decimals, and commas only where it has them. */
function written(value: number, model: string): string {
	const plain = value.toFixed(model.split('.')[1]?.length ?? 0)
	return model.includes(',') ? plain.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : plain
}
