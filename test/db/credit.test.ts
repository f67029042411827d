import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { startOptimization } from '../../worker/api/start-optimization'
import { openDb } from '../../worker/db/client'
import {
	balanceOf,
	chargeCredits,
	grantCredits,
	isOutOfCredits,
	listCredits
} from '../../worker/db/credit'
import { setOptimizationStatus } from '../../worker/db/optimization'
import { optimization, outbox, user } from '../../worker/db/schema'
import { aPair } from '../support/pairs'
import { aPerson, type Person } from '../support/people'

const db = openDb(env.DB)
const now = new Date()

async function start(person: Person, credits: number) {
	return startOptimization({ db, credits }, person.id, {
		...(await aPair(person)),
		strategy: 'default'
	})
}

const kindsOf = async (person: Person) =>
	(await listCredits(db, person.id, { limit: 50 })).map(({ kind }) => kind)

test('an optimization costs a credit, and what the balance does not carry is not begun', async () => {
	const person = await aPerson()
	expect((await start(person, 1)).ok).toBe(true)
	expect(await balanceOf(db, person.id)).toBe(0)
	expect(await start(person, 1)).toEqual({ ok: false, failure: { code: 'insufficient_credits' } })
	const rows = await db.select().from(optimization).where(eq(optimization.userId, person.id))
	expect(rows).toHaveLength(1)
	const waiting = await db.select().from(outbox).where(eq(outbox.kind, 'optimize'))
	expect(waiting.filter(({ subjectId }) => rows.some(({ id }) => id === subjectId))).toHaveLength(1)
})

test('the same request a hundred times at once is one job and one charge', async () => {
	const person = await aPerson()
	const input = { ...(await aPair(person)), strategy: 'default' as const, clientRequestId: 'once' }
	const answers = await Promise.all(
		Array.from({ length: 100 }, () => startOptimization({ db, credits: 5 }, person.id, input))
	)
	const ids = new Set(answers.map((answer) => (answer.ok ? answer.value.optimizationId : answer)))
	expect(ids.size).toBe(1)
	expect(await kindsOf(person)).toEqual(['charge', 'grant'])
	expect(await balanceOf(db, person.id)).toBe(4)
})

test('of many different requests at once as many begin as the balance carries', async () => {
	const person = await aPerson()
	const pairs = []
	for (let made = 0; made < 6; made++) pairs.push(await aPair(person))
	const answers = await Promise.all(
		pairs.map((pair) =>
			startOptimization({ db, credits: 4 }, person.id, { ...pair, strategy: 'default' })
		)
	)
	expect(answers.filter(({ ok }) => ok)).toHaveLength(4)
	expect(await balanceOf(db, person.id)).toBe(0)
})

test('a failure gives the credit back, once, whoever reports it and however often', async () => {
	const person = await aPerson()
	const started = await start(person, 2)
	const id = started.ok ? started.value.optimizationId : ''
	await Promise.all(
		['timed_out', 'internal', 'timed_out'].map((errorCode) =>
			setOptimizationStatus(
				db,
				id,
				{ status: 'failed', errorCode: errorCode === 'internal' ? 'internal' : 'timed_out' },
				now
			)
		)
	)
	await env.DB.prepare("UPDATE optimization SET status = 'failed' WHERE id = ?").bind(id).run()
	expect(await kindsOf(person)).toEqual(['refund', 'charge', 'grant'])
	expect(await balanceOf(db, person.id)).toBe(2)
})

test('a job that cost nothing gives nothing back', async () => {
	const person = await aPerson()
	const free = await startOptimization({ db, credits: null }, person.id, {
		...(await aPair(person)),
		strategy: 'default'
	})
	const id = free.ok ? free.value.optimizationId : ''
	await setOptimizationStatus(db, id, { status: 'failed', errorCode: 'internal' }, now)
	expect(await kindsOf(person)).toEqual([])
})

test('the database keeps the ledger: never below zero, nothing twice, nothing changed', async () => {
	const person = await aPerson()
	await grantCredits(db, person.id, 1, now)
	await grantCredits(db, person.id, 7, now)
	expect(await balanceOf(db, person.id)).toBe(1)
	await chargeCredits(db, person.id, 'opt_a', now)
	const refused = await chargeCredits(db, person.id, 'opt_b', now).catch((error: unknown) => error)
	expect(isOutOfCredits(refused)).toBe(true)
	await expect(
		env.DB.prepare('UPDATE credit_entry SET amount = 100 WHERE user_id = ?').bind(person.id).run()
	).rejects.toThrow('only added to')
	expect(await balanceOf(db, person.id)).toBe(0)
	await db.delete(user).where(eq(user.id, person.id))
	expect(await kindsOf(person)).toEqual([])
})
