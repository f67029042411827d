import { type DeletionQuery, goneAt } from '../../src/deletion'
import type { Failure } from '../../src/result'
import type { Db } from '../db/client'
import { type RestorableKind, restore } from '../db/restore'
import { drainOutbox, enqueue, enqueueAt, sendAt, takeBack } from '../jobs/client'

/** A deletion: when it was asked for, and when the thing is gone for good. */
export type Deletion = { id: string; now: Date; at: Date; undoable: boolean }

export function deletionOf(id: string, query: DeletionQuery): Deletion {
	const now = new Date()
	const at = goneAt(query, now)
	return { id, now, at, undoable: at > now }
}

/** The statement that asks for what is left of it to be removed; part of the deletion's batch. */
export function askToClean(db: Db, { id, at, undoable }: Deletion) {
	return undoable ? enqueueAt(db, 'clean', id, at) : enqueue(db, 'clean', id)
}

/** Sends that on its way, for when it is time. */
export function sendToClean(env: Env, db: Db, { id, at, undoable }: Deletion): Promise<void> {
	return undoable ? sendAt(env, 'clean', id, at) : drainOutbox(env, db)
}

/** Takes a deletion back, with the wish to clean up; false when it is too late, or there was none. */
export async function undoDeletion(
	db: Db,
	kind: RestorableKind,
	userId: string,
	id: string
): Promise<boolean> {
	const restored = await restore(db, kind, userId, id, new Date())
	if (restored) await takeBack(db, 'clean', id)
	return restored
}

/** For what is not there to be brought back, or is somebody else's. */
export const tooLate: Failure = { code: 'not_found', message: 'It is gone for good by now.' }

/** What every deletion says of the way back. */
export const undoWords =
	'With `undo=true` it leaves every list at once, and for twelve seconds `POST …/restore` brings it back; then it is deleted like without.'
