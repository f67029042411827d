import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { undoMilliseconds } from '../../src/deletion'
import { pageOf } from '../../src/page'
import { openDb } from '../../worker/db/client'
import { discardOptimization } from '../../worker/db/optimization'
import { rememberPairing } from '../../worker/db/preference'
import { restore } from '../../worker/db/restore'
import { markResumeDeleted } from '../../worker/db/resume'
import {
	jobDescription,
	optimization,
	optimizationResult,
	outbox,
	resume
} from '../../worker/db/schema'
import { runClean } from '../../worker/jobs/clean'
import { sweepAt } from '../support/jobs'
import { aPerson, ask, type Person } from '../support/people'
import { aQueuedOptimization } from '../support/queued'
import { anUploadedResume, filesOf, rowOf } from '../support/uploaded'
import { aVersionRow } from '../support/versions'

const db = openDb(env.DB)
const person = await aPerson()

const call = async (method: string, path: string, who: Person = person) =>
	(await ask(method, path, { headers: who.headers })).status

async function listed(noun: string): Promise<string[]> {
	const item = z.object({ id: z.string().optional(), optimizationId: z.string().optional() })
	const response = await ask('GET', `/${noun}`, { headers: person.headers })
	const { items } = pageOf(item).parse(await response.json())
	return items.map((one) => one.id ?? one.optimizationId ?? '')
}

/** A completed optimization with its pair, and a version of it where one is wanted. */
async function made(what: string): Promise<string> {
	const one = await aQueuedOptimization(person)
	await db.update(optimization).set({ status: 'completed' }).where(eq(optimization.id, one.id))
	if (what === 'resumes') return one.resumeId
	if (what === 'job-descriptions') return one.jobDescriptionId
	if (what === 'optimize') return one.id
	return aVersionRow(person, one.id)
}

const nouns = ['resumes', 'job-descriptions', 'versions', 'optimize']

test.each(nouns)(
	'what was deleted of %s with undo leaves the list and comes back',
	async (noun) => {
		const id = await made(noun)
		expect(await call('DELETE', `/${noun}/${id}?undo=true`)).toBe(204)
		expect(await listed(noun)).not.toContain(id)
		expect(await call('GET', `/${noun}/${id}`)).toBe(404)
		expect(await call('DELETE', `/${noun}/${id}?undo=true`)).toBe(404)
		expect(await call('POST', `/${noun}/${id}/restore`)).toBe(200)
		expect(await listed(noun)).toContain(id)
		expect(await wishFor(id)).toBeUndefined()
		expect(await call('POST', `/${noun}/${id}/restore`)).toBe(404)
	}
)

test.each(nouns)('of %s nothing comes back that was deleted without undo', async (noun) => {
	const id = await made(noun)
	expect(await call('DELETE', `/${noun}/${id}`)).toBe(204)
	expect(await call('POST', `/${noun}/${id}/restore`)).toBe(404)
})

test.each(nouns)('what somebody else deleted of %s is not brought back', async (noun) => {
	const id = await made(noun)
	const other = await aPerson()
	await call('DELETE', `/${noun}/${id}?undo=true`)
	expect(await call('POST', `/${noun}/${id}/restore`, other)).toBe(404)
	expect(await call('DELETE', `/${noun}/${id}?undo=true`, other)).toBe(404)
	expect(await call('POST', `/${noun}/${id}/restore`)).toBe(200)
})

const wishFor = async (id: string) =>
	(await db.select().from(outbox).where(eq(outbox.subjectId, id)))[0]

test('nothing is cleaned while a deletion may be taken back, and everything after', async () => {
	const id = await anUploadedResume({ userId: person.id })
	await call('DELETE', `/resumes/${id}?undo=true`)
	expect(await runClean(env, id)).toEqual({ kind: 'gone' })
	const files = async () => (await filesOf(person.id)).filter((key) => key.includes(id))
	expect(await files()).toHaveLength(1)
	expect(await wishFor(id)).toBeDefined()
	const past = new Date(Date.now() - 1000)
	await db.update(resume).set({ deletedAt: past }).where(eq(resume.id, id))
	await db.update(outbox).set({ takenUntil: past }).where(eq(outbox.subjectId, id))
	// The minute's sweep finds the wish, should the message that was sent be lost.
	await sweepAt()
	await expect.poll(files, { timeout: 10_000 }).toEqual([])
})

test('a sweep before the time is over leaves it alone', async () => {
	const id = await anUploadedResume({ userId: person.id })
	await call('DELETE', `/resumes/${id}?undo=true`)
	await sweepAt()
	expect(await wishFor(id)).toBeDefined()
	expect(await call('POST', `/resumes/${id}/restore`)).toBe(200)
	expect((await filesOf(person.id)).filter((key) => key.includes(id))).toHaveLength(1)
})

test('a deletion may be taken back for its time and no longer', async () => {
	const id = await anUploadedResume({ userId: person.id })
	const now = new Date()
	const after = (milliseconds: number) => new Date(now.getTime() + milliseconds)
	await markResumeDeleted(db, person.id, id, now, after(undoMilliseconds + 3000))
	expect(await restore(db, 'resume', person.id, id, after(undoMilliseconds))).toBe(false)
	expect(await restore(db, 'resume', person.id, id, after(undoMilliseconds - 1))).toBe(true)
})

test('with a deletion that is taken back the pairing stays; work on it has stopped, and can be begun again', async () => {
	const { id, resumeId, jobDescriptionId } = await aQueuedOptimization(person)
	await rememberPairing(db, person.id, resumeId, jobDescriptionId)
	await call('DELETE', `/resumes/${resumeId}?undo=true`)
	const [stopped] = await db.select().from(optimization).where(eq(optimization.id, id))
	expect(stopped).toMatchObject({ status: 'failed', errorCode: 'conflict' })
	await call('POST', `/resumes/${resumeId}/restore`)
	const answer = await ask('GET', '/users/me/preferences', { headers: person.headers })
	expect(await answer.json()).toMatchObject({ lastResumeId: resumeId })
	expect(await call('POST', `/optimize/${id}/retry`)).toBe(202)
})

test('a reading that a deletion came into is done once that is taken back', async () => {
	const leaseUntil = new Date(Date.now() + 60_000)
	const id = await anUploadedResume({ userId: person.id, leaseUntil })
	await call('DELETE', `/resumes/${id}?undo=true`)
	await call('POST', `/resumes/${id}/restore`)
	await expect.poll(async () => (await rowOf(id))?.status, { timeout: 20_000 }).toBe('completed')
})

test('a pairing is forgotten with what is gone for good', async () => {
	const { resumeId, jobDescriptionId } = await aQueuedOptimization(person)
	await rememberPairing(db, person.id, resumeId, jobDescriptionId)
	await call('DELETE', `/job-descriptions/${jobDescriptionId}?undo=true`)
	await db
		.update(jobDescription)
		.set({ deletedAt: new Date() })
		.where(eq(jobDescription.id, jobDescriptionId))
	expect(await runClean(env, jobDescriptionId)).toEqual({ kind: 'done' })
	const answer = await ask('GET', '/users/me/preferences', { headers: person.headers })
	expect(await answer.json()).toMatchObject({ lastResumeId: resumeId, lastJobDescriptionId: null })
})

test('an optimization at work, or with a version, is not discarded', async () => {
	const { id } = await aQueuedOptimization(person)
	expect(await call('DELETE', `/optimize/${id}`)).toBe(409)
	const saved = (await made('versions')).slice('ver_'.length)
	expect(await call('DELETE', `/optimize/${saved}`)).toBe(409)
	await call('DELETE', `/versions/ver_${saved}`)
	expect(await call('DELETE', `/optimize/${saved}`)).toBe(204)
})

test('what a discarded optimization found goes, and its row stays', async () => {
	const id = await made('optimize')
	await db
		.insert(optimizationResult)
		.values({ optimizationId: id, asOf: '2026-11', posting: '{}', proposal: '{}' })
	await discardOptimization(db, person.id, id, new Date())
	expect(await restore(db, 'optimization', person.id, id, new Date())).toBe(false)
	expect(await runClean(env, id)).toEqual({ kind: 'done' })
	const left = await db
		.select()
		.from(optimizationResult)
		.where(eq(optimizationResult.optimizationId, id))
	expect(left).toEqual([])
	expect(await db.select().from(optimization).where(eq(optimization.id, id))).toHaveLength(1)
})

test('a resume of which every optimization was discarded goes without a rest', async () => {
	const id = await made('optimize')
	const [row] = await db.select().from(optimization).where(eq(optimization.id, id))
	const resumeId = row?.resumeId ?? ''
	await call('DELETE', `/optimize/${id}`)
	await call('DELETE', `/resumes/${resumeId}`)
	await runClean(env, resumeId)
	expect(await db.select().from(resume).where(eq(resume.id, resumeId))).toEqual([])
})
