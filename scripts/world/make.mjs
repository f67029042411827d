import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, until } from '../demo/client.mjs'
import { optimize } from '../demo/optimize.mjs'
import { readResume, uploadResume } from '../demo/resume.mjs'
import { inProject } from '../setup/paths.mjs'
import { longResume } from './long-resume.mjs'

const longName = 'Maria-Theodora Konstantinopoulou-Featherstonehaugh y Aragón'

/**
 * People with everything a page can show, made through the API: a newcomer who has not typed
 * the code, somebody with nothing yet, and a member with documents, changes and versions.
 * Gives their session cookies and the ids that the addresses of pages need.
 */
export async function makeWorld(address) {
	const newcomer = await signUp(address, 'Ada Example')
	const empty = await signUp(address, 'Noor Example')
	await verify(empty)
	const member = await signUp(address, longName)
	await verify(member)
	const { client } = member
	const fixture = (name) => inProject('test/fixtures', name)
	const sample = await fixtureResume(client, fixture('sample-resume.pdf'))
	const arabic = await fixtureResume(client, fixture('documents/accountant-arabic.pdf'))
	const long = await fivePages(client)
	const failed = await uploadResume(client, fixture('encrypted.pdf'))
	await until(
		() => client.get(`/resumes/${failed}`),
		({ status }) => status === 'failed'
	)
	const text = await readFile(fixture('sample-posting.txt'), 'utf8')
	const posting = await client.post('/job-descriptions', { text })
	const longTitle = await client.post('/job-descriptions', {
		text: text.replaceAll('Tidewell', 'Riverbend'),
		title:
			'Senior Platform Engineer for Distributed Metering and Settlement Infrastructure (all genders)',
		company: 'Riverbend Energy and Municipal Utilities Aktiengesellschaft',
		location: 'Leeds'
	})
	const few = await optimize(client, { resumeId: sample, jobDescriptionId: posting.id })
	const many = await optimize(client, {
		resumeId: long,
		jobDescriptionId: longTitle.id,
		strategy: 'aggressive_keywords'
	})
	const saved = await client.post(`/optimize/${few.optimizationId}/accept`, {
		applyAll: true,
		notes: 'Sent on Monday',
		exportFormats: ['docx', 'text']
	})
	for (const { id } of saved.exports) {
		await until(
			() => client.get(`/exports/${id}`),
			({ status }) => status === 'ready' || status === 'failed'
		)
	}
	await client.post(`/optimize/${few.optimizationId}/accept`, {
		acceptedChanges: few.result.suggestions.slice(0, 2).map(({ id }) => id),
		notes: 'Shorter, for the referral'
	})
	await client.post(`/optimize/${many.optimizationId}/accept`, { applyAll: true })
	return {
		cookies: { newcomer: newcomer.cookie, empty: empty.cookie, member: member.cookie },
		ids: {
			sample,
			arabic,
			long,
			failed,
			posting: posting.id,
			longTitle: longTitle.id,
			few: few.optimizationId,
			many: many.optimizationId,
			version: saved.versionId
		},
		changes: many.result.suggestions.length
	}
}

async function signUp(address, name) {
	const client = new Client(address)
	const email = `screens-${randomBytes(6).toString('hex')}@example.com`
	const password = randomBytes(18).toString('base64url')
	const response = await client.fetch('/api/v1/auth/sign-up', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ name, email, password })
	})
	const cookie = response.headers.get('Set-Cookie')?.split(';')[0]
	client.token = (await response.json()).token
	return { client, email, cookie }
}

async function verify({ client, email }) {
	const { items } = await until(
		() => client.get(`/dev/mailbox?to=${encodeURIComponent(email)}`),
		({ items }) => items.length > 0
	)
	await client.post('/auth/verify', { code: /^\d{6}$/m.exec(items[0].text)?.[0] })
}

async function fixtureResume(client, file) {
	const id = await uploadResume(client, file)
	await readResume(client, id)
	return id
}

async function fivePages(client) {
	const folder = await mkdtemp(join(tmpdir(), 'resumax-screens-'))
	const file = join(folder, 'curriculum-vitae-wilhelmina-featherstonehaugh-long-final-2026.docx')
	try {
		await writeFile(file, await longResume())
		return await fixtureResume(client, file)
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}

// As a command, for what is not written in JavaScript: the world in one line of JSON.
if (process.argv[1] === import.meta.filename) {
	console.log(JSON.stringify(await makeWorld(process.argv[2])))
}
