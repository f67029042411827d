import type { Choice, Desk, DeskFailure } from '../../src/model/desk'
import type { CandidateState } from '../../src/model/desk-state'
import { fail, type Result } from '../../src/result'
import { errorFields, log } from '../log'

/** It answers within milliseconds; what takes longer is not worth waiting for. */
const answersWithin = 2_000

/** The one desk of this deployment: the only place that touches its namespace. */
function modelDesk(env: Env, name = 'all') {
	return env.MODEL_DESK.getByName(name)
}

/** The desk as the rules see it: a desk that fails or is slow is a failure, never an exception. */
export function openModelDesk(env: Env, name?: string): Desk {
	const desk: Desk = {
		async choose(request) {
			const choosing = answered(async () => modelDesk(env, name).choose(request))
			const choice = await inTime(choosing)
			if (choice) return choice
			void choosing.then((late) => (late.ok ? giveBack(desk, late.value) : null))
			return fail({ kind: 'no_desk' })
		},
		async report(end) {
			const reported = await inTime(answered(async () => modelDesk(env, name).report(end)))
			return reported ?? fail({ kind: 'no_desk' })
		}
	}
	return desk
}

/** How all models stand, for an operator. Throws where the desk cannot be reached. */
export async function modelDeskState(env: Env, name?: string): Promise<CandidateState[]> {
	return modelDesk(env, name).state()
}

/** Calls that nobody will make: what was held for them is free again. */
async function giveBack(desk: Desk, choice: Choice): Promise<void> {
	for (const allowed of [choice, choice.beside]) {
		if (!allowed) continue
		const usage = { input: 0, output: 0 }
		await desk.report({ call: allowed.call, outcome: 'aborted', milliseconds: 0, usage })
	}
}

async function answered<T>(
	ask: () => Promise<Result<T, DeskFailure>>
): Promise<Result<T, DeskFailure>> {
	try {
		return await ask()
	} catch (error) {
		log('error', { event: 'model_desk', error: errorFields(error) })
		return fail({ kind: 'no_desk' })
	}
}

/** Null when it takes too long. */
async function inTime<T>(work: Promise<T>): Promise<T | null> {
	let timer: ReturnType<typeof setTimeout> | undefined
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), answersWithin)
	})
	try {
		return await Promise.race([work, late])
	} finally {
		clearTimeout(timer)
	}
}
