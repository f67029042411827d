import { attest } from '../../src/optimization/attest'
import type { Selection, Suggestion } from '../../src/optimization/schema'
import { fail, ok, type Result } from '../../src/result'
import { correctionMaximumBytes } from '../../src/resume/resource'
import { readResume } from '../../src/resume/schema'
import type { Db } from '../db/client'
import { findResumeContent } from '../db/resume'
import { addRevision } from '../db/revision'
import { newId } from '../id'

type Attested = {
	resumeId: string
	suggestions: Suggestion[]
	selection: Selection
	/** Ids of accepted changes that the person says are true. */
	ids: string[]
}

/**
 * Adds what the person vouches for to the resume as its next revision; nothing when it has it
 * all. Fails with `invalid_input` for a change that was not accepted, `parse_not_ready`,
 * `size_exceeded`, or `conflict` when the resume has changed since.
 */
export async function attestChanges(
	db: Db,
	userId: string,
	{ resumeId, suggestions, selection, ids }: Attested,
	now: Date
): Promise<Result<null>> {
	if (ids.length === 0) return ok(null)
	if (ids.some((id) => !selection.accepted.includes(id))) {
		return fail({
			code: 'invalid_input',
			message: 'You said of a change that it is true but left it out. Accept it, or take that back.'
		})
	}
	const row = await findResumeContent(db, userId, resumeId)
	if (!row) return fail({ code: 'not_found' })
	if (row.status !== 'completed' || !row.content || row.revision === null) {
		return fail({ code: 'parse_not_ready' })
	}
	const base = readResume.parse(JSON.parse(row.content))
	const attestation = { ids, edits: selection.edits, from: row.revision, now: now.toISOString() }
	const next = attest(base, suggestions, attestation, () => newId('txt'))
	if (!next.ok) return next.failure.code === 'conflict' ? fail(outdated) : next
	if (next.value === null) return ok(null)
	const content = JSON.stringify(next.value)
	if (new TextEncoder().encode(content).length > correctionMaximumBytes) {
		return fail({ code: 'size_exceeded', message: 'Your resume cannot hold more than it has.' })
	}
	const added = { id: newId('mas'), content, on: row.masterId ?? '' }
	return (await addRevision(db, userId, resumeId, added, now)) ? ok(null) : fail(outdated)
}

const outdated = {
	code: 'conflict',
	message:
		'Your resume has changed since this was made, so what you said is true could not be added. Take that back to save the version alone, or run the optimization again.'
} as const
