import type { z } from 'zod'
import { type Failure, fail, ok, type Result } from '../../src/result'
import { changesNothing, correct } from '../../src/resume/editing/correct'
import { restore } from '../../src/resume/editing/restore'
import {
	type correctionInput,
	correctionMaximumBytes,
	type ResumeDetail
} from '../../src/resume/resource'
import { type ReadResume, readResume } from '../../src/resume/schema'
import type { Db } from '../db/client'
import { findResumeContent, type ResumeWithContent } from '../db/resume'
import { addRevision, findRevision } from '../db/revision'
import { newId } from '../id'
import { resumeDetailOf } from './resume-detail'

const outdated: Failure = {
	code: 'conflict',
	message:
		'This resume has changed since you opened it, so your changes are not saved yet. Save them over what is there now, which stays among the earlier states, or drop them.'
}

/**
 * Saves a person's corrections as the next revision; the same content again makes none. Fails
 * with `not_found`, `parse_not_ready` while there is nothing to correct, `size_exceeded`, or
 * `conflict` when the revision that it was made on is not the one shown any more.
 */
export async function correctResume(
	db: Db,
	userId: string,
	id: string,
	{ revision, resume, confirmed }: z.output<typeof correctionInput>
): Promise<Result<ResumeDetail>> {
	const shown = await findShown(db, userId, id, revision)
	if (!shown.ok) return shown
	const { row, content } = shown.value
	const next = correct(content, { resume, confirmed, from: revision }, () => newId('txt'))
	if (changesNothing(content, next)) return ok(resumeDetailOf(row))
	return save(db, userId, row, next)
}

/** Makes an earlier revision the next one. Fails as `correctResume` does. */
export async function restoreRevision(
	db: Db,
	userId: string,
	id: string,
	{ revision, earlier }: { revision: number; earlier: number }
): Promise<Result<ResumeDetail>> {
	const shown = await findShown(db, userId, id, revision)
	if (!shown.ok) return shown
	const { row, content } = shown.value
	const found = await findRevision(db, userId, id, earlier)
	if (!found) {
		return fail({ code: 'not_found', message: 'There is no such earlier state of this resume.' })
	}
	if (earlier === revision) return ok(resumeDetailOf(row))
	const before = readResume.parse(JSON.parse(found))
	return save(
		db,
		userId,
		row,
		restore({ revision, content }, { revision: earlier, content: before })
	)
}

type Shown = { row: ResumeWithContent; content: ReadResume }

async function findShown(
	db: Db,
	userId: string,
	id: string,
	revision: number
): Promise<Result<Shown>> {
	const row = await findResumeContent(db, userId, id)
	if (!row) return fail({ code: 'not_found' })
	if (row.status !== 'completed' || !row.content) return fail({ code: 'parse_not_ready' })
	if (row.revision !== revision) return fail(outdated)
	return ok({ row, content: readResume.parse(JSON.parse(row.content)) })
}

async function save(
	db: Db,
	userId: string,
	{ id, masterId }: ResumeWithContent,
	next: ReadResume
): Promise<Result<ResumeDetail>> {
	const content = JSON.stringify(next)
	if (new TextEncoder().encode(content).length > correctionMaximumBytes) {
		return fail({
			code: 'size_exceeded',
			message: 'This is more than we can keep of one resume. Take something out, then save again.'
		})
	}
	const added = { id: newId('mas'), content, on: masterId ?? '' }
	const saved = await addRevision(db, userId, id, added, new Date())
	if (!saved) return fail(outdated)
	const row = await findResumeContent(db, userId, id)
	return row ? ok(resumeDetailOf(row)) : fail({ code: 'not_found' })
}
