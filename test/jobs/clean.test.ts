import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { exportKey, optimizationFolder, putFile, removeFolder } from '../../worker/adapters/files'
import { openDb } from '../../worker/db/client'
import { user } from '../../worker/db/schema'
import { runClean } from '../../worker/jobs/clean'
import { aPerson, ask } from '../support/people'
import { aQueuedOptimization } from '../support/queued'
import { anUploadedResume, aUser, filesOf, rowOf } from '../support/uploaded'

const db = openDb(env.DB)

test('the file of a deleted resume goes, and no other', async () => {
	const userId = await aUser()
	const kept = await anUploadedResume({ userId })
	const deleted = await anUploadedResume({ userId, deletedAt: new Date() })
	expect(await runClean(env, deleted)).toEqual({ kind: 'done' })
	expect(await filesOf(userId)).toEqual([`users/${userId}/resumes/${kept}/tkt_1`])
	// Nothing was ever made of it, so its row goes too.
	expect(await rowOf(deleted)).toBeUndefined()
	expect(await runClean(env, deleted)).toEqual({ kind: 'gone' })
})

test.each([
	['resume', 'resumes'],
	['posting', 'job-descriptions']
])('with a %s goes what models were asked about it', async (_, collection) => {
	const person = await aPerson()
	const pairs = [await aQueuedOptimization(person), await aQueuedOptimization(person)]
	for (const { id } of pairs) {
		await putFile(env, `${optimizationFolder(person.id, id)}summary-1`, new Uint8Array([1]))
	}
	const [gone, kept] = pairs
	const subject = (collection === 'resumes' ? gone?.resumeId : gone?.jobDescriptionId) ?? ''
	await ask('DELETE', `/${collection}/${subject}`, { headers: person.headers })
	await runClean(env, subject)
	const left = (await filesOf(person.id)).filter((key) => key.includes('/optimizations/'))
	expect(left).toEqual([`${optimizationFolder(person.id, kept?.id ?? '')}summary-1`])
})

test('what is not deleted keeps its files', async () => {
	const userId = await aUser()
	const id = await anUploadedResume({ userId })
	for (const subject of [id, userId, 'job_none', 'ver_none', ''])
		expect(await runClean(env, subject)).toEqual({ kind: 'gone' })
	expect(await filesOf(userId)).toHaveLength(1)
})

test('of an account that is no more, everything goes', async () => {
	const userId = await aUser()
	await anUploadedResume({ userId })
	await putFile(env, exportKey(userId, 'exp_1', 1), new Uint8Array([1]))
	const neighbour = await aUser()
	await anUploadedResume({ userId: neighbour })
	await db.delete(user).where(eq(user.id, userId))
	expect(await runClean(env, userId)).toEqual({ kind: 'done' })
	expect(await filesOf(userId)).toEqual([])
	expect(await filesOf(neighbour)).toHaveLength(1)
})

test('a folder with more files than one page lists is emptied', async () => {
	const userId = 'usr_many'
	const keys = Array.from({ length: 1001 }, (_, attempt) => exportKey(userId, 'exp_1', attempt))
	for (let from = 0; from < keys.length; from += 100)
		await Promise.all(keys.slice(from, from + 100).map((key) => env.FILES.put(key, 'x')))
	await removeFolder(env, `users/${userId}/`)
	expect(await filesOf(userId)).toEqual([])
})

test.each(['', 'users/', 'users//', 'users/a', 'users/a/resumes/', 'users/a/../b/'])(
	'%j is no folder that may be removed',
	async (folder) => {
		await expect(removeFolder(env, folder)).rejects.toThrow()
	}
)
