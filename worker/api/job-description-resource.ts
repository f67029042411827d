import { correctedRequirements } from '../../src/posting/correct'
import { detailsOf } from '../../src/posting/details'
import { leftOutOf } from '../../src/posting/left-out'
import { readPosting } from '../../src/posting/read'
import type {
	CountedRequirement,
	JobDescriptionDetail,
	JobDescriptionResource,
	Uncounted
} from '../../src/posting/resource'
import type { Posting } from '../../src/posting/schema'
import { postingWarnings } from '../../src/posting/warnings'
import { categoryOf } from '../../src/skill/canonical'
import { correctionsOf } from '../db/corrections'
import type { ListedJobDescription, WholeJobDescription } from '../db/job-description'

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

/** A row with its text, what that asks for by the person's corrections, and what counts for nothing. */
export function jobDescriptionDetailOf(row: WholeJobDescription): JobDescriptionDetail {
	const reading = readPosting(row.text)
	const corrections = correctionsOf(row)
	const { requirements } = correctedRequirements(reading, corrections)
	return {
		...jobDescriptionResourceOf(row),
		text: row.text,
		language: reading.language,
		requirements,
		uncounted: uncountedIn(reading, requirements),
		skillKinds: skillKindsIn(requirements),
		details: detailsOf({ ...reading, metadata: row, requirements }),
		corrections,
		revision: row.correctionsRevision
	}
}

function uncountedIn(reading: Posting, counted: CountedRequirement[]): Uncounted[] {
	const takenOut = reading.requirements.filter((one) => !counted.some(({ id }) => id === one.id))
	const names = Object.values(reading.metadata)
	const taken = [...counted, ...takenOut].map((one) => one.range)
	return [
		...takenOut.map(({ text, range, need }) => ({
			text,
			range,
			kind: 'taken_out' as const,
			asRead: need
		})),
		...leftOutOf(reading.text, taken).map((one) => ({
			...one,
			kind: names.includes(one.text) ? ('facts' as const) : one.kind,
			asRead: null
		}))
	]
}

function skillKindsIn(requirements: CountedRequirement[]): JobDescriptionDetail['skillKinds'] {
	const known = requirements
		.flatMap((one) => one.skills)
		.flatMap((skill) => {
			const kind = categoryOf(skill)
			return kind ? [[skill, kind] as const] : []
		})
	return Object.fromEntries(known)
}
