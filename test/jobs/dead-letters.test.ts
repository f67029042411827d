import { env } from 'cloudflare:workers'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { startOptimization } from '../../worker/api/start-optimization'
import { openDb } from '../../worker/db/client'
import { balanceOf } from '../../worker/db/credit'
import { endOfOptimization } from '../../worker/db/optimization'
import { deadLetter } from '../../worker/db/schema'
import type { JobKind } from '../../worker/jobs/kinds'
import { aFileRow, fileRowOf } from '../support/files'
import { deliver } from '../support/jobs'
import { aPair } from '../support/pairs'
import { aPerson } from '../support/people'

const db = openDb(env.DB)
const die = (kind: JobKind, id: string) =>
	deliver([{ v: 1, kind, id }], { queue: 'resumax-jobs-dead', attempts: 4 })

async function keptOf(kind: JobKind, id: string) {
	const named = and(eq(deadLetter.kind, kind), eq(deadLetter.subjectId, id))
	const [kept] = await db.select().from(deadLetter).where(named)
	return kept
}

test('an optimization that failed every time says so, costs nothing, and is kept for a replay', async () => {
	const person = await aPerson()
	const input = { ...(await aPair(person)), strategy: 'default' } as const
	const started = await startOptimization({ db, credits: 2 }, person.id, input)
	const id = started.ok ? started.value.optimizationId : ''
	expect(await balanceOf(db, person.id)).toBe(1)
	expect(await die('optimize', id)).toEqual({ acked: ['0'], retried: [] })
	expect(await endOfOptimization(db, id)).toEqual({
		status: 'failed',
		failure: { code: 'queue_failed' }
	})
	expect(await balanceOf(db, person.id)).toBe(2)
	expect(await keptOf('optimize', id)).toMatchObject({ attempts: 4, replayedAt: null })
	// It comes twice: nothing is given back twice.
	await die('optimize', id)
	expect(await balanceOf(db, person.id)).toBe(2)
})

test('a file that could not be made every time says so, and is kept for a replay', async () => {
	const id = await aFileRow(await aPerson(), { status: 'rendering', leaseUntil: new Date() })
	expect(await die('export', id)).toEqual({ acked: ['0'], retried: [] })
	expect(await fileRowOf(id)).toMatchObject({
		status: 'failed',
		errorCode: 'queue_failed',
		leaseUntil: null
	})
	expect(await keptOf('export', id)).toMatchObject({ attempts: 4, replayedAt: null })
})

test('a dead letter changes no file that was made since', async () => {
	const ready = { status: 'ready', fileKey: 'users/a/exports/b/1' } as const
	const id = await aFileRow(await aPerson(), ready)
	await die('export', id)
	expect(await fileRowOf(id)).toMatchObject({ status: 'ready', errorCode: null })
})
