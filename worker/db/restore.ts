import { and, eq, gt } from 'drizzle-orm'
import { restorableAfter } from '../../src/deletion'
import type { Db } from './client'
import type { Restorable } from './own'
import { jobDescription, optimization, resume, version } from './schema'

const tables = { resume, jobDescription, optimization, version } satisfies Record<
	string,
	Restorable
>
export type RestorableKind = keyof typeof tables

/** Takes a deletion back; false when it is too late, or there was none. */
export async function restore(
	db: Db,
	kind: RestorableKind,
	userId: string,
	id: string,
	now: Date
): Promise<boolean> {
	const table = tables[kind]
	// Pages show when these two last changed.
	const dated = kind === 'resume' || kind === 'jobDescription' ? { updatedAt: now } : {}
	// What was read meanwhile was dropped: whoever asks for the reading again need not wait.
	const free = kind === 'resume' ? { leaseUntil: null } : {}
	const { meta } = await db
		.update(table)
		.set({ deletedAt: null, ...dated, ...free })
		.where(
			and(eq(table.id, id), eq(table.userId, userId), gt(table.deletedAt, restorableAfter(now)))
		)
	return meta.changes > 0
}
