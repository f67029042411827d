import { fail, ok, type Result } from '../../../src/result'
import type { Db } from '../../db/client'
import { spentSince } from '../../db/model-call'
import { type ConfiguredModel, configuredModels } from './configured'

export type Permission = {
	/** In the order in which the operator prefers them; at least one. */
	models: ConfiguredModel[]
	/** What this run may cost, in millionths of a US dollar; null for no ceiling. */
	runMicros: number | null
	/** What all runs of a day may cost together. */
	dayMicros: number | null
}

const PER_DOLLAR = 1_000_000

/** For a person, where a day has cost what it may. */
export const dayIsSpent =
	'The limit for today is reached, so the built-in rules write until tomorrow.'

/**
 * Whether models may write now: configured, allowed by the person, and within what the
 * operator lets a day cost. Fails with the reason as a sentence, empty where none is configured.
 */
export async function mayWrite(
	env: Env,
	db: Db,
	modelsAllowed: boolean,
	now: Date
): Promise<Result<Permission, string>> {
	const { models, limits } = configuredModels(env)
	if (models.length === 0) return fail('')
	if (!modelsAllowed) return fail('You chose the built-in rules in your settings.')
	const dayMicros = limits.day === null ? null : Math.floor(limits.day * PER_DOLLAR)
	const left = dayMicros === null ? null : dayMicros - (await spentSince(db, startOfDay(now)))
	if (left !== null && left <= 0) return fail(dayIsSpent)
	const run = limits.run === null ? null : Math.floor(limits.run * PER_DOLLAR)
	const ceilings = [left, run].filter((one) => one !== null)
	const runMicros = ceilings.length > 0 ? Math.min(...ceilings) : null
	return ok({ models, runMicros, dayMicros })
}

/** Midnight (UTC), when a day's limit begins anew. */
export function startOfDay(now: Date): Date {
	return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()))
}
