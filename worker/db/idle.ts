import { and, eq, isNotNull, isNull, lt, or } from 'drizzle-orm'
import type { JobKind } from '../jobs/kinds'
import type { Db } from './client'
import { exportFile, jobDescription, optimization, resume } from './schema'

export type IdleJob = { kind: JobKind; id: string }

/**
 * Jobs in nobody's hands, at most `limit` of each kind: their lease ran out, or they
 * were asked for before `before` and never begun (a queue may lose what it held).
 */
export async function findIdleJobs(
	db: Db,
	{ before, now, limit }: { before: Date; now: Date; limit: number }
): Promise<IdleJob[]> {
	const [readings, optimizations, exports, resumes, postings] = await db.batch([
		db
			.select({ id: resume.id })
			.from(resume)
			.where(
				and(
					eq(resume.status, 'parsing'),
					isNull(resume.deletedAt),
					or(
						lt(resume.leaseUntil, now),
						and(isNull(resume.leaseUntil), lt(resume.updatedAt, before))
					)
				)
			)
			.limit(limit),
		db
			.select({ id: optimization.id })
			.from(optimization)
			.where(and(eq(optimization.status, 'queued'), lt(optimization.updatedAt, before)))
			.limit(limit),
		db
			.select({ id: exportFile.id })
			.from(exportFile)
			.where(
				or(
					and(eq(exportFile.status, 'queued'), lt(exportFile.updatedAt, before)),
					and(eq(exportFile.status, 'rendering'), lt(exportFile.leaseUntil, now))
				)
			)
			.limit(limit),
		db
			.select({ id: resume.id })
			.from(resume)
			.where(and(isNotNull(resume.fileKey), lt(resume.deletedAt, before)))
			.limit(limit),
		db
			.select({ id: jobDescription.id })
			.from(jobDescription)
			.where(and(isNotNull(jobDescription.fileKey), lt(jobDescription.deletedAt, before)))
			.limit(limit)
	])
	return [
		...idle('parse', readings),
		...idle('optimize', optimizations),
		...idle('export', exports),
		...idle('clean', [...resumes, ...postings])
	]
}

function idle(kind: JobKind, rows: { id: string }[]): IdleJob[] {
	return rows.map(({ id }) => ({ kind, id }))
}

/** Takes back what somebody held for longer than their lease. */
export async function releaseExpired(db: Db, now: Date): Promise<void> {
	await db.batch([
		db
			.update(resume)
			.set({ leaseUntil: null })
			.where(and(eq(resume.status, 'parsing'), lt(resume.leaseUntil, now))),
		db
			.update(exportFile)
			.set({ status: 'queued', leaseUntil: null })
			.where(and(eq(exportFile.status, 'rendering'), lt(exportFile.leaseUntil, now)))
	])
}
