import { isWayShut } from '../../src/metric/canary'
import type { FailureCount, ModelState, Overview } from '../../src/operation/resource'
import { findWatch } from '../db/canary'
import { type Db, openDb } from '../db/client'
import { listDeadLetters } from '../db/dead-letter'
import { failuresSince, latenciesSince } from '../db/job-step'
import { problemsSince } from '../db/mark'
import { creditTotals } from '../db/metric'
import { deadByKind, inOutbox, unended, type Waiting } from '../db/waiting'
import { startingCredits } from '../env'
import { modelDeskState } from '../jobs/client'
import { errorFields, log } from '../log'

const hour = 3600_000
const day = 24 * hour
/** Dead letters that are listed one by one. */
const mostDead = 50

/** Everything that an operator watches, as it is now. */
export async function overviewOf(env: Env, now: Date): Promise<Overview> {
	const db = openDb(env.DB)
	const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)
	const [watch, outbox, jobs, failures, latencies, counts, dead, models, problems, credits] =
		await Promise.all([
			findWatch(db),
			inOutbox(db),
			unended(db),
			failuresOf(db, ago(hour), ago(day)),
			latenciesSince(db, ago(hour)),
			deadByKind(db),
			listDeadLetters(db, mostDead),
			modelsOf(env),
			problemsSince(db, ago(day)),
			startingCredits(env) === null ? null : creditTotals(db)
		])
	const { sweptAt, askedAt, finishedAt } = watch
	const times = { sweptAt: sweptAt?.getTime() ?? null, askedAt: askedAt?.getTime() ?? null }
	return {
		at: now.toISOString(),
		way: {
			shut: isWayShut(times, now.getTime()),
			sweptAt: sweptAt?.toISOString() ?? null,
			arrivedAt: finishedAt?.toISOString() ?? null
		},
		outbox: outbox.map(waitingOf),
		jobs: jobs.map(waitingOf),
		failures,
		latencies,
		dead: {
			counts,
			items: dead.map(({ kind, subjectId, attempts, createdAt }) => ({
				kind,
				id: subjectId,
				attempts,
				at: createdAt.toISOString()
			}))
		},
		models,
		problems: problems.map(({ round, at, count, note }) => ({
			round,
			at: at.toISOString(),
			count,
			message: note
		})),
		credits
	}
}

function waitingOf({ oldest, ...rest }: Waiting) {
	return { ...rest, oldest: new Date(oldest).toISOString() }
}

async function failuresOf(db: Db, lastHour: Date, lastDay: Date): Promise<FailureCount[]> {
	const rows = await failuresSince(db, lastDay, lastHour)
	return rows.map(({ kind, code, count, lately }) => ({
		kind,
		code: code ?? 'internal',
		lastHour: lately,
		lastDay: count
	}))
}

async function modelsOf(env: Env): Promise<ModelState[] | null> {
	try {
		const states = await modelDeskState(env)
		return states.map(({ candidateId, probeAt, score: _, ...state }) => ({
			...state,
			candidate: candidateId,
			probeAt: probeAt === null ? null : new Date(probeAt).toISOString()
		}))
	} catch (error) {
		log('warn', { event: 'model_desk', error: errorFields(error) })
		return null
	}
}
