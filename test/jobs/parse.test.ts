import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readResume } from '../../src/resume/schema'
import { openDb } from '../../worker/db/client'
import {
	claimReading,
	completeReading,
	failReading,
	releaseReading
} from '../../worker/db/resume-reading'
import { master } from '../../worker/db/schema'
import { runParse } from '../../worker/jobs/parse'
import { documents } from '../support/documents'
import { minutesAgo } from '../support/jobs'
import { anUploadedResume, rowOf } from '../support/uploaded'

const db = openDb(env.DB)
const mastersOf = (id: string) => db.select().from(master).where(eq(master.resumeId, id))

test('a reading stores the first revision and completes the resume', async () => {
	const id = await anUploadedResume()
	expect(await runParse(env, id)).toEqual({ kind: 'done' })
	const [stored, ...others] = await mastersOf(id)
	expect(others).toEqual([])
	expect(stored).toMatchObject({ revision: 1 })
	expect(readResume.parse(JSON.parse(stored?.content ?? '')).resume.sections).not.toEqual([])
	expect(await rowOf(id)).toMatchObject({
		status: 'completed',
		masterId: stored?.id,
		leaseUntil: null
	})
})

test('a document that cannot be read ends the job with its reason', async () => {
	const id = await anUploadedResume({}, documents.emptyDocx)
	expect(await runParse(env, id)).toEqual({ kind: 'done' })
	expect(await rowOf(id)).toMatchObject({
		status: 'failed',
		errorCode: 'parse_failed',
		errorReason: 'empty',
		leaseUntil: null
	})
})

test('a reading in other hands is left alone until its lease ends', async () => {
	const id = await anUploadedResume({ leaseUntil: new Date(Date.now() + 60_000) })
	expect(await runParse(env, id)).toEqual({ kind: 'gone' })
	const late = await anUploadedResume({ leaseUntil: minutesAgo(1) })
	expect(await runParse(env, late)).toEqual({ kind: 'done' })
})

test('who lost the lease has no say any more', async () => {
	const id = await anUploadedResume()
	const slow = await claimReading(db, id, minutesAgo(5))
	const quick = await claimReading(db, id, new Date())
	if (!slow || !quick) throw new Error('Both claims should hold')
	const now = new Date()
	const read = { masterId: 'mas_slow', content: '{"resume":{"sections":[]}}' }
	expect(await completeReading(db, slow, read, now)).toBe(false)
	expect(await failReading(db, slow, { code: 'timed_out' }, now)).toBe(false)
	await releaseReading(db, slow)
	expect(await mastersOf(id)).toEqual([])
	expect(await rowOf(id)).toMatchObject({ status: 'parsing', leaseUntil: quick.leaseUntil })

	expect(await completeReading(db, quick, { ...read, masterId: 'mas_quick' }, now)).toBe(true)
	expect(await rowOf(id)).toMatchObject({ status: 'completed', masterId: 'mas_quick' })
})

test('a resume that is deleted while it is read gets no revision', async () => {
	const id = await anUploadedResume()
	const claim = await claimReading(db, id, new Date())
	if (!claim) throw new Error('The claim should hold')
	await env.DB.prepare('UPDATE resume SET deleted_at = 1 WHERE id = ?').bind(id).run()
	const read = { masterId: 'mas_late', content: '{}' }
	expect(await completeReading(db, claim, read, new Date())).toBe(false)
	expect(await mastersOf(id)).toEqual([])
	expect(await runParse(env, id)).toEqual({ kind: 'gone' })
})

test('a later reading is the next revision', async () => {
	const id = await anUploadedResume()
	await runParse(env, id)
	await env.DB.prepare("UPDATE resume SET status = 'parsing' WHERE id = ?").bind(id).run()
	await runParse(env, id)
	expect((await mastersOf(id)).map((row) => row.revision)).toEqual([1, 2])
	const newest = (await mastersOf(id)).find((row) => row.revision === 2)
	expect(await rowOf(id)).toMatchObject({ masterId: newest?.id })
})
