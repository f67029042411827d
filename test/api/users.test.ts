import { env } from 'cloudflare:workers'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { me, preferences } from '../../src/account/resource'
import { openDb } from '../../worker/db/client'
import * as schema from '../../worker/db/schema'
import { ask, type Person, signIn, signUp } from '../support/people'
import { readResume } from '../support/resumes'

const db = openDb(env.DB)
const now = new Date()

const get = (person: Person, path: string) => ask('GET', `/users/me${path}`, person)
const put = (person: Person, path: string, body: unknown) =>
	ask('PUT', `/users/me${path}`, { body, headers: person.headers })
const preferencesOf = async (person: Person) =>
	preferences.parse(await (await get(person, '/preferences')).json())

async function addJobDescription({ id: userId }: Person, id: string): Promise<string> {
	const text = 'We look for a clerk who knows ledgers.'
	const row = { id, userId, title: 'Clerk', company: '', location: '', source: 'paste', text }
	await db
		.insert(schema.jobDescription)
		.values({ ...row, source: 'paste', createdAt: now, updatedAt: now })
	return id
}

test('without a session there is no profile', async () => {
	const response = await ask('GET', '/users/me')
	expect(response.status).toBe(401)
	expect(await response.json()).toMatchObject({ code: 'not_authenticated' })
})

test('a changed profile stays changed', async () => {
	const person = await signUp({ verified: false })
	const profile = { name: 'Ada Lovelace', targetRole: 'Analyst', experienceLevel: 'senior' }
	const changed = await put(person, '', profile)
	expect(me.parse(await changed.json())).toMatchObject(profile)
	expect(me.parse(await (await get(person, '')).json())).toMatchObject({
		...profile,
		email: person.email
	})
	const wrong = await put(person, '', { name: '', experienceLevel: 'wizard' })
	expect(wrong.status).toBe(400)
	expect(await wrong.json()).toMatchObject({
		fields: [{ path: 'name' }, { path: 'experienceLevel' }]
	})
})

test('preferences begin empty, and keep what is not mentioned', async () => {
	const person = await signUp({ verified: false })
	const checklist = { resumeUploaded: false, jobDescriptionAdded: false, optimized: false }
	expect(await preferencesOf(person)).toEqual({
		lastResumeId: null,
		lastJobDescriptionId: null,
		modelsAllowed: true,
		checklist: { ...checklist, dismissed: false }
	})
	const id = await addJobDescription(person, 'job_1')
	await put(person, '/preferences', { lastJobDescriptionId: id })
	await put(person, '/preferences', { checklistDismissed: true })
	await put(person, '/preferences', { modelsAllowed: false })
	expect(await preferencesOf(person)).toEqual({
		lastResumeId: null,
		lastJobDescriptionId: id,
		modelsAllowed: false,
		checklist: { ...checklist, jobDescriptionAdded: true, dismissed: true }
	})
})

test("what belongs to somebody else cannot be one's last pairing", async () => {
	const [person, other] = [await signUp({ verified: false }), await signUp({ verified: false })]
	const id = await addJobDescription(other, 'job_2')
	expect((await put(person, '/preferences', { lastJobDescriptionId: id })).status).toBe(404)
	expect((await preferencesOf(person)).lastJobDescriptionId).toBeNull()
	expect((await preferencesOf(person)).checklist.jobDescriptionAdded).toBe(false)
})

test('a read resume ticks the first step of the checklist', async () => {
	const person = await signUp()
	await readResume(person)
	expect((await preferencesOf(person)).checklist.resumeUploaded).toBe(true)
})

test('the archive of all my data holds rows and files, of nobody else', async () => {
	const [person, other] = [await signUp(), await signUp({ verified: false })]
	const resume = await readResume(person)
	await addJobDescription(person, 'job_3')
	await addJobDescription(other, 'job_4')

	const response = await get(person, '/export')
	expect(response.headers.get('Content-Type')).toBe('application/zip')
	const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
	expect(Object.keys(files).sort()).toEqual([
		'job-descriptions/job_3/job-description.json',
		'profile.json',
		`resumes/${resume.id}/${resume.fileName}`,
		`resumes/${resume.id}/read-1.json`,
		`resumes/${resume.id}/resume.json`
	])
	const text = (name: string) => new TextDecoder().decode(files[name])
	expect(JSON.parse(text('profile.json'))).toMatchObject({ profile: { email: person.email } })
	expect(text(`resumes/${resume.id}/${resume.fileName}`)).toMatch(/^%PDF/)
	for (const name of Object.keys(files)) expect(text(name)).not.toMatch(/scrypt\$/)
})

test('an archive can be had five times an hour, by each person', async () => {
	const [person, other] = [await signUp({ verified: false }), await signUp({ verified: false })]
	const statuses = []
	for (let i = 0; i < 6; i++) {
		const response = await get(person, '/export')
		await response.arrayBuffer()
		statuses.push(response.status)
	}
	expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
	expect((await get(other, '/export')).status).toBe(200)
})

test('deleting the account needs the password and leaves nothing', async () => {
	const [person, other] = [await signUp(), await signUp()]
	const theirs = await readResume(person)
	await readResume(other)
	await addJobDescription(person, 'job_5')
	const remove = (password: string) =>
		ask('DELETE', '/users/me', { body: { password }, headers: person.headers })

	const wrong = await remove('not the password')
	expect(wrong.status).toBe(400)
	expect(await wrong.json()).toMatchObject({ fields: [{ path: 'password' }] })

	expect((await remove(person.password)).status).toBe(204)
	expect((await get(person, '')).status).toBe(401)
	const { user, account, session, resume, jobDescription } = schema
	for (const table of [user, account, session, resume, jobDescription])
		expect(JSON.stringify(await db.select().from(table))).not.toContain(person.id)
	const revisions = await db.select().from(schema.master)
	expect(revisions.map((row) => row.resumeId)).not.toContain(theirs.id)
	await expect
		.poll(async () => (await env.FILES.list({ prefix: `users/${person.id}/` })).objects)
		.toEqual([])
	expect((await env.FILES.list({ prefix: `users/${other.id}/` })).objects).not.toEqual([])
	expect((await signIn(person)).status).toBe(401)
})
