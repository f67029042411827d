import type { Entry, Resume } from '../../resume/schema'
import { isRank, isRole } from '../english/roles'
import { wordsOf } from '../english/words'

/**
 * The title held now, else the one that ended last; null when that is unclear (two jobs at once,
 * a job without an end) or no title at all.
 */
export function latestTitle(resume: Resume): { title: string; entry: Entry } | null {
	const jobs = resume.sections
		.filter((section) => section.kind === 'work')
		.flatMap((section) => section.entries)
	const current = jobs.filter((job) => job.current)
	// A job without an end may be the latest; then nobody can say which one is.
	if (current.length === 0 && jobs.some((job) => job.end === null)) return null
	const [entry] = (current.length > 0 ? current : jobs).toSorted(
		(a, b) =>
			(b.end ?? '').localeCompare(a.end ?? '') || (b.start ?? '').localeCompare(a.start ?? '')
	)
	const isPlain = entry && isUsable(entry.title) && namesRole(entry.title)
	return isPlain && current.length < 2 ? { title: entry.title.trim(), entry } : null
}

/** One role, short enough for a headline. */
function namesRole(title: string): boolean {
	const isShort = title.length <= 60 && title.split('&').length <= 2
	return isShort && wordsOf(title).some(({ text }) => isRole(text) || isRank(text))
}

/** The highest degree that the resume names in an entry of its own. */
export function highestDegree(resume: Resume): Entry | null {
	const ranks = [
		/\bph\.?\s?d|doctor/i,
		/\bmaster|\bm\.?sc|\bm\.?b\.?a\b|\bm\.?eng\b/i,
		/\bbachelor|\bb\.?sc|\bb\.?a\.?\b|\bb\.?eng\b|\bb\.?s\.?\b/i
	]
	const entries = resume.sections
		.filter((section) => section.kind === 'education')
		.flatMap((section) => section.entries)
	for (const rank of ranks) {
		const found = entries.find(
			(entry) => rank.test(entry.title) && isUsable(entry.title) && isFinished(entry)
		)
		if (found) return found
	}
	return null
}

function isFinished(entry: Entry): boolean {
	return (
		!entry.current &&
		!/\b(?:expected|candidate|ongoing|in progress|anticipated)\b/i.test(
			`${entry.title} ${entry.dates}`
		)
	)
}

/** One title, not a line into which the reader of the document put several things. */
function isUsable(title: string): boolean {
	return /^\p{L}[\p{L}\s/&.()'’+#–-]{2,80}$/u.test(title.trim())
}
