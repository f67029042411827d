import type { Entry, Resume } from '../resume/schema'
import { categoryOf } from '../skill/canonical'
import { partOf } from './evidence'
import type { Sought } from './prepare'
import { heldTitle, inAnotherField, titleNearness } from './title'

/**
 * Years of work that have to do with the job. A job counts in full when its title is near
 * the one sought or when it shows a quarter of the skills required (at least three), in
 * part with fewer; time held twice counts once. `asOf` (ISO date) ends jobs that still go on.
 */
export function relevantYears(resume: Resume, sought: Sought, asOf: string): number {
	const wanted = wantedSkills(sought)
	const byMonth = new Map<number, number>()
	for (const entry of jobsOf(resume)) {
		const [from, to] = monthsOf(entry, asOf)
		const relevance = relevanceOf(entry, sought, wanted)
		for (let month = from; month < to; month++)
			byMonth.set(month, Math.max(byMonth.get(month) ?? 0, relevance))
	}
	return [...byMonth.values()].reduce((sum, share) => sum + share, 0) / 12
}

export function jobsOf(resume: Resume): Entry[] {
	return resume.sections.filter(({ kind }) => kind === 'work').flatMap(({ entries }) => entries)
}

function relevanceOf(entry: Entry, sought: Sought, wanted: Set<string>): number {
	const held = sought.title && heldTitle(entry)
	if (sought.title && held && titleNearness(sought.title, held) >= 0.6) return 1
	const skills = partOf(entry).passages.flatMap(({ skills }) => skills.map(({ skill }) => skill))
	const used = new Set(skills.filter((skill) => wanted.has(skill))).size
	const share = Math.min(1, used / Math.max(3, wanted.size / 4))
	return sought.title && held && inAnotherField(sought.title, held) ? share / 2 : share
}

/** What the job requires, soft skills apart; what it wishes and does where it requires nothing. */
function wantedSkills(sought: Sought): Set<string> {
	const must = sought.requirements.filter((one) => one.need === 'must')
	const hard = [must, sought.requirements].map((ones) =>
		ones.flatMap((one) => one.groups.flat()).filter((skill) => categoryOf(skill) !== 'soft')
	)
	return new Set(hard.find((skills) => skills.length > 0) ?? [])
}

/** First month and the month after the last, counted from year 0; at most 60 years, an unreadable span is empty. */
function monthsOf(entry: Entry, asOf: string): [from: number, to: number] {
	const from = entry.start && monthOf(entry.start, 0)
	const to = entry.end ? monthOf(entry.end, 11) + 1 : entry.current ? monthOf(asOf, 0) + 1 : null
	if (!from || !to || to <= from) return [0, 0]
	return [Math.max(from, to - 720), to]
}

/** A year alone begins in January and ends in December. */
function monthOf(date: string, otherwise: number): number {
	const month = date.length > 4 ? Number(date.slice(5, 7)) - 1 : otherwise
	return Number(date.slice(0, 4)) * 12 + month
}
