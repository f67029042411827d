import { and, eq, inArray, or } from 'drizzle-orm'
import type { ResumeStatus } from '../../src/resume/resource'
import type { Db } from './client'
import { active, type OptimizationRow } from './optimization'
import { own } from './own'
import { jobDescription, optimization, resume } from './schema'

type Wanted = {
	userId: string
	resumeId: string
	jobDescriptionId: string
	clientRequestId?: string | null | undefined
}

/** What there is for a wanted optimization. */
export type FoundPair = {
	/** The revision that is shown, null until one was read; undefined where there is no such resume. */
	resume: { status: ResumeStatus; masterId: string | null } | undefined
	hasJobDescription: boolean
	/** The one that a repeated request means: by its client request id, else the active one of the pair. */
	before: OptimizationRow | undefined
}

/** Looks for all that a wanted optimization needs, in one batch. */
export async function findWanted(db: Db, wanted: Wanted): Promise<FoundPair> {
	const { userId, resumeId, jobDescriptionId, clientRequestId } = wanted
	const [resumes, jobDescriptions, same] = await db.batch([
		db
			.select({ status: resume.status, masterId: resume.masterId })
			.from(resume)
			.where(own(resume, userId, resumeId)),
		db
			.select({ id: jobDescription.id })
			.from(jobDescription)
			.where(own(jobDescription, userId, jobDescriptionId)),
		sameRequest(db, wanted)
	])
	return {
		resume: resumes[0],
		hasJobDescription: jobDescriptions.length > 0,
		before: same.find((row) => row.clientRequestId === (clientRequestId ?? undefined)) ?? same[0]
	}
}

function sameRequest(db: Db, wanted: Wanted) {
	const pair = and(
		eq(optimization.resumeId, wanted.resumeId),
		eq(optimization.jobDescriptionId, wanted.jobDescriptionId),
		inArray(optimization.status, [...active])
	)
	return db
		.select()
		.from(optimization)
		.where(
			and(
				eq(optimization.userId, wanted.userId),
				wanted.clientRequestId
					? or(eq(optimization.clientRequestId, wanted.clientRequestId), pair)
					: pair
			)
		)
		.limit(2)
}
