import { readPosting } from '../../src/posting/read'
import type { JobDescriptionDetail } from '../../src/posting/resource'
import { ok, type Result } from '../../src/result'
import { postingFolder, putFile } from '../adapters/files'
import { openDb } from '../db/client'
import { insertJobDescription } from '../db/job-description'
import { newId } from '../id'
import { jobDescriptionDetailOf } from './job-description-resource'
import { type PostingSubmission, problem } from './posting-submission'

/**
 * Stores a job description, with its file where it came as one. What the person did
 * not say is taken from the text. Fails with `invalid_input` on `title` when neither
 * says one, and with `storage_error`.
 */
export async function savePosting(
	env: Env,
	userId: string,
	{ text, given, file }: PostingSubmission
): Promise<Result<JobDescriptionDetail>> {
	const { metadata, requirements } = readPosting(text)
	const title = given.title || metadata.title
	if (!title) return problem('title', 'Enter the job title. We could not find it in the text.')
	const id = newId('job')
	const fileKey = file && `${postingFolder(userId, id)}original`
	if (file && fileKey) {
		const stored = await putFile(env, fileKey, file.bytes)
		if (!stored.ok) return stored
	}
	const now = new Date()
	const row = {
		id,
		userId,
		title,
		company: given.company || metadata.company,
		location: given.location || metadata.location,
		source: file ? ('file' as const) : ('paste' as const),
		fileKey,
		text,
		requirementCount: requirements.length,
		corrections: null,
		correctionsRevision: 0,
		createdAt: now,
		updatedAt: now,
		deletedAt: null
	}
	await insertJobDescription(openDb(env.DB), row)
	return ok(jobDescriptionDetailOf({ ...row, characters: text.length }))
}
