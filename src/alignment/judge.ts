import { degrees, degreesIn } from '../posting/degree'
import type { Resume } from '../resume/schema'
import { type Evidence, isDated } from './evidence'
import { jobsOf, relevantYears } from './experience'
import type { Sought } from './prepare'
import { soughtTitle, titleNearness } from './title'

/** How far something is met, 0–1, and a sentence that says why. */
export type Judgement = { credit: number; reason: string }

/** The nearest title the person holds or names. Null when the posting has no title to compare with. */
export function judgeTitle(resume: Resume, sought: Sought, wanted: string): Judgement | null {
	const target = sought.title
	if (!target) return null
	const titles = [...jobsOf(resume).map((job) => job.title), resume.basics.label]
	const ranked = titles
		.map((title) => ({ title, near: nearness(title) }))
		.toSorted((a, b) => b.near - a.near || (a.title < b.title ? -1 : 1))
	const best = ranked[0]
	if (!best || best.near === 0)
		return { credit: 0, reason: `No title in your resume is near “${wanted}”.` }
	const how =
		best.near > 0.9 ? 'matches' : best.near >= 0.5 ? 'is near' : 'has little in common with'
	return { credit: best.near, reason: `“${best.title}” ${how} “${wanted}”.` }

	function nearness(title: string): number {
		const held = soughtTitle(title)
		return target && held ? titleNearness(target, held) : 0
	}
}

/** Years of relevant work against the years asked for. Null when the posting names none. */
export function judgeExperience(
	resume: Resume,
	evidence: Evidence,
	sought: Sought,
	asOf: string
): Judgement | null {
	if (sought.years === null) return null
	const years = relevantYears(resume, evidence, sought, asOf)
	const credit = sought.years === 0 ? 1 : Math.min(1, years / sought.years)
	const found = years < 0.5 ? 'no dated jobs' : `about ${plural(Math.round(years))} of dated jobs`
	return {
		credit,
		reason: `The job asks for ${plural(sought.years)}; your resume shows ${found} that use what it asks for.`
	}
}

const degreeNames = {
	secondary: 'a high school diploma',
	associate: 'an associate degree',
	bachelor: 'a bachelor’s degree',
	master: 'a master’s degree',
	doctorate: 'a doctorate'
}

/** The highest degree against the lowest asked for. Null when the posting asks for none. */
export function judgeEducation(resume: Resume, sought: Sought): Judgement | null {
	const { degree } = sought
	if (!degree) return null
	const held = heldDegrees(resume).at(-1)
	const asks = `The job asks for ${degreeNames[degree]}`
	const step = held ? degrees.indexOf(held) - degrees.indexOf(degree) : Number.NEGATIVE_INFINITY
	if (held && step >= 0)
		return { credit: 1, reason: `${asks}; your resume shows ${degreeNames[held]}.` }
	const credit = Math.max(held && step === -1 ? 0.5 : 0, sought.degreeReplaceable ? 0.4 : 0)
	const shows = held ? `shows ${degreeNames[held]}` : 'names no degree we could read'
	const instead = sought.degreeReplaceable ? ' The job also takes experience instead.' : ''
	return { credit, reason: `${asks}; your resume ${shows}.${instead}` }
}

function heldDegrees(resume: Resume) {
	const education = resume.sections.filter(({ kind }) => kind === 'education')
	const texts = education.flatMap((section) => [
		...section.paragraphs.map(({ text }) => text),
		...section.entries.flatMap((entry) => [
			entry.title,
			entry.organization,
			...[...entry.paragraphs, ...entry.highlights].map(({ text }) => text)
		])
	])
	const held = new Set(texts.flatMap(degreesIn))
	return degrees.filter((degree) => held.has(degree))
}

/** Whether software and a hurried person find their way: contact, dates on jobs, the usual sections. */
export function judgeReadability(resume: Resume): Judgement {
	const kinds = new Set(resume.sections.map(({ kind }) => kind))
	const checks: [met: boolean, lack: string][] = [
		[resume.basics.email !== '', 'an e-mail address'],
		[resume.basics.phone !== '', 'a phone number'],
		[jobsOf(resume).some(isDated), 'dates on your jobs'],
		[kinds.has('work'), 'a work experience section'],
		[kinds.has('education'), 'an education section'],
		[kinds.has('skills'), 'a skills section']
	]
	const lacks = checks.filter(([met]) => !met).map(([, lack]) => lack)
	return {
		credit: 1 - lacks.length / checks.length,
		reason:
			lacks.length === 0
				? 'Contact, dates and the usual sections are all there.'
				: `We could not find ${lacks.join(', ')}.`
	}
}

function plural(years: number): string {
	return years === 1 ? '1 year' : `${years} years`
}
