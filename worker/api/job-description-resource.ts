import { readPosting } from '../../src/posting/read'
import type { JobDescriptionDetail, JobDescriptionResource } from '../../src/posting/resource'
import { postingWarnings } from '../../src/posting/warnings'
import type { ListedJobDescription } from '../db/job-description'

/** A row as the API shows it. */
export function jobDescriptionResourceOf(row: ListedJobDescription): JobDescriptionResource {
	return {
		id: row.id,
		title: row.title,
		company: row.company,
		location: row.location,
		source: row.source,
		characters: row.characters,
		warnings: postingWarnings({ length: row.characters }, row, row.requirementCount),
		createdAt: row.createdAt.toISOString(),
		updatedAt: row.updatedAt.toISOString()
	}
}

/** A row with its text and what the text asks for. */
export function jobDescriptionDetailOf(
	row: ListedJobDescription & { text: string }
): JobDescriptionDetail {
	const { requirements } = readPosting(row.text)
	return { ...jobDescriptionResourceOf(row), text: row.text, requirements }
}
