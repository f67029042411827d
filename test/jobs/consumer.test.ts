import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { overviewOf } from '../../worker/api/overview'
import { openDb } from '../../worker/db/client'
import { findMark } from '../../worker/db/mark'
import { master } from '../../worker/db/schema'
import { deliver } from '../support/jobs'
import { anUploadedResume, rowOf } from '../support/uploaded'

const db = openDb(env.DB)
const dead = 'resumax-jobs-dead'
const parse = (id: string) => ({ v: 1, kind: 'parse', id })

test('a message that nobody understands is let go, and the others are worked', async () => {
	const id = await anUploadedResume()
	const bodies = [null, 'text', { v: 2, kind: 'parse', id }, { v: 1, kind: 'brew', id }, parse(id)]
	expect(await deliver(bodies)).toEqual({ acked: ['0', '1', '2', '3', '4'], retried: [] })
	expect(await rowOf(id)).toMatchObject({ status: 'completed' })
})

test('what nobody understands is told to operators, each time, and never in its own words', async () => {
	const times = async () => (await findMark(db, 'problem_messages'))?.count ?? 0
	const before = await times()
	await deliver(['a secret', { v: 1, kind: 'brew', id: 'res_1' }])
	await deliver([{ v: 2 }], { queue: dead })
	expect(await times()).toBe(before + 3)
	const [problem] = (await overviewOf(env, new Date())).problems.filter(
		({ round }) => round === 'messages'
	)
	expect(problem?.message).toBe('Error: Message 0 of resumax-jobs-dead is no job and was let go')
})

test('a message delivered twice is worked once', async () => {
	const id = await anUploadedResume()
	await deliver([parse(id), parse(id)])
	await Promise.all([deliver([parse(id)]), deliver([parse(id)])])
	expect(await db.select().from(master).where(eq(master.resumeId, id))).toHaveLength(1)
	expect(await rowOf(id)).toMatchObject({ status: 'completed', attempt: 1, leaseUntil: null })
})

test('a job about nothing is done', async () => {
	expect(await deliver([parse('res_gone')])).toEqual({ acked: ['0'], retried: [] })
})

test('what fails for no fault of the document is tried again', async () => {
	const id = await anUploadedResume({ fileKey: 'users/u/resumes/r/lost' })
	expect(await deliver([parse(id)])).toEqual({
		acked: [],
		retried: [expect.objectContaining({ msgId: '0' })]
	})
	expect(await rowOf(id)).toMatchObject({ status: 'parsing', leaseUntil: null })
})

test('an error in one job brings back none of the others', async () => {
	const good = await anUploadedResume()
	// No id of ours, so that cleaning up after it throws.
	const broken = { v: 1, kind: 'clean', id: 'usr_a/b' }
	expect(await deliver([broken, parse(good)])).toEqual({
		acked: ['1'],
		retried: [{ msgId: '0' }]
	})
	expect(await rowOf(good)).toMatchObject({ status: 'completed' })
})

test('a job that failed every time says so, and may be asked for again', async () => {
	const id = await anUploadedResume()
	expect(await deliver([parse(id)], { queue: dead })).toEqual({ acked: ['0'], retried: [] })
	expect(await rowOf(id)).toMatchObject({
		status: 'failed',
		errorCode: 'queue_failed',
		leaseUntil: null
	})
})

test('a dead letter changes nothing that has ended well since', async () => {
	const id = await anUploadedResume()
	await deliver([parse(id)])
	const letters = [parse(id), { v: 1, kind: 'clean', id }, 'poison']
	expect((await deliver(letters, { queue: dead })).acked).toEqual(['0', '1', '2'])
	expect(await rowOf(id)).toMatchObject({ status: 'completed', errorCode: null })
})
