import type { Resume, SectionKind, Text } from '../../resume/schema'
import { findSkills } from '../../skill/find'

/** A skill that the resume names, and where. */
export type Shown = {
	skill: string
	quote: string
	textId: string
	sectionId: string
	/** Done in a job or project, listed among skills, part of a title, or only mentioned (summary, courses, …). */
	how: 'done' | 'listed' | 'named' | 'mentioned'
	/** The whole text that names it. */
	text: string
	start: number
	end: number
	/** The reader of skills had to guess from the words around it. */
	guessed: boolean
	/** The text opens with helping: what was at work there is not yet proven. */
	helped: boolean
}

const doneIn: SectionKind[] = ['work', 'projects', 'volunteer']

/** Every skill that the resume names, text by text in reading order. */
export function shownSkills(resume: Resume): Shown[] {
	return resume.sections.flatMap((section) => {
		const find = (how: Shown['how']) => (text: Text) =>
			findSkills(text.text).map(
				(hit): Shown => ({
					skill: hit.skill,
					quote: hit.quote,
					textId: text.id,
					sectionId: section.id,
					how,
					text: text.text,
					start: hit.start,
					end: hit.end,
					guessed: hit.confidence < 0.9,
					helped: /^(?:help|assist|support|participat|contribut|shadow|observ)/i.test(text.text)
				})
			)
		const inEntries = doneIn.includes(section.kind) ? 'done' : 'mentioned'
		const outside = section.kind === 'skills' ? 'listed' : 'mentioned'
		return [
			...section.paragraphs.flatMap(find(outside)),
			...section.entries.flatMap((entry) =>
				[...entry.paragraphs, ...entry.highlights].flatMap(find(inEntries))
			),
			...section.entries.flatMap((entry) =>
				find('named')({ id: `${entry.id}.title`, text: entry.title })
			),
			...section.groups.flatMap((group) => [
				...find(outside)({ id: `${group.id}.label`, text: group.label }),
				...group.items.flatMap(find(outside))
			])
		]
	})
}
