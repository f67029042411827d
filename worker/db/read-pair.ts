import { correct } from '../../src/posting/correct'
import { readPosting } from '../../src/posting/read'
import type { Posting } from '../../src/posting/schema'
import { type Resume, readResume } from '../../src/resume/schema'
import { correctionsOf } from './corrections'
import type { JobDescriptionRow } from './job-description'

type StoredPosting = Pick<JobDescriptionRow, 'corrections' | 'title' | 'company' | 'location'> & {
	postingText: string
}

/** A stored posting as it is read today, with the person's own labels and corrections. */
export function postingOf(row: StoredPosting): Posting {
	const { title, company, location } = row
	const reading = { ...readPosting(row.postingText), metadata: { title, company, location } }
	return correct(reading, correctionsOf(row))
}

/** The resume of a stored revision. */
export function masterOf(content: string): Resume {
	return readResume.parse(JSON.parse(content)).resume
}

/** How many masters one isolate keeps: those that are at work, as long as there are no more. */
const KEPT = 32
const kept = new Map<string, { content: string; master: Resume }>()

/**
 * The same for a revision with its id, and the same object as long as it is kept: what rules and
 * claim check work out of a master is kept with it, so the next posting of a person finds it done.
 */
export function keptMaster(id: string, content: string): Resume {
	const known = kept.get(id)
	const master = known?.content === content ? known.master : masterOf(content)
	// Last in the order of the map: the first is the one that nobody has asked for the longest.
	kept.delete(id)
	kept.set(id, { content, master })
	const [oldest] = kept.keys()
	if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
	return master
}
