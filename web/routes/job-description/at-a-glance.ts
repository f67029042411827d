import type { JobDescriptionDetail } from '../../../src/posting/resource'
import type { Requirement } from '../../../src/posting/schema'
import {
	arrangementWords,
	degreeWords,
	employmentWords,
	seniorityWords,
	yearsWords
} from './need-words'

type Posting = Pick<JobDescriptionDetail, 'requirements' | 'skillKinds' | 'details'>
export type Glance = { label: string; words: string }[]

/**
 * What the posting offers and asks for in sum, as the score takes it. `titleYears` is what the title
 * alone suggests ("senior"); it holds where no sentence states years.
 */
export function atAGlance(
	{ requirements, skillKinds, details }: Posting,
	titleYears: number | null
): Glance {
	const asked = requirements.filter((one) => one.source === 'qualification')
	const ofKind = (...kinds: string[]) =>
		[...new Set(requirements.flatMap((one) => one.skills))].filter((skill) =>
			kinds.includes(skillKinds[skill] ?? 'unknown')
		)
	const { seniority, employment, arrangement, salary } = details
	return [
		{ label: 'Level', words: seniority ? seniorityWords[seniority] : '' },
		{ label: 'Employment', words: employment.map((one) => employmentWords[one]).join(', ') },
		{ label: 'Work place', words: arrangement ? arrangementWords[arrangement] : '' },
		{ label: 'Pay', words: salary ?? '' },
		{ label: 'Experience', words: experience(asked, titleYears) },
		{ label: 'Degree', words: degree(asked) },
		{ label: 'Certificates', words: ofKind('certificate').join(', ') },
		{ label: 'Languages', words: ofKind('language').join(', ') },
		{ label: 'Skills', words: ofKind('technical', 'tool', 'domain', 'unknown').join(', ') },
		{ label: 'Soft skills', words: ofKind('soft').join(', ') }
	].filter(({ words }) => words !== '')
}

function experience(asked: Requirement[], titleYears: number | null): string {
	const stated = asked.find((one) => one.need === 'must' && one.years !== null)?.years ?? null
	if (stated !== null) return `at least ${yearsWords(stated)}`
	return titleYears ? `about ${yearsWords(titleYears)}, by the title` : ''
}

/** Of what is required before what is wished, the lowest. */
function degree(asked: Requirement[]): string {
	const order = Object.keys(degreeWords)
	const named = asked
		.filter((one) => one.degree !== null)
		.toSorted((a, b) => order.indexOf(a.degree ?? '') - order.indexOf(b.degree ?? ''))
	const lowest = (named.find((one) => one.need === 'must') ?? named[0])?.degree
	return lowest ? degreeWords[lowest] : ''
}
