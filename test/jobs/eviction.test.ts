import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { openDb } from '../../worker/db/client'
import { endOfOptimization } from '../../worker/db/optimization'
import { startOptimizationJob, streamOptimization } from '../../worker/jobs/optimization-object'
import { aPerson } from '../support/people'
import { aQueuedOptimization } from '../support/queued'
import { eventsIn, expectWhole } from '../support/streams'

const db = openDb(env.DB)
const names: string[] = ['put', 'setAlarm', 'delete', 'deleteAlarm']
type Write = (...args: unknown[]) => Promise<unknown>
type Moment = 'before' | 'after'

/** Calls `hook` before and after each write of an object. */
function watchWrites(storage: DurableObjectStorage, hook: (moment: Moment) => void): void {
	for (const name of names) {
		const write: Write = Reflect.get(storage, name).bind(storage)
		Object.defineProperty(storage, name, {
			configurable: true,
			value: async (...args: unknown[]) => {
				hook('before')
				const written = await write(...args)
				hook('after')
				return written
			}
		})
	}
}

/** Begins an optimization in an object whose machine is lost at that write. */
async function startAndLose(id: string, moment: Moment, turn: number): Promise<() => boolean> {
	let writes = 0
	let lost = false
	await runInDurableObject(env.OPTIMIZATIONS.getByName(id), (_, state) =>
		watchWrites(state.storage, (now) => {
			if (now !== moment || ++writes !== turn || lost) return
			lost = true
			state.abort('The machine is lost')
			throw new Error('The machine is lost')
		})
	)
	await startOptimizationJob(env, id).catch(() => {})
	return () => lost
}

async function ended(id: string, deadline: number) {
	for (;;) {
		const end = await endOfOptimization(db, id)
		if (end || Date.now() > deadline) return end
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
}

/** All that the stream tells from its beginning, whether or not the object is there. */
async function wholeStream(id: string) {
	return eventsIn(await new Response(await streamOptimization(env, id, 0, null)).text())
}

test.each<Moment>(['before', 'after'])(
	'a machine that is lost %s any write costs a moment, and neither result nor event',
	async (moment) => {
		const person = await aPerson()
		const turns = Array.from({ length: 36 }, (_, index) => index + 1)
		const losses = await Promise.all(
			turns.map(async (turn) => {
				const { id } = await aQueuedOptimization(person)
				const wasLost = await startAndLose(id, moment, turn)
				// The queue brings what was not acknowledged again.
				await startOptimizationJob(env, id).catch(() => startOptimizationJob(env, id))
				expect(await ended(id, Date.now() + 20_000), `${moment} ${turn}`).toEqual({
					status: 'completed'
				})
				expectWhole(await wholeStream(id), 'completed')
				return wasLost()
			})
		)
		// Every write of a run was hit; a run has no more than these.
		expect(losses.filter(Boolean).length).toBeGreaterThan(15)
		expect(losses.at(-1)).toBe(false)
	}
)

test('an object that is evicted between its steps goes on where it was', async () => {
	const person = await aPerson()
	const { id } = await aQueuedOptimization(person)
	await startOptimizationJob(env, id)
	for (let evictions = 0; evictions < 3; evictions++)
		await evictDurableObject(env.OPTIMIZATIONS.getByName(id)).catch(() => {})
	expect(await ended(id, Date.now() + 20_000)).toEqual({ status: 'completed' })
	expectWhole(await wholeStream(id), 'completed')
})
