import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openDb } from '../../worker/db/client'
import { giveBack, insertModelCalls, spentSince, takeFromDay } from '../../worker/db/model-call'
import { optimization, resume } from '../../worker/db/schema'
import { deleteUser } from '../../worker/db/user'
import { newId } from '../../worker/id'
import { aPerson } from '../support/people'
import { aQueuedOptimization } from '../support/queued'

const db = openDb(env.DB)
const dayMilliseconds = 24 * 3600 * 1000
let days = 0

/** A day that no other test spends on: far away, and before the last one, as sums go on to the end. */
async function aDay() {
	days += 1
	const since = new Date(Date.UTC(2199, 0, 1) - days * 10 * dayMilliseconds)
	const now = new Date(since.getTime() + dayMilliseconds / 2)
	const next = new Date(since.getTime() + dayMilliseconds)
	const before = await spentSince(db, since)
	return { since, now, next, before, spent: async () => (await spentSince(db, since)) - before }
}

/** An optimization, with a call at that time for so much. */
async function aCostlyOne(at: Date, costMicros: number | null) {
	const person = await aPerson()
	const { id, resumeId } = await aQueuedOptimization(person)
	const call = {
		id: newId('call'),
		userId: person.id,
		optimizationId: id,
		task: 'summary',
		template: 'summary/1',
		provider: 'openai',
		candidate: 'openai:1',
		model: 'a-model',
		outcome: 'answered',
		inputTokens: 10,
		outputTokens: 10,
		costMicros,
		milliseconds: 5,
		createdAt: at
	}
	await insertModelCalls(db, [call])
	return { run: { id, userId: person.id }, resumeId }
}

test.each([
	['an optimization', (id: string) => db.delete(optimization).where(eq(optimization.id, id))],
	[
		'its resume',
		async (_: string, resumeId: string) => db.delete(resume).where(eq(resume.id, resumeId))
	],
	['its person', (_: string, __: string, userId: string) => deleteUser(db, userId)]
])(
	'what a day has cost stays when %s is deleted, and the day after begins with nothing',
	async (_, remove) => {
		const { now, next, since, spent } = await aDay()
		const { run, resumeId } = await aCostlyOne(now, 700)
		await aCostlyOne(now, 50)
		const [afterwards, nextDay] = [await spentSince(db, since), await spentSince(db, next)]
		expect(await spent()).toBe(750)
		await remove(run.id, resumeId, run.userId)
		expect(await spentSince(db, since)).toBe(afterwards)
		expect(await spentSince(db, next)).toBe(nextDay)
	}
)

test('what was spent on what is deleted is not to be had again', async () => {
	const { now, since, before, spent } = await aDay()
	const dayMicros = before + 1000
	const { run } = await aCostlyOne(now, 900)
	await db.delete(optimization).where(eq(optimization.id, run.id))
	const other = (await aCostlyOne(now, null)).run
	expect(await takeFromDay(db, other, { wanted: 500, dayMicros, since, now })).toBe(100)
	expect(await spent()).toBe(1000)
})

test('money that was set aside is free again when its run ends, and stays spent when it is deleted under it', async () => {
	const { now, since, before, spent } = await aDay()
	const terms = { wanted: 300, dayMicros: before + 1000, since, now }
	const { run } = await aCostlyOne(now, null)
	await takeFromDay(db, run, terms)
	expect(await spent()).toBe(300)
	await giveBack(db, run)
	expect(await spent()).toBe(0)
	await takeFromDay(db, run, terms)
	await db.delete(optimization).where(eq(optimization.id, run.id))
	await giveBack(db, run)
	expect(await spent()).toBe(300)
})
