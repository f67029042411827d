import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { claimRequest } from '../../worker/db/answered-request'
import { openDb } from '../../worker/db/client'
import { findOptimization } from '../../worker/db/optimization'
import { insertOutbox } from '../../worker/db/outbox'
import { answeredRequest } from '../../worker/db/schema'
import { aFileRow, fileRowOf } from '../support/files'
import { minutesAgo, sweepAt } from '../support/jobs'
import { aPerson } from '../support/people'
import { aQueuedOptimization } from '../support/queued'
import { anUploadedResume, aUser, filesOf, rowOf } from '../support/uploaded'
import { aVersion } from '../support/versions'

const statusOf = async (id: string) => (await rowOf(id))?.status
const aDay = 24 * 60

test('what still lies in the outbox is sent', async () => {
	const id = await anUploadedResume()
	await insertOutbox(openDb(env.DB), 'parse', id, minutesAgo(2))
	await sweepAt()
	await expect.poll(() => statusOf(id), { timeout: 20_000 }).toBe('completed')
})

test('a reading that the queue lost is asked for again', async () => {
	const id = await anUploadedResume({ updatedAt: minutesAgo(3) })
	await sweepAt()
	await expect.poll(() => statusOf(id), { timeout: 20_000 }).toBe('completed')
})

test('a reading whose worker went away is asked for again', async () => {
	const id = await anUploadedResume({ leaseUntil: minutesAgo(1) })
	await sweepAt()
	await expect.poll(() => statusOf(id), { timeout: 20_000 }).toBe('completed')
})

test('a reading past its deadline is ended, and says so', async () => {
	const overdue = { updatedAt: minutesAgo(6), leaseUntil: new Date(Date.now() + 60_000) }
	const id = await anUploadedResume(overdue)
	const inTime = await anUploadedResume({ ...overdue, updatedAt: minutesAgo(4) })
	await sweepAt()
	expect(await rowOf(id)).toMatchObject({ status: 'failed', errorCode: 'timed_out' })
	expect(await statusOf(inTime)).toBe('parsing')
})

test('an upload that never arrived is removed after a day, an uploaded file is not', async () => {
	const pending = { status: 'pending', fileKey: null } as const
	const abandoned = await anUploadedResume({ ...pending, updatedAt: minutesAgo(aDay + 1) })
	const recent = await anUploadedResume({ ...pending, updatedAt: minutesAgo(aDay - 1) })
	const arrived = await anUploadedResume({ status: 'pending', updatedAt: minutesAgo(2 * aDay) })
	await sweepAt()
	expect(await rowOf(abandoned)).toBeUndefined()
	expect([await statusOf(recent), await statusOf(arrived)]).toEqual(['pending', 'pending'])
})

test('the file of a deleted resume goes, even if it was forgotten at first', async () => {
	const userId = await aUser()
	const id = await anUploadedResume({ userId, status: 'failed', deletedAt: minutesAgo(10) })
	await sweepAt()
	await expect.poll(() => filesOf(userId), { timeout: 20_000 }).toEqual([])
	await expect.poll(() => rowOf(id)).toBeUndefined()
})

test('an optimization that the queue lost is asked for again, an overdue one ended', async () => {
	const db = openDb(env.DB)
	const person = await aPerson()
	const { id: lost } = await aQueuedOptimization(person, minutesAgo(3))
	const { id: overdue } = await aQueuedOptimization(person, minutesAgo(11))
	await sweepAt()
	const found = async (id: string) => (await findOptimization(db, person.id, id))?.optimization
	expect(await found(overdue)).toMatchObject({ status: 'failed', errorCode: 'timed_out' })
	await expect.poll(async () => (await found(lost))?.status, { timeout: 20_000 }).toBe('completed')
})

test('a file past its deadline is ended, and says so', async () => {
	const person = await aPerson()
	const leaseUntil = new Date(Date.now() + 60_000)
	const held = { status: 'rendering', leaseUntil } as const
	const overdue = await aFileRow(person, { ...held, updatedAt: minutesAgo(11) })
	const inTime = await aFileRow(person, { ...held, updatedAt: minutesAgo(9) })
	await sweepAt()
	expect(await fileRowOf(overdue)).toMatchObject({ status: 'failed', errorCode: 'timed_out' })
	expect(await fileRowOf(inTime)).toMatchObject(held)
})

test.each([
	{ what: 'that the queue lost', given: { updatedAt: minutesAgo(3) } },
	{ what: 'whose worker went away', given: { status: 'rendering', leaseUntil: minutesAgo(1) } }
] as const)('a file $what is asked for again', async ({ given }) => {
	const person = await aPerson()
	const { versionId } = await aVersion(person)
	const id = await aFileRow(person, { ...given, versionId })
	await sweepAt()
	const status = async () => (await fileRowOf(id))?.status
	await expect.poll(status, { timeout: 20_000 }).toBe('ready')
})

test('an answer is kept for two days, and not for four', async () => {
	const db = openDb(env.DB)
	const { id: userId } = await aPerson()
	for (const days of [2, 4])
		await claimRequest(db, { userId, key: `${days}` }, '', minutesAgo(days * aDay))
	await sweepAt()
	const kept = await db.select().from(answeredRequest).where(eq(answeredRequest.userId, userId))
	expect(kept.map(({ key }) => key)).toEqual(['2'])
})
