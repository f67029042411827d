import { degrees, degreesIn } from '../posting/degree'
import type { Resume } from '../resume/schema'
import { wordsOf } from '../skill/word'
import { recencyOf } from './evidence'
import { jobsOf, relevantYears } from './experience'
import { isDated } from './passage'
import type { Sought } from './prepare'
import { stemOf } from './stem'
import { heldTitle, soughtTitle, titleNearness } from './title'

/** How far something is met, 0–1, and a sentence that says why. */
export type Judgement = { credit: number; reason: string }

const nearnessInWords: [least: number, words: string][] = [
	[0.9, 'matches'],
	[0.5, 'is near'],
	[0.3, 'is the same kind of role in another field as'],
	[0, 'has little in common with']
]

/** A headline is what somebody calls themselves, a job's title what others called them; one held long ago comes down to the same. */
const claimedWorth = 0.75

/** The nearest title the person holds or names. Null when the posting has no title to compare with. */
export function judgeTitle(
	resume: Resume,
	sought: Sought,
	wanted: string,
	asOf: string
): Judgement | null {
	const target = sought.title
	if (!target) return null
	const { label } = resume.basics
	const held = [
		...jobsOf(resume).map((job) => ({
			title: job.title,
			held: heldTitle(job),
			worth: claimedWorth + (1 - claimedWorth) * recencyOf(job, asOf)
		})),
		{ title: label, held: soughtTitle(label), worth: claimedWorth }
	]
	const ranked = held
		.map(({ title, held, worth }) => ({
			title,
			near: held ? titleNearness(target, held) * worth : 0
		}))
		.toSorted((a, b) => b.near - a.near || (a.title < b.title ? -1 : 1))
	const best = ranked[0]
	if (!best || best.near === 0)
		return { credit: 0, reason: `No title in your resume is near “${wanted}”.` }
	const how = nearnessInWords.find(([least]) => best.near >= least)?.[1]
	return { credit: best.near, reason: `“${best.title}” ${how} “${wanted}”.` }
}

/** Years of relevant work against the years asked for. Null when the posting names none. */
export function judgeExperience(resume: Resume, sought: Sought, asOf: string): Judgement | null {
	if (sought.years === null) return null
	const { count, stated } = sought.years
	const years = relevantYears(resume, sought, asOf)
	const found = years < 0.5 ? 'no dated jobs' : `about ${plural(Math.round(years))} of dated jobs`
	const asks = stated
		? `The job asks for ${plural(count)}`
		: `The job’s title usually goes with ${plural(count)} or more`
	return {
		credit: count === 0 ? 1 : Math.min(1, years / count),
		reason: `${asks}; your resume shows ${found} that use what it asks for.`
	}
}

const degreeNames = {
	secondary: 'a high school diploma',
	associate: 'an associate degree',
	bachelor: 'a bachelor’s degree',
	master: 'a master’s degree',
	doctorate: 'a doctorate'
}

/**
 * The highest degree against the lowest asked for: seven tenths for the level, the rest for
 * the field of study where the posting names one. Null when it asks for no degree.
 */
export function judgeEducation(resume: Resume, sought: Sought): Judgement | null {
	const { degree } = sought
	if (!degree) return null
	const studies = studiesOf(resume)
	const held = degrees.filter((one) => studies.some((text) => degreesIn(text).includes(one))).at(-1)
	const asks = `The job asks for ${degreeNames[degree]}`
	const step = held ? degrees.indexOf(held) - degrees.indexOf(degree) : Number.NEGATIVE_INFINITY
	const level = step >= 0 ? 1 : step === -1 ? 0.5 : 0
	const near = level > 0 && isInField(studies, sought.degreeFields)
	const credit = Math.max(level * 0.7 + (near ? 0.3 : 0), sought.degreeReplaceable ? 0.4 : 0)
	const shows = held ? `shows ${degreeNames[held]}` : 'names no degree we could read'
	const field = level > 0 && !near ? ', in a field the job does not name' : ''
	const instead =
		sought.degreeReplaceable && step < 0 ? ' The job also takes experience instead.' : ''
	return { credit, reason: `${asks}; your resume ${shows}${field}.${instead}` }
}

function isInField(studies: string[], fields: string[]): boolean {
	if (fields.length === 0) return true
	const stems = new Set(studies.flatMap((text) => wordsOf(text).map((word) => stemOf(word.text))))
	return fields.some((field) => stems.has(field))
}

function studiesOf(resume: Resume): string[] {
	const education = resume.sections.filter(({ kind }) => kind === 'education')
	return education.flatMap((section) => [
		...section.paragraphs.map(({ text }) => text),
		...section.entries.flatMap((entry) => [
			entry.title,
			entry.organization,
			...[...entry.paragraphs, ...entry.highlights].map(({ text }) => text)
		])
	])
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
