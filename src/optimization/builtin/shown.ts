import type { Resume, SectionKind, Text } from '../../resume/schema'
import { findSkills, type SkillHit } from '../../skill/find'
import { isRank, isRole } from '../english/roles'
import { wordsOf } from '../english/words'
import { isName } from './spelling'

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
	/** The person used it in a job or project: not guessed, not only helped with, not part of another name. */
	proves: boolean
}

const doneIn: SectionKind[] = ['work', 'projects', 'volunteer']

/** Every skill that the resume names, text by text in reading order. */
export function shownSkills(resume: Resume): Shown[] {
	return resume.sections.flatMap((section) => {
		const find = (how: Shown['how']) => (text: Text) =>
			skillsIn(text.text, how).map(
				(hit): Shown => ({
					skill: hit.skill,
					quote: hit.quote,
					textId: text.id,
					sectionId: section.id,
					how,
					text: text.text,
					start: hit.start,
					end: hit.end,
					proves: how === 'done' && hit.confidence >= 0.9 && isOwnWork(text.text, hit)
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

const helping = /^(?:help|assist|support|participat|contribut|shadow|observ)/i
const things =
	/^\s(?:systems?|software|platforms?|tools?|apps?|applications?|departments?|teams?|staff|stores?|firms?|compan(?:y|ies)|industry)\b/i

/** Not "Helped with X", "a project management system" or "Azure Cognitive Services". */
function isOwnWork(text: string, { quote, end }: SkillHit): boolean {
	const after = text.slice(end)
	const partOfMore = isName(quote) ? /^\s\p{Lu}\p{Ll}+/u.test(after) : things.test(after)
	return !helping.test(text) && !partOfMore
}

/** "Assistant to the product managers" shows no product management; one's own title does. */
function skillsIn(text: string, how: Shown['how']): SkillHit[] {
	const found = findSkills(text)
	return how === 'done' ? found.filter(({ quote }) => !namesPerson(quote)) : found
}

function namesPerson(quote: string): boolean {
	return wordsOf(quote).some((word) => isRole(word.text) || isRank(word.text))
}
