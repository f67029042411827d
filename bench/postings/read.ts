import { degreesIn } from '../../src/posting/degree'
import { readPosting } from '../../src/posting/read'
import { sanitizePosting } from '../../src/posting/sanitize'
import type { Requirement } from '../../src/posting/schema'
import { categoryOf } from '../../src/skill/canonical'

const degreeNames = {
	secondary: 'High school diploma',
	associate: "Associate's degree",
	bachelor: "Bachelor's degree",
	master: "Master's degree",
	doctorate: 'Doctorate'
}

/**
 * A job description as one row of the benchmark's output, and how often each kind of
 * sentence occurs. `must` holds degree and years in words; neither list holds soft skills.
 */
export function rowOf(raw: string) {
	const { metadata, language, requirements } = readPosting(sanitizePosting(raw))
	const musts = requirements.filter(({ need }) => need === 'must')
	const nices = requirements.filter(({ need }) => need === 'nice')
	const years = musts.flatMap((one) => one.years ?? [])
	const degrees = musts.flatMap((one) => one.degree ?? [])
	return {
		title: metadata.title,
		company: metadata.company,
		location: metadata.location,
		language,
		must: unique([...musts.flatMap(conditionsOf), ...skillsOf(musts)]),
		nice: skillsOf(nices),
		skills: skillsOf(requirements),
		years: years.length > 0 ? Math.max(...years) : null,
		degree: lowest(degrees),
		requirements: requirements.map(({ text }) => text)
	}
}

function conditionsOf({ text, years, degree }: Requirement): string[] {
	const degrees = degree ? degreesIn(text).map((one) => degreeNames[one]) : []
	return years === null ? degrees : [...degrees, `${years} years experience`]
}

function skillsOf(requirements: Requirement[]): string[] {
	const all = requirements.flatMap(({ skills }) => skills)
	return unique(all.filter((skill) => categoryOf(skill) !== 'soft'))
}

function lowest(degrees: (keyof typeof degreeNames)[]): string {
	return Object.keys(degreeNames).find((name) => degrees.some((one) => one === name)) ?? ''
}

function unique(items: string[]): string[] {
	return [...new Set(items)]
}
