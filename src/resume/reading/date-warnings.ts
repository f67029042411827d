import type { Entry, ReadingWarning, Resume } from '../schema'

/** Jobs that people rightly hold beside another one. */
const beside =
	/contract|freelanc|free-lance|self-employed|selbst[äa]ndig|ind[ée]pendant|aut[óo]nomo|part[- ]time|teilzeit|side|neben|volunteer|ehrenamt|board|advis|beirat|lecturer|coach|open source|research|postgrad|undergrad|trainee|military|tutor|teaching|dozent|intern|werkstudent|student|mentor|consult|fellow|兼|アルバイト|фриланс/i

/** Fewer months than this are a handover, or a day of the month that nobody wrote. */
const OVERLAP = 3
/** More than this is not a list of slips, but how somebody works. */
const MOST_OVERLAPS = 2

/** What is odd about the dates of a resume; see `warningsOf`. */
export function dateWarnings({ sections }: Resume, asOf: string | null): ReadingWarning[] {
	const entries = sections.flatMap((section) => section.entries)
	const jobs = sections.filter(({ kind }) => kind === 'work').flatMap((one) => one.entries)
	return [
		...undated(jobs),
		...entries.filter(isReversed).map((entry) => ({
			code: 'dates_reversed',
			message: `${nameOf(entry)} ends before it begins (${entry.dates}). Please check both dates.`
		})),
		...(asOf ? inFuture(entries, jobs, asOf) : []),
		...overlaps(jobs)
	]
}

function undated(jobs: Entry[]): ReadingWarning[] {
	if (jobs.length === 0 || jobs.some(({ dates }) => dates !== '')) return []
	const message =
		'We found no dates in your work experience. Please add when each job began and ended.'
	return [{ code: 'dates_missing', message }]
}

function isReversed({ start, end }: Entry): boolean {
	return start !== null && end !== null && lastMonth(end) < firstMonth(start)
}

/** Jobs that end after `asOf`, and anything that begins after it. Studies may well end in the future. */
function inFuture(entries: Entry[], jobs: Entry[], asOf: string): ReadingWarning[] {
	const today = firstMonth(asOf)
	const isAhead = (date: string | null) => date !== null && firstMonth(date) > today
	return entries
		.filter((entry) => isAhead(entry.start) || (jobs.includes(entry) && isAhead(entry.end)))
		.map((entry) => ({
			code: 'dates_future',
			message: `${nameOf(entry)} has a date in the future (${entry.dates}). Please check that it is right.`
		}))
}

function overlaps(jobs: Entry[]): ReadingWarning[] {
	const full = jobs.filter((job) => isFull(job) && !beside.test(`${job.title} ${job.dates}`))
	const pairs = full.flatMap((a, i) => full.slice(i + 1).map((b) => [a, b] as const))
	const found = pairs.filter(
		([a, b]) => a.organization !== b.organization && shared(a, b) >= OVERLAP && isPartial(a, b)
	)
	if (found.length > MOST_OVERLAPS) return []
	return found.map(([a, b]) => ({
		code: 'dates_overlap',
		message: `Two jobs overlap: ${nameOf(a)} (${a.dates}) and ${nameOf(b)} (${b.dates}). If you held both, all is well; otherwise please check the dates.`
	}))
}

function isFull(job: Entry): boolean {
	return (
		job.title !== '' &&
		job.organization !== '' &&
		job.start !== null &&
		!isReversed(job) &&
		(job.current || job.end !== null)
	)
}

/** Neither lies within the other, as a job beside a longer one does. */
function isPartial(a: Entry, b: Entry): boolean {
	const starts = [a, b].map(({ start }) => (start ? firstMonth(start) : 0))
	const ends = [a, b].map(({ end }) => (end ? lastMonth(end) : Number.POSITIVE_INFINITY))
	const [sa = 0, sb = 0] = starts
	const [ea = 0, eb = 0] = ends
	return (sa < sb && ea < eb) || (sb < sa && eb < ea)
}

/** Months that both surely lasted: a year alone begins in its December and ends in its January. */
function shared(a: Entry, b: Entry): number {
	const from = Math.max(...[a, b].map(({ start }) => (start ? lastMonth(start) : 0)))
	const to = Math.min(
		...[a, b].map(({ end }) => (end ? firstMonth(end) : Number.POSITIVE_INFINITY))
	)
	return to - from
}

/** Months since the year 0, of the first month that a partial date can mean. */
function firstMonth(date: string): number {
	const [year = 0, month = 1] = date.split('-').map(Number)
	return year * 12 + month - 1
}

function lastMonth(date: string): number {
	const [year = 0, month = 12] = date.split('-').map(Number)
	return year * 12 + month - 1
}

function nameOf({ title, organization }: Entry): string {
	if (title && organization) return `“${title}” at ${organization}`
	return title || organization ? `“${title || organization}”` : 'An entry'
}
