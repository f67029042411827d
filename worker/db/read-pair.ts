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
