import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { exportResource } from '../../src/export/resource'
import { exportKey, putFile } from '../../worker/adapters/files'
import { retryOptimization, startOptimization } from '../../worker/api/start-optimization'
import { type Db, openDb } from '../../worker/db/client'
import { claimExport, finishExport } from '../../worker/db/export-file'
import { findOptimization, setOptimizationStatus } from '../../worker/db/optimization'
import { jobDescription, resume } from '../../worker/db/schema'
import { markVersionDeleted } from '../../worker/db/version'
import { runClean } from '../../worker/jobs/clean'
import { runExport } from '../../worker/jobs/export'
import { aFileRow, fileRowOf } from '../support/files'
import { minutesAgo, sweepAt } from '../support/jobs'
import { filesNamed, rowsOf, storedIn } from '../support/leftovers'
import { aPair } from '../support/pairs'
import { aPerson, ask, type Person } from '../support/people'
import { eventsOf } from '../support/streams'
import { anUploadedResume, filesOf } from '../support/uploaded'
import { aVersion } from '../support/versions'

const db = openDb(env.DB)
const soon = { timeout: 15_000, interval: 50 }

async function ready(person: Person, versionId: string): Promise<string> {
	const exportOf = async () => {
		const body = { versionId, format: 'text' }
		const response = await ask('POST', '/exports', { headers: person.headers, body })
		return exportResource.parse(await response.json())
	}
	await expect.poll(async () => (await exportOf()).status, soon).toBe('ready')
	return (await exportOf()).id
}

test('with a version go its files, and no other’s', async () => {
	const person = await aPerson()
	const [gone, kept] = [await aVersion(person), await aVersion(person)]
	const exports = [await ready(person, gone.versionId), await ready(person, kept.versionId)]
	expect(await filesNamed(person.id, exports)).toHaveLength(2)
	const headers = { ...person.headers, 'Idempotency-Key': 'once' }
	const body = { versionId: gone.versionId, format: 'text' }
	await ask('POST', '/exports', { headers, body })
	expect(await rowsOf([person.id])).toContain('answered_request.user_id')
	await ask('DELETE', `/versions/${gone.versionId}`, { headers: person.headers })
	await expect.poll(() => rowsOf([gone.versionId]), soon).toEqual([])
	expect(await filesNamed(person.id, exports)).toEqual([expect.stringContaining(exports[1] ?? '')])
	expect(await rowsOf([kept.versionId])).toContain('export_file.version_id')
	expect(await rowsOf([person.id])).not.toContain('answered_request.user_id')
})

test('a file that is finished after its version was deleted is not kept', async () => {
	const person = await aPerson()
	const { versionId } = await aVersion(person)
	const now = new Date()
	await ready(person, versionId)
	const row = { versionId, format: 'json', template: 'classic' } as const
	const response = await ask('POST', '/exports', { headers: person.headers, body: row })
	const { id } = exportResource.parse(await response.json())
	await expect.poll(() => filesNamed(person.id, [id]), soon).toHaveLength(1)
	await env.DB.prepare("UPDATE export_file SET status = 'queued', file_key = NULL WHERE id = ?")
		.bind(id)
		.run()
	const claimed = await claimExport(db, id, now, new Date(now.getTime() + 60_000))
	await markVersionDeleted(db, person.id, versionId, now)
	const file = { fileKey: exportKey(person.id, id, 2), size: 1, readBack: '{}' }
	expect(claimed && (await finishExport(db, claimed, file, now))).toBe(false)
	expect(await runExport(env, id)).toEqual({ kind: 'gone' })
})

test('a file waits for the deletion of its version to be taken back', async () => {
	const person = await aPerson()
	const { versionId } = await aVersion(person)
	const id = await aFileRow(person, { versionId, updatedAt: minutesAgo(3) })
	await ask('DELETE', `/versions/${versionId}?undo=true`, { headers: person.headers })
	expect(await runExport(env, id)).toEqual({ kind: 'gone' })
	expect(await fileRowOf(id)).toMatchObject({ status: 'queued', errorCode: null })
	await ask('POST', `/versions/${versionId}/restore`, { headers: person.headers })
	await sweepAt()
	await expect.poll(async () => (await fileRowOf(id))?.status, soon).toBe('ready')
})

test('a clean-up of what is in use, or of nothing, removes nothing', async () => {
	const person = await aPerson()
	const { id, versionId } = await aVersion(person)
	await putFile(env, exportKey(person.id, 'exp_other', 1), new Uint8Array([1]))
	const before = await filesOf(person.id)
	for (const subject of [id, versionId])
		expect(await runClean(env, subject)).toEqual({ kind: 'gone' })
	expect(await filesOf(person.id)).toEqual(before)
	expect(await storedIn(id)).not.toEqual([])
})

test('a resume that is deleted while it is read leaves nothing', async () => {
	const person = await aPerson()
	const id = await anUploadedResume({ userId: person.id })
	await ask('POST', `/resumes/${id}/parse`, { headers: person.headers })
	await ask('DELETE', `/resumes/${id}`, { headers: person.headers })
	await expect.poll(() => rowsOf([id]), soon).toEqual([])
	expect(await filesNamed(person.id, [id])).toEqual([])
})

test('what was saved of a deleted resume stays, and its stream still tells the end', async () => {
	const person = await aPerson()
	const { id, resumeId, versionId } = await aVersion(person)
	await ask('DELETE', `/resumes/${resumeId}`, { headers: person.headers })
	await expect.poll(() => storedIn(id), soon).toEqual([])
	const { headers } = person
	expect((await ask('GET', `/versions/${versionId}`, { headers })).status).toBe(200)
	expect((await eventsOf(person, id)).at(-1)).toMatchObject({ status: 'completed' })
	expect(await storedIn(id)).toEqual([])
})

test('what is deleted between the request and its row is not begun, and costs nothing', async () => {
	const person = await aPerson()
	const pair = await aPair(person)
	const input = { ...pair, strategy: 'default' } as const
	const started = startOptimization(
		{ db: deletingFirst(pair.resumeId), credits: 2 },
		person.id,
		input
	)
	expect(await started).toMatchObject({ ok: false, failure: { code: 'not_found' } })
	expect(await rowsOf([person.id])).not.toContain('optimization.user_id')
	expect(await rowsOf([person.id])).not.toContain('credit_entry.user_id')
})

test('a failed optimization whose posting is deleted is not tried again; another keeps what was chosen', async () => {
	const person = await aPerson()
	const pairs = [await aPair(person), await aPair(person)]
	const ids = []
	for (const pair of pairs) {
		const input = { ...pair, strategy: 'conservative' } as const
		const started = await startOptimization({ db, credits: null }, person.id, input)
		const id = started.ok ? started.value.optimizationId : ''
		await setOptimizationStatus(db, id, { status: 'failed', errorCode: 'timed_out' }, new Date())
		ids.push(id)
	}
	const [gone, kept] = [ids[0] ?? '', ids[1] ?? '']
	await db
		.update(jobDescription)
		.set({ deletedAt: new Date() })
		.where(eq(jobDescription.id, pairs[0]?.jobDescriptionId ?? ''))
	const till = { db, credits: null }
	expect(await retryOptimization(till, person.id, gone)).toMatchObject({
		failure: { code: 'not_found' }
	})
	const again = await retryOptimization(till, person.id, kept)
	const found = await findOptimization(db, person.id, again.ok ? again.value.optimizationId : '')
	expect(found?.optimization).toMatchObject({
		...pairs[1],
		strategy: 'conservative',
		attempt: 2,
		retryOf: kept
	})
})

/** The database, in which this resume is deleted just before the first batch runs. */
function deletingFirst(resumeId: string): Db {
	return new Proxy(db, {
		get(target, name) {
			if (name !== 'batch') return Reflect.get(target, name)
			return async (...args: unknown[]) => {
				await db.update(resume).set({ deletedAt: new Date() }).where(eq(resume.id, resumeId))
				return Reflect.apply(target.batch, target, args)
			}
		}
	})
}
