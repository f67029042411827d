import type { Entry, Resume, SectionKind } from '../../src/resume/schema'
import type { Ground, Planted } from './plant'

const ranks = ['Senior', 'Lead', 'Chief', 'Principal']

/** Degrees and the next one up. */
const degrees: readonly (readonly [RegExp, string])[] = [
	[/\bassociate(?:'s|’s)? degree\b/i, "Bachelor's degree"],
	[/\bbachelor\b/i, 'Master'],
	[/\bb\.?sc\.?(?!\w)/i, 'MSc'],
	[/\bb\.?a\.?(?!\w)/i, 'MA'],
	[/\bmaster\b/i, 'Doctor'],
	[/\bm\.?sc\.?(?!\w)/i, 'PhD'],
	[/\bm\.?a\.?(?!\w)/i, 'PhD']
]

const skills = ['Welding', 'Go', 'Negotiation', 'Six Sigma', 'Photography', 'COBOL', 'Mandarin']

/**
 * Fabrications of fields: employers swapped between jobs, dates and titles raised, a degree one
 * step up, a skill that the resume shows nowhere.
 */
export function fabricateFields(resume: Resume, ground: Ground): Planted[] {
	const jobs = entriesOf(resume, 'work')
	const taught = entriesOf(resume, 'education')
	return [
		...jobs.flatMap((job) => swapEmployer(job, jobs)),
		...jobs.flatMap((job) => raiseTitle(job, ground)),
		...[...jobs, ...taught].flatMap((entry) => shiftDate(entry, ground)),
		...taught.flatMap((entry) => raiseDegree(entry, ground)),
		...swapSkill(resume, ground)
	]
}

function entriesOf(resume: Resume, kind: SectionKind): Entry[] {
	return resume.sections.filter((each) => each.kind === kind).flatMap((each) => each.entries)
}

function fabricated(target: string, before: string, after: string, kind: string): Planted[] {
	return before === '' || after === before
		? []
		: [{ target, before, after, label: 'fabricated', kind }]
}

function swapEmployer(job: Entry, jobs: Entry[]): Planted[] {
	const other = jobs.find(
		({ organization }) => organization !== '' && organization !== job.organization
	)
	return other === undefined
		? []
		: fabricated(`${job.id}.organization`, job.organization, other.organization, 'employer')
}

function raiseTitle(job: Entry, ground: Ground): Planted[] {
	const raised = ranks.map((rank) => `${rank} ${job.title}`).filter((title) => !ground.says(title))
	return fabricated(`${job.id}.title`, job.title, ground.pick(raised) ?? job.title, 'title')
}

/** The first year of the dates, two to five years earlier, and none that the resume names. */
function shiftDate(entry: Entry, ground: Ground): Planted[] {
	const year = /\b(?:19|20)\d\d\b/.exec(entry.dates)?.[0]
	if (year === undefined) return []
	const earlier = [2, 3, 4, 5]
		.map((years) => String(Number(year) - years))
		.filter((each) => !ground.says(each))
	const shifted = ground.pick(earlier) ?? year
	return fabricated(
		`${entry.id}.dates`,
		entry.dates,
		entry.dates.replace(year, () => shifted),
		'date'
	)
}

function raiseDegree(entry: Entry, ground: Ground): Planted[] {
	const row = degrees.find(([pattern]) => pattern.test(entry.title))
	if (row === undefined || ground.says(row[1])) return []
	return fabricated(`${entry.id}.title`, entry.title, entry.title.replace(row[0], row[1]), 'degree')
}

function swapSkill(resume: Resume, ground: Ground): Planted[] {
	const groups = resume.sections.filter(({ kind }) => kind === 'skills').flatMap((s) => s.groups)
	const item = ground.pick(groups.flatMap((group) => group.items))
	const skill = ground.pick(skills.filter((each) => !ground.says(each)))
	return item === undefined || skill === undefined
		? []
		: fabricated(item.id, item.text, skill, 'skill')
}
