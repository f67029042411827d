import type { Desk, DeskFailure } from '../../src/model/desk'
import type { CandidateState } from '../../src/model/desk-state'
import { fail, type Result } from '../../src/result'
import { errorFields, log } from '../log'

/** The desk is in the same network; what takes longer is not worth waiting for. */
const answersWithin = 1_000

/** The one desk of this deployment: the only place that touches its namespace. */
function modelDesk(env: Env, name = 'all') {
	return env.MODEL_DESK.getByName(name)
}

/** The desk as the rules see it: a desk that fails or is slow is a failure, never an exception. */
export function openModelDesk(env: Env, name?: string): Desk {
	return {
		choose: (request) => answer(() => modelDesk(env, name).choose(request)),
		report: (end) => answer(() => modelDesk(env, name).report(end))
	}
}

/** How all models stand, for an operator. */
export async function modelDeskState(env: Env, name?: string): Promise<CandidateState[]> {
	return modelDesk(env, name).state()
}

async function answer<T>(
	ask: () => Promise<Result<T, DeskFailure>>
): Promise<Result<T, DeskFailure>> {
	let timer: ReturnType<typeof setTimeout> | undefined
	const late = new Promise<Result<T, DeskFailure>>((resolve) => {
		timer = setTimeout(() => resolve(fail({ kind: 'no_desk' })), answersWithin)
	})
	try {
		return await Promise.race([ask(), late])
	} catch (error) {
		log('error', { event: 'model_desk', error: errorFields(error) })
		return fail({ kind: 'no_desk' })
	} finally {
		clearTimeout(timer)
	}
}
