import { env } from 'cloudflare:workers'
import { acceptAnswer } from '../../src/optimization/resource'
import { openDb } from '../../worker/db/client'
import { version } from '../../worker/db/schema'
import { startOptimizationJob } from '../../worker/jobs/optimization-object'
import type { Pair } from './pairs'
import { ask, type Person } from './people'
import { aQueuedOptimization } from './queued'
import { eventsOf } from './streams'

/** A version with every certain change of an optimization that was run for it. */
export async function aVersion(person: Person): Promise<Pair & { id: string; versionId: string }> {
	const queued = await aQueuedOptimization(person)
	await startOptimizationJob(env, queued.id)
	// The stream ends with the optimization.
	await eventsOf(person, queued.id)
	const { headers } = person
	const body = { applyAll: true }
	const saved = await ask('POST', `/optimize/${queued.id}/accept`, { headers, body })
	return { ...queued, versionId: acceptAnswer.parse(await saved.json()).versionId }
}

/** A version as a row, with nothing in it. */
export async function aVersionRow(
	person: Pick<Person, 'id'>,
	optimizationId: string,
	scoreTotal = 50
): Promise<string> {
	const id = `ver_${optimizationId}`
	await openDb(env.DB).insert(version).values({
		id,
		userId: person.id,
		optimizationId,
		selection: '{"accepted":[],"edits":{},"attested":[]}',
		content: '{}',
		diff: '[]',
		score: '{}',
		scoreBefore: 40,
		scoreTotal,
		scored: true,
		acceptedCount: 1,
		createdAt: new Date()
	})
	return id
}
