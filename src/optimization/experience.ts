import type { Entry, Resume } from '../resume/schema'

/**
 * Whole years of work that the dates prove, overlapping jobs counted once; null when any job's
 * dates are missing, reversed or open without an `asOf` (`2026-11-21`). A date given as a year
 * only counts from its end and to its start, so the number is never too high.
 */
export function experienceYears(resume: Resume, asOf: string | null): number | null {
	const jobs = resume.sections
		.filter((section) => section.kind === 'work')
		.flatMap((section) => section.entries)
	const spans = jobs.map((job) => monthsOf(job, asOf))
	const sure = spans.filter((span) => span !== null)
	if (sure.length === 0 || sure.length < spans.length) return null
	let months = 0
	let until = Number.NEGATIVE_INFINITY
	for (const [from, to] of sure.toSorted((a, b) => a[0] - b[0])) {
		months += Math.max(0, to - Math.max(from, until))
		until = Math.max(until, to)
	}
	return Math.floor(months / 12)
}

/** First month and the month after the last, counted from year 0. */
function monthsOf(job: Entry, asOf: string | null): [number, number] | null {
	const end = job.current ? asOf : job.end
	if (!job.start || !end) return null
	const from = monthOf(job.start, 12)
	const to = monthOf(end, 1) + (/^\d{4}-/.test(end) && !job.current ? 1 : 0)
	if (from > to && job.start !== end) return null
	return [from, Math.max(from, to)]
}

function monthOf(date: string, whenMissing: number): number {
	const [year = '0', month] = date.split('-')
	return Number(year) * 12 + (month ? Number(month) : whenMissing) - 1
}
