import type { ModelClient } from '../../../src/model/client'
import { estimateUsage, microDollars } from '../../../src/model/cost'
import { type Spend, spendUpTo } from '../../../src/model/spend'
import type { Writing } from '../../../src/optimization/prompt/writing'
import { type Permission, startOfDay } from '../../adapters/model/may-write'
import { openDb } from '../../db/client'
import { giveBack, takeFromDay } from '../../db/model-call'
import type { WritingJob } from './job'

export type Purse = { spend: Spend }

/** Each part may be asked for once more, or of somebody else. */
const TRIES = 2

/**
 * What a run may spend: up to its own ceiling, and where a day has one too, what was set aside
 * of it, until the run is filed away. Null where nothing is left of the day.
 */
export async function openPurse(
	{ env, id, userId }: WritingJob,
	{ runMicros, dayMicros }: Permission,
	clients: ModelClient[],
	writings: Writing[]
): Promise<Purse | null> {
	if (dayMicros === null) return { spend: spendUpTo(runMicros) }
	const db = openDb(env.DB)
	const now = new Date()
	const most = mostOf(clients, writings) * TRIES
	const wanted = runMicros === null ? most : Math.min(most, runMicros)
	const terms = { wanted, dayMicros, since: startOfDay(now), now }
	const taken = await takeFromDay(db, { id, userId }, terms)
	if (taken > 0) return { spend: spendUpTo(taken) }
	await giveBack(db, { id })
	return null
}

/** What all parts cost at most, each asked once of whoever takes most for it. */
function mostOf(clients: ModelClient[], writings: Writing[]): number {
	return writings.reduce((sum, { task }) => {
		const usage = estimateUsage(task)
		return sum + Math.max(...clients.map(({ candidate }) => microDollars(candidate, usage)))
	}, 0)
}
