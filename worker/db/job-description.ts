import { and, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { jobDescriptionSorts } from '../../src/posting/resource'
import type { Db } from './client'
import { contains } from './contains'
import { type ListPage, listOrder } from './list-order'
import { own } from './own'
import { jobDescription } from './schema'

export type JobDescriptionRow = typeof jobDescription.$inferSelect
export type NewJobDescription = typeof jobDescription.$inferInsert

const { text: _, corrections: __, ...columnsOfLists } = getTableColumns(jobDescription)
const listed = { ...columnsOfLists, characters: sql<number>`length(${jobDescription.text})` }
/** A job description with the length of its text in its place. */
export type ListedJobDescription = Omit<JobDescriptionRow, 'text' | 'corrections'> & {
	characters: number
}
/** One with its text, and what the person says of its reading. */
export type WholeJobDescription = JobDescriptionRow & { characters: number }

export async function insertJobDescription(db: Db, row: NewJobDescription): Promise<void> {
	await db.insert(jobDescription).values(row)
}

export async function findJobDescription(
	db: Db,
	userId: string,
	id: string
): Promise<WholeJobDescription | undefined> {
	const [row] = await db
		.select({ ...listed, text: jobDescription.text, corrections: jobDescription.corrections })
		.from(jobDescription)
		.where(own(jobDescription, userId, id))
	return row
}

export function listJobDescriptions(
	db: Db,
	userId: string,
	page: ListPage<(typeof jobDescriptionSorts)[number]>
): Promise<ListedJobDescription[]> {
	const order = listOrder(jobDescription, page)
	return db
		.select(listed)
		.from(jobDescription)
		.where(
			and(
				eq(jobDescription.userId, userId),
				isNull(jobDescription.deletedAt),
				order.after,
				contains(page.search, jobDescription.title, jobDescription.company)
			)
		)
		.orderBy(...order.by)
		.limit(page.limit)
}

/** Corrects what it is called; says whether there was one to correct. */
export async function labelJobDescription(
	db: Db,
	userId: string,
	id: string,
	labels: Partial<Pick<JobDescriptionRow, 'title' | 'company' | 'location'>>,
	now: Date
): Promise<boolean> {
	const { meta } = await db
		.update(jobDescription)
		.set({ ...labels, updatedAt: now })
		.where(own(jobDescription, userId, id))
	return meta.changes > 0
}

/**
 * Puts a text or corrections in the place of what was there in revision `on`; false when that is
 * not what stands there by now, or the job description is gone.
 */
export async function saveRevision(
	db: Db,
	userId: string,
	id: string,
	{
		on,
		...saved
	}: { on: number; requirementCount: number } & ({ corrections: string } | { text: string }),
	now: Date
): Promise<boolean> {
	const { meta } = await db
		.update(jobDescription)
		.set({ ...saved, correctionsRevision: on + 1, updatedAt: now })
		.where(and(own(jobDescription, userId, id), eq(jobDescription.correctionsRevision, on)))
	return meta.changes > 0
}

/**
 * The statement that hides a job description everywhere, until it is gone for good at `deletedAt`;
 * its optimizations keep it.
 */
export function markJobDescriptionDeleted(
	db: Db,
	userId: string,
	id: string,
	now: Date,
	deletedAt: Date = now
) {
	return db
		.update(jobDescription)
		.set({ deletedAt, updatedAt: now })
		.where(own(jobDescription, userId, id))
}
