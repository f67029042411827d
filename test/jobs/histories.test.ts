import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	decide,
	type Event,
	MAX_RETRIES,
	type State,
	TOTAL_MS
} from '../../src/optimization/machine'
import { retryOptimization, startOptimization } from '../../worker/api/start-optimization'
import { type Db, openDb } from '../../worker/db/client'
import { balanceOf } from '../../worker/db/credit'
import { forgetRows, stopWorkOn } from '../../worker/db/deleted'
import { markJobDescriptionDeleted } from '../../worker/db/job-description'
import {
	completeOptimization,
	failStuckOptimizations,
	setOptimizationStatus
} from '../../worker/db/optimization'
import { creditEntry, optimization, optimizationResult } from '../../worker/db/schema'
import { nearDatabase } from '../support/near-database'
import { aPair } from '../support/pairs'
import { aUser } from '../support/uploaded'

/** What may happen to one run, in any order: answers, time, losses of the machine, the person. */
const happening = fc.oneof(
	{ weight: 4, arbitrary: fc.constant('done' as const) },
	{ weight: 2, arbitrary: fc.constant('failed' as const) },
	{ weight: 2, arbitrary: fc.constant('lost' as const) },
	{ weight: 2, arbitrary: fc.constant('late answer' as const) },
	{ weight: 1, arbitrary: fc.constant('second start' as const) },
	{ weight: 1, arbitrary: fc.constant('alarm' as const) },
	{ weight: 1, arbitrary: fc.constant('deleted' as const) }
)
type Happening = 'done' | 'failed' | 'lost' | 'late answer' | 'second start' | 'alarm' | 'deleted'

const failure = { code: 'provider_unavailable' } as const

function eventOf(happened: Happening, state: State): Event {
	const step = 'step' in state ? state.step : 'load'
	const attempt = 'step' in state ? state.attempt : 1
	switch (happened) {
		case 'done':
			return { type: 'step_done', step, attempt }
		case 'failed':
			return { type: 'step_failed', step, attempt, failure, retryable: true, jitter: 0.5 }
		case 'late answer':
			return { type: 'step_done', step, attempt: attempt - 1 }
		case 'lost':
			return { type: 'alarm', jitter: 0.5, lost: true }
		case 'alarm':
			return { type: 'alarm', jitter: 0.5 }
		case 'second start':
			return { type: 'start' }
		case 'deleted':
			return { type: 'cancel' }
	}
}

const hasFailed = ({ status }: State) => status === 'failed'
const hasEnded = ({ status }: State) => status === 'completed' || status === 'failed'

test('whatever happens in whatever order, a run ends once, in time, and is refunded exactly where it failed', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(happening, fc.nat(8_000)), { maxLength: 30 }), (history) => {
			let now = 1_000_000
			const startedAt = now
			let ends = 0
			let refunds = 0
			let state: State = { status: 'queued' }
			const take = (event: Event) => {
				const before = state
				const decision = decide(before, event, now)
				state = decision.state
				if (hasEnded(before)) expect(decision).toEqual({ state: before, effects: [] })
				else if (hasEnded(state)) ends += 1
				refunds += decision.effects.filter(({ type }) => type === 'fail').length
				if ('attempt' in state) expect(state.attempt).toBeLessThanOrEqual(MAX_RETRIES + 1)
				// Whatever is not at its end has an alarm to come, or answers.
				const acts = decision.effects.map(({ type }) => type)
				if (acts.includes('run_step')) expect(acts).toContain('set_alarm')
			}
			take({ type: 'start' })
			for (const [happened, passed] of history) {
				now += passed
				take(eventOf(happened, state))
			}
			// Nobody answers any more: alarms alone bring it to its end.
			for (let alarms = 0; alarms < 20 && !hasEnded(state); alarms++) {
				now += 8_000
				take({ type: 'alarm', jitter: 1, lost: true })
			}
			expect(hasEnded(state)).toBe(true)
			expect(ends).toBe(1)
			expect(refunds).toBe(hasFailed(state) ? 1 : 0)
			expect(now - startedAt).toBeLessThan(30 * 8_000 + TOTAL_MS + 160_000)
		}),
		{ numRuns: 2_500, seed: 21 }
	)
})

/** What a person, the job and the sweep may do to the rows of one pair. */
const act = fc.constantFrom(
	'submit',
	'submit',
	'duplicate',
	'complete',
	'complete',
	'fail',
	'fail again',
	'crash',
	'retry',
	'retry',
	'delete'
)

const price = 1
const granted = 3

test('no history of submits, duplicates, crashes, refunds, retries and deletions breaks the ledger', async () => {
	const stub = env.OPTIMIZATIONS.get(env.OPTIMIZATIONS.newUniqueId())
	await runInDurableObject(stub, (_, { storage }) => holdToLedger(openDb(nearDatabase(storage))))
}, 120_000)

async function holdToLedger(db: Db): Promise<void> {
	await fc.assert(
		fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 10 }), async (history) => {
			const userId = await aUser(db)
			const pair = await aPair({ id: userId }, 'completed', db)
			const till = { db, credits: granted }
			const input = { ...pair, strategy: 'default' } as const
			let latest = ''
			let deleted = false
			for (const what of history) {
				const now = new Date()
				const failed = { status: 'failed', errorCode: 'internal' } as const
				if (what === 'submit') {
					const started = await startOptimization(till, userId, input)
					if (started.ok) latest = started.value.optimizationId
				}
				if (what === 'duplicate') {
					const same = { ...input, clientRequestId: 'once' }
					const both = await Promise.all([
						startOptimization(till, userId, same),
						startOptimization(till, userId, same)
					])
					expect(both[0].ok).toBe(both[1].ok)
					if (both[0].ok && both[1].ok)
						expect(both[0].value.optimizationId).toBe(both[1].value.optimizationId)
				}
				if (what === 'complete' && latest) {
					const stored = { asOf: '2026-11-21', posting: '{}', proposal: '{}' }
					await completeOptimization(db, { optimizationId: latest, ...stored }, 50, now)
				}
				if (what.startsWith('fail') && latest)
					await Promise.all([
						setOptimizationStatus(db, latest, failed, now),
						setOptimizationStatus(db, latest, failed, now)
					])
				// A machine that never comes back: the sweep ends what it was at.
				if (what === 'crash')
					await failStuckOptimizations(db, new Date(now.getTime() + 60_000), now)
				if (what === 'retry' && latest) {
					const again = await retryOptimization(till, userId, latest)
					if (again.ok) latest = again.value.optimizationId
				}
				if (what === 'delete' && !deleted) {
					deleted = true
					const posting = { kind: 'jobDescription', id: pair.jobDescriptionId, userId } as const
					await db.batch([
						markJobDescriptionDeleted(db, userId, posting.id, now),
						stopWorkOn(db, posting, now)
					])
					await forgetRows(db, posting, now)
				}
				await expectLedger(db, userId)
			}
		}),
		{ numRuns: 2_000, seed: 4 }
	)
}

async function expectLedger(db: Db, userId: string): Promise<void> {
	const [lines, rows, results] = await db.batch([
		db.select().from(creditEntry).where(eq(creditEntry.userId, userId)),
		db.select().from(optimization).where(eq(optimization.userId, userId)),
		db
			.select({ id: optimizationResult.optimizationId })
			.from(optimizationResult)
			.innerJoin(optimization, eq(optimization.id, optimizationResult.optimizationId))
			.where(eq(optimization.userId, userId))
	])
	const of = (kind: string) => lines.filter((line) => line.kind === kind)
	const subjects = (kind: string) => of(kind).map(({ subjectId }) => subjectId)
	const paid = new Set(subjects('charge'))
	const refunded = new Set(subjects('refund'))
	expect(of('grant').length).toBeLessThanOrEqual(1)
	expect(paid.size).toBe(of('charge').length)
	expect(refunded.size).toBe(of('refund').length)
	for (const id of refunded) expect(paid.has(id)).toBe(true)
	const atWork = rows.filter(({ status }) => status !== 'completed' && status !== 'failed')
	expect(atWork.length).toBeLessThanOrEqual(1)
	for (const { id, status } of rows) {
		expect(paid.has(id)).toBe(true)
		expect(refunded.has(id)).toBe(status === 'failed')
	}
	// A row that is gone had come to nothing, and was given back.
	const kept = new Set(rows.map(({ id }) => id))
	for (const id of paid) expect(kept.has(id) || refunded.has(id)).toBe(true)
	const completed = rows.filter(({ status }) => status === 'completed').map(({ id }) => id)
	expect(results.map(({ id }) => id).toSorted()).toEqual(completed.toSorted())
	const balance = await balanceOf(db, userId)
	expect(balance).toBe(of('grant').length * granted - (paid.size - refunded.size) * price)
	expect(balance).toBeGreaterThanOrEqual(0)
}
