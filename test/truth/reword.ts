import type { Planter } from './plant'
import { open, sentence } from './texts'

/** Duties as they begin after "Responsible for", and the same as a deed. */
const deeds: Record<string, string> = {
	checking: 'Checked',
	coordinating: 'Coordinated',
	handling: 'Handled',
	maintaining: 'Maintained',
	managing: 'Managed',
	ordering: 'Ordered',
	organising: 'Organised',
	organizing: 'Organized',
	planning: 'Planned',
	preparing: 'Prepared',
	processing: 'Processed',
	recording: 'Recorded',
	reviewing: 'Reviewed',
	scheduling: 'Scheduled',
	supervising: 'Supervised',
	testing: 'Tested',
	training: 'Trained',
	updating: 'Updated',
	writing: 'Wrote'
}

const counts = [
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
]

/** Names for the same thing, either way round. */
const names: readonly (readonly [string, string])[] = [
	['JavaScript', 'JS'],
	['PostgreSQL', 'Postgres'],
	['Kubernetes', 'K8s'],
	['Node.js', 'NodeJS'],
	['Amazon Web Services', 'AWS'],
	['Microsoft Excel', 'MS Excel'],
	['intensive care unit', 'ICU'],
	['electronic health record', 'EHR']
]

/** Deeds that cannot be read as an adjective (`raw and processed food` is one object, not two deeds). */
const deed =
	'answered|booked|built|coordinated|gave|kept|maintained|ordered|organi[sz]ed|ran|reviewed|served|sold|supervised|taught|updated|wrote'
/** Two deeds, each with its own object; the first is no part in somebody else's work. */
const twoDeeds = new RegExp(
	`^(?!helped|assisted|supported)([a-z]+ed|${deed}) ([^,;:()]+?) and (${deed}) ([^,;:()]+)$`,
	'i'
)
/** Words that tie one clause to the other, so that their order matters. */
const tied =
	/\b(?:and|or|it|its|them|their|this|that|these|which|who|then|later|not|by|both|each|with|together|under|until|after|before|when|while|without)\b/i

/** Words with the same meaning, neither of them stronger. */
const synonyms: readonly (readonly [RegExp, string])[] = [
	[/\babout (?=\d)/, 'around '],
	[/\b(?:around|roughly|approximately) (?=\d)/, 'about '],
	[/\bover (?=\d[\d,.]* (?!days|weeks|months|years))/, 'more than '],
	[/\bmore than (?=\d)/, 'over '],
	[/^Took part in /, 'Participated in '],
	[/^Participated in /, 'Took part in '],
	[/^Helped to /, 'Helped '],
	[/\btogether with\b/, 'along with'],
	[/\bper (?=week|month|year|day\b)/, 'a '],
	[/(?<=\d)%/, ' percent']
]

const spellings: readonly (readonly [string, string])[] = [
	['rganised', 'rganized'],
	['nalysed', 'nalyzed'],
	['rioritised', 'rioritized'],
	['odelled', 'odeled']
]

/** Rewordings that stay true, by the kind that test/truth/cases gives them. */
export const honesties: readonly (readonly [string, Planter])[] = [
	['opening', mendOpening],
	['order', swapDeeds],
	['digits', countsAsDigits],
	['digits', digitsAsCounts],
	['canonical', otherName],
	['synonym', sayOtherwise],
	['format', spellOtherwise]
]

function mendOpening(text: string): string | null {
	const match = /^(?:was |were )?responsible for (\w+) /i.exec(text)
	const done = match === null ? undefined : deeds[match[1]?.toLowerCase() ?? '']
	return match === null || done === undefined ? null : `${done} ${text.slice(match[0].length)}`
}

function swapDeeds(text: string): string | null {
	const match = twoDeeds.exec(open(text))
	if (match === null) return null
	const [, first = '', object = '', second = '', other = ''] = match
	if (tied.test(object) || tied.test(other)) return null
	return `${sentence(second)} ${other} and ${first.toLowerCase()} ${object}`
}

/** `three clients` → `3 clients`, not in a range. */
function countsAsDigits(text: string): string | null {
	const match = new RegExp(
		`(?<=(?:^[A-Z]|\\b[a-z])[a-z]* )(${counts.join('|')})(?= [a-z]+s\\b)`
	).exec(text)
	if (match === null || ranged(text, match.index)) return null
	const digits = String(counts.indexOf(match[0]) + 2)
	return text.slice(0, match.index) + digits + text.slice(match.index + match[0].length)
}

/** `3 clients` → `three clients`; a number after a name (`Year 7 pupils`) belongs to the name. */
function digitsAsCounts(text: string): string | null {
	const match = /(?<=(?:^[A-Z]|\b[a-z])[a-z]* )(?:[2-9]|1[0-2])(?= [a-z]+s\b)/.exec(text)
	if (match === null || ranged(text, match.index)) return null
	const word = counts[Number(match[0]) - 2] ?? match[0]
	return text.slice(0, match.index) + word + text.slice(match.index + match[0].length)
}

function ranged(text: string, index: number): boolean {
	return /\b(?:to|and|or|between|from|grade|level|year|class|version)\s$/i.test(
		text.slice(0, index)
	)
}

function otherName(text: string): string | null {
	for (const [one, other] of names) {
		if (text.includes(one) && text.includes(other)) continue
		for (const [from, to] of [
			[one, other],
			[other, one]
		] as const) {
			const pattern = new RegExp(`(?<![\\w.-])${from.replaceAll('.', '\\.')}(?![\\w-])`)
			if (pattern.test(text)) return text.replace(pattern, () => to)
		}
	}
	return null
}

function sayOtherwise(text: string): string | null {
	const row = synonyms.find(([pattern]) => pattern.test(text))
	return row === undefined ? null : text.replace(row[0], row[1])
}

function spellOtherwise(text: string): string | null {
	for (const [british, american] of spellings) {
		if (text.includes(british)) return text.replace(british, american)
		if (text.includes(american)) return text.replace(american, british)
	}
	return null
}
