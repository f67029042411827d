import type { OptimizeInput } from '../../src/optimization/resource'
import type { OptimizationStatus } from '../../src/optimization/schema'
import { fail, ok, type Result } from '../../src/result'
import type { Db } from '../db/client'
import { chargeCredits, grantCredits, isOutOfCredits } from '../db/credit'
import {
	findOptimization,
	insertOptimization,
	type NewOptimization,
	type OptimizationRow
} from '../db/optimization'
import { rememberPairing } from '../db/preference'
import { type FoundPair, findWanted } from '../db/wanted'
import { newId } from '../id'
import { enqueue } from '../jobs/client'

/** The database, and what an account begins with where optimizations cost; null where they are free. */
type Till = { db: Db; credits: number | null }

/** An optimization that somebody asks for. */
type Wanted = Pick<
	NewOptimization,
	| 'userId'
	| 'resumeId'
	| 'jobDescriptionId'
	| 'strategy'
	| 'clientRequestId'
	| 'attempt'
	| 'retryOf'
>

type Answer = { optimizationId: string; status: OptimizationStatus }

/**
 * Queues an optimization of a pair that is ready for one. A repeated request is answered
 * with the optimization that it began before, at no further cost. Fails with `not_found`,
 * `parse_not_ready`, `insufficient_credits`, or `conflict` when a client request id comes back with another pair.
 */
export function startOptimization(
	till: Till,
	userId: string,
	input: OptimizeInput
): Promise<Result<Answer>> {
	const { resumeId, jobDescriptionId, strategy, clientRequestId = null } = input
	return begin(till, { userId, resumeId, jobDescriptionId, strategy, clientRequestId })
}

/** Queues a failed optimization once more, as a new attempt that names the old one. */
export async function retryOptimization(
	till: Till,
	userId: string,
	id: string
): Promise<Result<Answer>> {
	const failed = (await findOptimization(till.db, userId, id))?.optimization
	if (!failed) return fail({ code: 'not_found' })
	if (failed.status !== 'failed') {
		return fail({
			code: 'conflict',
			message: 'Only an optimization that failed can be tried again.'
		})
	}
	const { resumeId, jobDescriptionId, strategy } = failed
	const again = { attempt: failed.attempt + 1, retryOf: failed.id }
	return begin(till, { userId, resumeId, jobDescriptionId, strategy, ...again })
}

/** Queues what is wanted, unless it was before; on the revision of the resume that is shown. */
async function begin(till: Till, wanted: Wanted): Promise<Result<Answer>> {
	const found = await findWanted(till.db, wanted)
	const master = masterToUse(found)
	if (!master.ok) return master
	if (found.before) return answer(found.before, wanted)
	const now = new Date()
	return queue(till, {
		...wanted,
		id: newId('opt'),
		masterId: master.value,
		status: 'queued',
		createdAt: now,
		updatedAt: now
	})
}

/** The revision of the resume that is shown, where the pair is there and ready. */
function masterToUse({ resume, hasJobDescription }: FoundPair): Result<string> {
	if (!resume) return fail({ code: 'not_found', message: 'This resume is not there any more.' })
	if (!hasJobDescription) {
		return fail({ code: 'not_found', message: 'This job description is not there any more.' })
	}
	return resume.status === 'completed' && resume.masterId
		? ok(resume.masterId)
		: fail({ code: 'parse_not_ready' })
}

async function queue(
	{ db, credits }: Till,
	row: NewOptimization & { id: string }
): Promise<Result<Answer>> {
	try {
		await db.batch([
			insertOptimization(db, row),
			enqueue(db, 'optimize', row.id),
			rememberPairing(db, row.userId, row.resumeId, row.jobDescriptionId),
			...(credits === null
				? []
				: [
						grantCredits(db, row.userId, credits, row.createdAt),
						chargeCredits(db, row.userId, row.id, row.createdAt)
					])
		])
		return ok({ optimizationId: row.id, status: 'queued' })
	} catch (error) {
		if (isOutOfCredits(error)) return fail({ code: 'insufficient_credits' })
		// Two at once: the unique index let one in, and the other is answered with it.
		const found = await findWanted(db, row)
		if (found.before) return answer(found.before, row)
		// Or one of the pair was deleted meanwhile.
		const master = masterToUse(found)
		if (master.ok) throw error
		return master
	}
}

function answer(
	found: OptimizationRow,
	wanted: { resumeId: string; jobDescriptionId: string }
): Result<Answer> {
	const otherPair =
		found.resumeId !== wanted.resumeId || found.jobDescriptionId !== wanted.jobDescriptionId
	if (otherPair) {
		return fail({
			code: 'conflict',
			message: 'This clientRequestId was used for another pair. Send a new one.'
		})
	}
	return ok({ optimizationId: found.id, status: found.status })
}
