import type { Entry, Resume, Section } from '../../resume/schema'
import { findSkills, type SkillHit } from '../../skill/find'
import { stemsOf } from '../english/words'

/** Words that a claim may rest on; stems and skills are worked out when first asked for. */
export type Ground = {
	readonly text: string
	readonly lower: string
	readonly stems: Set<string>
	readonly hits: SkillHit[]
	readonly skills: Set<string>
}

/**
 * What a new text may rest on. `own` is the text it replaces with the head of its entry; a
 * summary, a headline and a list of skills rest on the whole resume. `near` adds the rest of
 * the entry, `all` the rest of the resume. What only `near` or `all` knows is true of the
 * person but perhaps not of this sentence.
 */
export type Source = {
	scope: 'sentence' | 'person'
	/** The replaced words alone: a job title lends no strength to what a bullet says was done. */
	words: string
	own: Ground
	near: Ground
	all: Ground
	/** Whole years of dated work, when they are certain; for claims such as "6+ years". */
	years: number | null
}

/** Lines as ground; a word the person attested is as good as one in the resume. */
export function ground(lines: string[], attested: string[]): Ground {
	const text = [...lines, ...attested].filter((line) => line !== '').join('\n')
	const lower = text.toLowerCase()
	let stems: Set<string> | undefined
	let hits: SkillHit[] | undefined
	let skills: Set<string> | undefined
	return {
		text,
		lower,
		get stems() {
			stems ??= stemsOf(text)
			return stems
		},
		get hits() {
			hits ??= findSkills(text)
			return hits
		},
		get skills() {
			skills ??= new Set(this.hits.map((hit) => hit.skill))
			return skills
		}
	}
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
	return [entry.title, entry.organization, entry.location, entry.dates]
}
