import type { Entry, Resume, Section } from '../../resume/schema'
import { findSkills, type SkillHit } from '../../skill/find'
import type { Token } from '../english/concepts'
import { impliedIn } from '../english/implied'
import type { Lexicon } from '../english/lexicon/lexicon'
import { stemsOf } from '../english/words'
import { isWithin, type Line, lineOf } from './line'
import { type Meanings, meaningsOf } from './meanings'
import { spelledOut } from './notation'

/** Words that a claim may rest on; stems and skills are worked out when first asked for. */
export type Ground = {
	readonly text: string
	readonly lower: string
	readonly stems: Set<string>
	readonly hits: SkillHit[]
	readonly skills: Set<string>
	readonly lines: Line[]
	/** What its words may be matched by (see Token). */
	readonly keys: Set<string>
	/** Keys of words that a "not" stands over, and of those that stand free of one. */
	readonly denied: Set<string>
	readonly affirmed: Set<string>
	/** Its words in capitals, in lower case: `vat`. */
	readonly capitals: Set<string>
	/** What its words mean; null without a lexicon. */
	readonly meanings: Meanings | null
}

/**
 * What a new text may rest on. `own` is the text it replaces with the head of its entry; a
 * summary, a headline and a list of skills rest on the whole resume. `near` adds the rest of
 * the entry, `all` the rest of the resume. What only `near` or `all` knows is true of the
 * person but perhaps not of this sentence.
 */
export type Source = {
	scope: 'sentence' | 'person'
	/** BCP 47 tag: only in English do capitals tell a name, and words their strength. */
	language: string
	/** The replaced words alone: a job title lends no strength to what a bullet says was done. */
	words: string
	/** The title of the entry; of the person every title held, the headline and the summary. */
	head: string[]
	own: Ground
	near: Ground
	all: Ground
	/** Whole years of dated work, when they are certain; for claims such as "6+ years". */
	years: number | null
	/** The languages that the resume lists, with the level as written. */
	languages: { name: string; level: string }[]
	/** Who the person was where: of the person all work, of a text of an entry none. */
	posts: { title: string; organization: string }[]
	/** Years in which work began that goes on: all of it of the person, one's own of a text of an entry. */
	began: string[]
	/** The year in which the first job began; `''` where it is not known. */
	first: string
	/** Certificates and licences that the resume lists, each with who gave it. */
	certificates: string[]
}

/** Lines as ground; a word the person attested is as good as one in the resume. */
export function ground(lines: string[], attested: string[], lexicon: Lexicon | null): Ground {
	const text = [...lines, ...attested]
		.filter((line) => line !== '')
		.map(spelledOut)
		.join('\n')
	const lower = text.toLowerCase()
	const implied = lexicon
		? text
				.split('\n')
				.map(impliedIn)
				.filter((line) => line !== '')
		: []
	let stems: Set<string> | undefined
	let hits: SkillHit[] | undefined
	let skills: Set<string> | undefined
	let parts: Line[] | undefined
	let meanings: Meanings | null | undefined
	const sets = new Map<string, Set<string>>()
	const remembered = (name: string, make: () => Set<string>) => {
		const set = sets.get(name) ?? make()
		sets.set(name, set)
		return set
	}
	return {
		text,
		lower,
		get stems() {
			stems ??= stemsOf([text, ...implied].join('\n'))
			return stems
		},
		get hits() {
			hits ??= findSkills([text, ...implied].join('\n'))
			return hits
		},
		get skills() {
			skills ??= new Set(this.hits.map((hit) => hit.skill))
			return skills
		},
		get lines() {
			parts ??= [...text.split('\n'), ...implied].map(lineOf)
			return parts
		},
		get meanings() {
			meanings ??= lexicon && meaningsOf(this.lines, lexicon)
			return meanings
		},
		get keys() {
			return remembered('keys', () => keysIn(this.lines, () => true))
		},
		get denied() {
			return remembered('denied', () => keysIn(this.lines, isDenied))
		},
		get affirmed() {
			if (this.lines.every(({ denied }) => denied.length === 0)) return this.keys
			return remembered('affirmed', () =>
				keysIn(this.lines, (token, line) => !isDenied(token, line))
			)
		},
		get capitals() {
			return remembered('capitals', () => new Set(this.lines.flatMap(capitalsOf)))
		}
	}
}

function capitalsOf({ tokens }: Line): string[] {
	return tokens
		.filter((token) => /^\p{Lu}[\p{Lu}\d&]+s?$/u.test(token.text))
		.map((token) => token.text.replace(/s$|&/g, '').toLowerCase())
}

/** The keys of the tokens that are asked for; a resume has thousands of them, so no list is made in between. */
function keysIn(lines: Line[], isAsked: (token: Token, line: Line) => boolean): Set<string> {
	const keys = new Set<string>()
	for (const line of lines) {
		for (const token of line.tokens) {
			if (isAsked(token, line)) for (const key of token.keys) keys.add(key)
		}
	}
	return keys
}

function isDenied({ start }: Token, { denied }: Line): boolean {
	return isWithin(start, denied)
}

export function wholeText(resume: Resume): string[] {
	const { basics } = resume
	return [basics.label, basics.location, ...resume.sections.flatMap(sectionText)]
}

export function sectionText(section: Section): string[] {
	return [
		section.title,
		...section.paragraphs.map((one) => one.text),
		...section.entries.flatMap(entryText),
		...section.groups.flatMap((group) => [group.label, ...group.items.map((item) => item.text)])
	]
}

export function entryText(entry: Entry): string[] {
	return [
		...entryHead(entry),
		...entry.paragraphs.map((one) => one.text),
		...entry.highlights.map((one) => one.text)
	]
}

export function entryHead(entry: Entry): string[] {
	return [
		entry.title,
		entry.organization,
		entry.location,
		entry.dates,
		...[entry.start, entry.end].map(monthOf)
	]
}

/** "January 2021" of `2021-01`; `''` where no month is known. */
function monthOf(date: string | null): string {
	const [year = '', month = ''] = date?.split('-') ?? []
	const name = months[Number(month) - 1]
	return name === undefined ? '' : `${name} ${year}`
}

const months =
	'January February March April May June July August September October November December'.split(' ')
