import { and, eq, exists, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { Template } from '../../src/export/resource'
import type { FailureCode } from '../../src/result'
import type { Db } from './client'
import { exportFile, version } from './schema'

export type ExportRow = typeof exportFile.$inferSelect
export type NewExport = typeof exportFile.$inferInsert

/**
 * The statement that asks for a file: a new row, or the old one of the same version, format
 * and template set back to `queued` when it failed. One that is ready or at work stays as it is.
 */
export function askForExport(db: Db, row: NewExport) {
	return db
		.insert(exportFile)
		.values(row)
		.onConflictDoUpdate({
			target: [exportFile.versionId, exportFile.format, exportFile.template],
			set: { status: 'queued', errorCode: null, leaseUntil: null, updatedAt: row.updatedAt },
			setWhere: eq(exportFile.status, 'failed')
		})
}

export async function findExport(
	db: Db,
	userId: string,
	id: string
): Promise<ExportRow | undefined> {
	const [row] = await db
		.select({ row: exportFile })
		.from(exportFile)
		.innerJoin(version, eq(version.id, exportFile.versionId))
		.where(and(eq(exportFile.id, id), eq(exportFile.userId, userId), isNull(version.deletedAt)))
	return row?.row
}

export async function findExportOf(
	db: Db,
	wanted: { versionId: string; format: ExportRow['format']; template: Template }
): Promise<ExportRow | undefined> {
	const [row] = await db
		.select()
		.from(exportFile)
		.where(
			and(
				eq(exportFile.versionId, wanted.versionId),
				eq(exportFile.format, wanted.format),
				eq(exportFile.template, wanted.template)
			)
		)
	return row
}

export function listExportsOf(db: Db, versionId: string): Promise<ExportRow[]> {
	return db.select().from(exportFile).where(eq(exportFile.versionId, versionId))
}

/** Where the version of a file is there, and not deleted. */
function wanted(db: Db) {
	return exists(
		db
			.select({ id: version.id })
			.from(version)
			.where(and(eq(version.id, exportFile.versionId), isNull(version.deletedAt)))
	)
}

/**
 * Takes the job for as long as the lease runs. Undefined when it is done, gone, somebody else's,
 * or of a version that is deleted: it waits for that to be taken back, or goes with it. When it
 * was asked for stays as it was, so that one which is lost every time ends too.
 */
export async function claimExport(
	db: Db,
	id: string,
	now: Date,
	leaseUntil: Date
): Promise<ExportRow | undefined> {
	const [row] = await db
		.update(exportFile)
		.set({
			status: 'rendering',
			leaseUntil,
			attempt: sql`${exportFile.attempt} + 1`
		})
		.where(
			and(
				eq(exportFile.id, id),
				wanted(db),
				or(
					eq(exportFile.status, 'queued'),
					and(eq(exportFile.status, 'rendering'), lt(exportFile.leaseUntil, now))
				)
			)
		)
		.returning()
	return row
}

/** What a rendering needs: the tailored resume, and where it is going. */
export async function findExportContent(db: Db, versionId: string) {
	const [row] = await db
		.select({ content: version.content, deletedAt: version.deletedAt })
		.from(version)
		.where(eq(version.id, versionId))
	return row?.deletedAt ? undefined : row
}

/** An export in one worker's hands: whoever holds another attempt has no say any more. */
type Held = { id: string; attempt: number }

function held({ id, attempt }: Held) {
	return and(
		eq(exportFile.id, id),
		eq(exportFile.status, 'rendering'),
		eq(exportFile.attempt, attempt)
	)
}

function failed(errorCode: FailureCode, now: Date) {
	return { status: 'failed' as const, errorCode, leaseUntil: null, updatedAt: now }
}

/** False when the claim was lost or its version was deleted: nobody will fetch the file. */
export async function finishExport(
	db: Db,
	claimed: Held,
	file: { fileKey: string; size: number; readBack: string },
	now: Date
): Promise<boolean> {
	const { meta } = await db
		.update(exportFile)
		.set({ status: 'ready', ...file, errorCode: null, leaseUntil: null, updatedAt: now })
		.where(and(held(claimed), wanted(db)))
	return meta.changes > 0
}

/** Ends an export that could not be made, and that nobody else has taken. */
export async function failExport(
	db: Db,
	claimed: Held,
	errorCode: FailureCode,
	now: Date
): Promise<void> {
	await db.update(exportFile).set(failed(errorCode, now)).where(held(claimed))
}

/** Ends an export that nobody will try again, whoever held it; one that is ready stays ready. */
export async function giveUpOnExport(
	db: Db,
	id: string,
	errorCode: FailureCode,
	now: Date
): Promise<void> {
	await db
		.update(exportFile)
		.set(failed(errorCode, now))
		.where(and(eq(exportFile.id, id), inArray(exportFile.status, ['queued', 'rendering'])))
}

/** Gives back a claimed export so that it can be tried again at once. */
export async function releaseExport(db: Db, claimed: Held): Promise<void> {
	await db.update(exportFile).set({ status: 'queued', leaseUntil: null }).where(held(claimed))
}

/** Ends exports that nothing has touched since `before`. */
export function failStuckExports(db: Db, before: Date, now: Date) {
	return db
		.update(exportFile)
		.set(failed('timed_out', now))
		.where(
			and(inArray(exportFile.status, ['queued', 'rendering']), lt(exportFile.updatedAt, before))
		)
}
