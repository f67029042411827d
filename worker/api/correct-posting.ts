import { correct } from '../../src/posting/correct'
import { readPosting } from '../../src/posting/read'
import type {
	CorrectionsInput,
	JobDescriptionDetail,
	JobDescriptionTextInput
} from '../../src/posting/resource'
import { fail, ok, type Result } from '../../src/result'
import type { Db } from '../db/client'
import { correctionsOf } from '../db/corrections'
import { findJobDescription, saveRevision } from '../db/job-description'
import { jobDescriptionDetailOf } from './job-description-resource'
import { pasted } from './posting-submission'

/**
 * Saves what the person says of a posting's reading in the place of what they said before.
 * Fails with `not_found`, and with `conflict` when other corrections were saved since `revision`.
 */
export async function correctPosting(
	db: Db,
	userId: string,
	id: string,
	{ revision, corrections }: CorrectionsInput
): Promise<Result<JobDescriptionDetail>> {
	const before = await findJobDescription(db, userId, id)
	if (!before) return fail({ code: 'not_found' })
	return save(db, userId, id, {
		on: revision,
		corrections: JSON.stringify(corrections),
		requirementCount: correct(readPosting(before.text), corrections).requirements.length
	})
}

/**
 * Puts another text in the place of a posting's own. Corrections are kept: each holds where the new
 * text still has its words. Optimizations keep the posting that they were made from. Fails with
 * `not_found`, with `invalid_input` for no text or too much, and with `conflict` as above.
 */
export async function rewritePosting(
	db: Db,
	userId: string,
	id: string,
	{ revision, text }: JobDescriptionTextInput
): Promise<Result<JobDescriptionDetail>> {
	const before = await findJobDescription(db, userId, id)
	if (!before) return fail({ code: 'not_found' })
	const clean = pasted(text)
	if (!clean.ok) return clean
	return save(db, userId, id, {
		on: revision,
		text: clean.value,
		requirementCount: correct(readPosting(clean.value), correctionsOf(before)).requirements.length
	})
}

async function save(
	db: Db,
	userId: string,
	id: string,
	revision: Parameters<typeof saveRevision>[3]
): Promise<Result<JobDescriptionDetail>> {
	const saved = await saveRevision(db, userId, id, revision, new Date())
	if (!saved) return fail(outdated)
	const row = await findJobDescription(db, userId, id)
	return row ? ok(jobDescriptionDetailOf(row)) : fail({ code: 'not_found' })
}

const outdated = {
	code: 'conflict' as const,
	message:
		'This posting was corrected elsewhere, for example in another tab. Reload to go on from there.'
}
