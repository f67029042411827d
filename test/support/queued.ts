import { env } from 'cloudflare:workers'
import { openDb } from '../../worker/db/client'
import { insertOptimization } from '../../worker/db/optimization'
import { findResume } from '../../worker/db/resume'
import { newId } from '../../worker/id'
import { aPair, type Pair } from './pairs'
import type { Person } from './people'

/** An optimization that waits for its turn since then, and the pair it is about: a new one, unless one is given. */
export async function aQueuedOptimization(
	person: Person,
	since: Date = new Date(),
	given?: Pair
): Promise<Pair & { id: string }> {
	const db = openDb(env.DB)
	const { resumeId, jobDescriptionId } = given ?? (await aPair(person))
	const pair = { resumeId, jobDescriptionId }
	const masterId = (await findResume(db, person.id, pair.resumeId))?.masterId ?? ''
	const id = newId('opt')
	await insertOptimization(db, {
		id,
		userId: person.id,
		...pair,
		masterId,
		strategy: 'default',
		createdAt: since,
		updatedAt: since
	})
	return { id, ...pair }
}
