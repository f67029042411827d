import { and, eq, getTableColumns, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { ResumeStatus, resumeSorts } from '../../src/resume/resource'
import type { Db } from './client'
import { contains } from './contains'
import { type ListPage, listOrder } from './list-order'
import { outlineOf } from './master'
import { own } from './own'
import { master, resume } from './schema'

export type ResumeRow = typeof resume.$inferSelect
export type NewResume = typeof resume.$inferInsert
/** A resume with its headings as JSON, `[]` until it was read. */
export type ListedResume = ResumeRow & { outline: string }

const listed = { ...getTableColumns(resume), outline: outlineOf(resume.masterId) }

export async function insertResume(db: Db, row: NewResume): Promise<void> {
	await db.insert(resume).values(row)
}

export async function findResume(
	db: Db,
	userId: string,
	id: string
): Promise<ListedResume | undefined> {
	const [row] = await db
		.select(listed)
		.from(resume)
		.where(own(resume, userId, id))
	return row
}

export type ResumeWithContent = ListedResume & { revision: number | null; content: string | null }

/** One resume with the JSON of the revision that is shown, and its number. */
export async function findResumeContent(
	db: Db,
	userId: string,
	id: string
): Promise<ResumeWithContent | undefined> {
	const [row] = await db
		.select({ ...listed, revision: master.revision, content: master.content })
		.from(resume)
		.leftJoin(master, eq(master.id, resume.masterId))
		.where(own(resume, userId, id))
	return row
}

export function listResumes(
	db: Db,
	userId: string,
	page: ListPage<(typeof resumeSorts)[number]> & { status?: ResumeStatus | undefined }
): Promise<ListedResume[]> {
	const order = listOrder(resume, page)
	return db
		.select(listed)
		.from(resume)
		.where(
			and(
				eq(resume.userId, userId),
				isNull(resume.deletedAt),
				order.after,
				contains(page.search, resume.title),
				page.status ? eq(resume.status, page.status) : undefined
			)
		)
		.orderBy(...order.by)
		.limit(page.limit)
}

/** Says whether there was one to rename. */
export async function renameResume(
	db: Db,
	userId: string,
	id: string,
	title: string,
	now: Date
): Promise<boolean> {
	const { meta } = await db
		.update(resume)
		.set({ title, updatedAt: now })
		.where(own(resume, userId, id))
	return meta.changes > 0
}

/**
 * The statement that hides a resume everywhere, until it is gone for good at `deletedAt`; what it
 * was stays for its versions.
 */
export function markResumeDeleted(
	db: Db,
	userId: string,
	id: string,
	now: Date,
	deletedAt: Date = now
) {
	return db
		.update(resume)
		.set({ deletedAt, updatedAt: now, ticketId: null })
		.where(own(resume, userId, id))
}

/**
 * Makes a resume whose file never arrived or could not be read ready for another
 * file. Says whether it was one.
 */
export async function reopenUpload(
	db: Db,
	userId: string,
	id: string,
	upload: Pick<NewResume, 'title' | 'fileName' | 'format' | 'size' | 'ticketId'>,
	now: Date
): Promise<boolean> {
	const { meta } = await db
		.update(resume)
		.set({
			...upload,
			status: 'pending',
			fileKey: null,
			errorCode: null,
			errorReason: null,
			updatedAt: now
		})
		.where(and(own(resume, userId, id), inArray(resume.status, ['pending', 'failed'])))
	return meta.changes > 0
}

/** While its bytes come in, a ticket is neither good for a second PUT nor forgotten. */
const arriving = (ticketId: string) => `arriving:${ticketId}`

/** Uses a ticket up; false when it was used, replaced or its resume is gone. */
export async function takeTicket(db: Db, id: string, ticketId: string): Promise<boolean> {
	const { meta } = await db
		.update(resume)
		.set({ ticketId: arriving(ticketId) })
		.where(and(eq(resume.id, id), eq(resume.ticketId, ticketId), isNull(resume.deletedAt)))
	return meta.changes > 0
}

/** Says where the file of a taken ticket is; false when another upload has begun since. */
export async function fileArrived(
	db: Db,
	id: string,
	arrival: { ticketId: string; fileKey: string },
	now: Date
): Promise<boolean> {
	const { meta } = await db
		.update(resume)
		.set({ fileKey: arrival.fileKey, ticketId: null, updatedAt: now })
		.where(
			and(
				eq(resume.id, id),
				eq(resume.ticketId, arriving(arrival.ticketId)),
				isNull(resume.deletedAt)
			)
		)
	return meta.changes > 0
}

/** The statement that asks for a reading of a file that is there, from one of these states. */
export function startReading(
	db: Db,
	userId: string,
	id: string,
	now: Date,
	from: ResumeStatus[] = ['pending', 'failed']
) {
	return db
		.update(resume)
		.set({
			status: 'parsing',
			attempt: sql`${resume.attempt} + 1`,
			errorCode: null,
			errorReason: null,
			leaseUntil: null,
			updatedAt: now
		})
		.where(
			and(own(resume, userId, id), inArray(resume.status, from), sql`${resume.fileKey} IS NOT NULL`)
		)
}

/** An upload that was begun before `before` and never arrived. */
function abandoned(before: Date) {
	return and(
		eq(resume.status, 'pending'),
		isNull(resume.fileKey),
		isNull(resume.deletedAt),
		lt(resume.updatedAt, before)
	)
}

export function findAbandonedUploads(db: Db, before: Date, limit: number) {
	return db
		.select({ id: resume.id, userId: resume.userId })
		.from(resume)
		.where(abandoned(before))
		.limit(limit)
}

/** There is nothing in it to keep; does nothing when it has been begun again. */
export async function removeAbandonedUpload(db: Db, id: string, before: Date): Promise<void> {
	await db.delete(resume).where(and(eq(resume.id, id), abandoned(before)))
}
