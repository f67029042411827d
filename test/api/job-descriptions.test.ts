import { env, exports } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { pageOf } from '../../src/page'
import {
	jobDescriptionDetail,
	jobDescriptionMaximumBytes,
	jobDescriptionReading,
	jobDescriptionResource
} from '../../src/posting/resource'
import { documents, postingText } from '../support/documents'
import { aPerson, ask, type Person, signUp } from '../support/people'
import { wordOf } from '../support/word'

const person = await aPerson()

function save(body: unknown, asking: Person = person): Promise<Response> {
	return ask('POST', '/job-descriptions', { body, headers: asking.headers })
}

async function saved(given: object = {}, asking: Person = person) {
	const response = await save({ text: postingText, ...given }, asking)
	expect(response.status).toBe(201)
	return jobDescriptionDetail.parse(await response.json())
}

type Sent = { file?: Blob; name?: string; fields?: Record<string, string>; asking?: Person }

function sendForm(
	path: string,
	{ file, name = 'posting.txt', fields = {}, asking = person }: Sent
): Promise<Response> {
	const form = new FormData()
	if (file) form.set('file', file, name)
	for (const [field, value] of Object.entries(fields)) form.set(field, value)
	return exports.default.fetch(`http://localhost/api/v1/job-descriptions${path}`, {
		method: 'POST',
		headers: asking.headers,
		body: form
	})
}

function sendBody(path: string, body: BodyInit, mediaType: string): Promise<Response> {
	return exports.default.fetch(`http://localhost/api/v1/job-descriptions${path}`, {
		method: 'POST',
		headers: { ...person.headers, 'Content-Type': mediaType },
		body
	})
}

async function list(asking: Person, query = '') {
	const response = await ask('GET', `/job-descriptions${query}`, { headers: asking.headers })
	return pageOf(jobDescriptionResource).parse(await response.json())
}

const onField = (path: string) => ({
	code: 'invalid_input',
	fields: [expect.objectContaining({ path })]
})

test('a pasted text is saved with what it says of itself', async () => {
	const posting = await saved()
	expect(posting).toMatchObject({ source: 'paste', characters: posting.text.length })
	expect(posting.title).not.toBe('')
	expect(posting.requirements.length).toBeGreaterThan(3)
	for (const { range, text } of posting.requirements)
		expect(posting.text.slice(range.start, range.end)).toContain(text.slice(0, 10))
	const response = await ask('GET', `/job-descriptions/${posting.id}`, { headers: person.headers })
	expect(jobDescriptionDetail.parse(await response.json())).toEqual(posting)
})

test('what the person says goes before what the text says', async () => {
	const given = { title: 'Night shift lead', company: 'Example Ltd', location: 'Leeds' }
	expect(await saved(given)).toMatchObject(given)
})

test('markup and invisible characters do not get in', async () => {
	const text = `<script>alert(1)</script><p>Data Ana\u200blyst</p><ul><li>Knows <b>SQL</b></li></ul>`
	const posting = await saved({ text, title: 'Analyst' })
	expect(posting.text).toBe('Data Analyst\n\n- Knows SQL')
})

test('a short text without company and place is saved with warnings', async () => {
	const posting = await saved({ text: 'We need somebody who knows SQL.', title: 'Analyst' })
	expect(posting.warnings.map((warning) => warning.code)).toEqual([
		'short_text',
		'missing_company',
		'missing_location',
		'few_requirements'
	])
	const listed = (await list(person)).items.find((item) => item.id === posting.id)
	expect(listed?.warnings).toEqual(posting.warnings)
})

test.each([
	['without text', { text: '' }, 'text'],
	['of blanks and markup', { text: ' <p> </p>\u200b ', title: 'A' }, 'text'],
	['of no text at all', { title: 'A' }, 'text'],
	['longer than any posting', { text: 'a '.repeat(40_000), title: 'A' }, 'text'],
	['that names no job', { text: 'you will do this and that' }, 'title'],
	['with blanks for a title', { text: 'you will do this and that', title: '  ' }, 'title'],
	[
		'with an endless company',
		{ text: 'Some text', title: 'A', company: 'c'.repeat(301) },
		'company'
	]
])('a posting %s is refused on that field', async (_what, body, field) => {
	const response = await save(body)
	expect(response.status).toBe(400)
	expect(await response.json()).toMatchObject(onField(field))
})

test('a body that is no JSON is answered as invalid input', async () => {
	const response = await sendBody('', '{"text": ', 'application/json')
	expect(response.status).toBe(400)
	expect(await response.json()).toMatchObject({ code: 'invalid_input' })
})

test('a posting is read before it is saved, and nothing is kept', async () => {
	const reader = await aPerson()
	const body = { text: postingText }
	const response = await ask('POST', '/job-descriptions/read', { body, headers: reader.headers })
	expect(response.status).toBe(200)
	const reading = jobDescriptionReading.parse(await response.json())
	const { title, company, location } = await saved()
	expect(reading.metadata).toEqual({ title, company, location })
	expect((await list(reader)).items).toEqual([])
})

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)

test('a file is read whether it is the body or part of a form', async () => {
	const { text } = await saved()
	const word = await wordOf(postingText.split('\n'))
	const answers = [
		await sendBody('/read', postingText, 'text/plain'),
		await sendForm('/read', { file: new Blob([postingText]), name: 'posting.txt' }),
		await sendForm('/read', { file: new Blob([word]), name: 'posting.docx' })
	]
	for (const answer of answers) {
		expect(answer.status).toBe(200)
		const reading = jobDescriptionReading.parse(await answer.json())
		expect(wordsOf(reading.text)).toEqual(wordsOf(text))
	}
})

test('a PDF is read too', async () => {
	const answer = await sendBody('/read', documents.samplePdf, 'application/pdf')
	const { text } = jobDescriptionReading.parse(await answer.json())
	expect(text.length).toBeGreaterThan(500)
})

test('text that Windows wrote is read in its own encoding', async () => {
	const utf16 = new Uint8Array([0xff, 0xfe, ...[...'Köchin'].flatMap((c) => [c.charCodeAt(0), 0])])
	const local = Uint8Array.from('Köchin', (char) => char.charCodeAt(0))
	for (const bytes of [utf16, local]) {
		const answer = await sendForm('/read', { file: new Blob([bytes]), name: 'Stelle.txt' })
		expect(jobDescriptionReading.parse(await answer.json()).text).toBe('Köchin')
	}
})

test('a posting from a file is saved with its file', async () => {
	const file = new Blob([postingText], { type: 'text/plain' })
	const response = await sendForm('', { file, fields: { title: 'Chosen title', company: '' } })
	expect(response.status).toBe(201)
	const posting = jobDescriptionDetail.parse(await response.json())
	expect(posting).toMatchObject({ source: 'file', title: 'Chosen title' })
	const folder = { prefix: `users/${person.id}/job-descriptions/${posting.id}/` }
	expect((await env.FILES.list(folder)).objects).toHaveLength(1)

	await ask('DELETE', `/job-descriptions/${posting.id}`, { headers: person.headers })
	await expect
		.poll(async () => (await env.FILES.list(folder)).objects, { timeout: 10_000 })
		.toEqual([])
})

test.each([
	['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0])]), 'unsupported_format', 415],
	['a picture called text', new Blob([new Uint8Array([1, 0, 2, 0])]), 'unsupported_format', 415],
	['a locked PDF', new Blob([documents.encryptedPdf]), 'parse_failed', 422],
	['a cut-off PDF', new Blob([documents.truncatedPdf]), 'parse_failed', 422],
	['a scan', new Blob([documents.scannedPdf]), 'parse_failed', 422],
	['an empty Word document', new Blob([documents.emptyDocx]), 'parse_failed', 422],
	['an empty file', new Blob([]), 'invalid_input', 400],
	['a file of blanks', new Blob(['  \n ']), 'parse_failed', 422]
])('%s is refused', async (_what, file, code, status) => {
	const response = await sendForm('', { file, fields: { title: 'A' } })
	expect(response.status).toBe(status)
	expect(await response.json()).toMatchObject({ code })
})

test('a form without a file, or that is none, is refused', async () => {
	const answers = [
		await sendForm('', { fields: { title: 'A' } }),
		await sendForm('', { fields: { file: 'just words' } }),
		await sendBody('', 'nothing of the kind', 'multipart/form-data; boundary=x')
	]
	for (const answer of answers) {
		expect(answer.status).toBe(400)
		expect(await answer.json()).toMatchObject(onField('file'))
	}
})

test('a file over 10 MB is refused', async () => {
	const large = new Uint8Array(jobDescriptionMaximumBytes + 1).fill(65)
	for (const bytes of [large, new Uint8Array(jobDescriptionMaximumBytes + 100_000).fill(65)]) {
		const response = await sendForm('/read', { file: new Blob([bytes]) })
		expect(response.status).toBe(413)
		expect(await response.json()).toMatchObject({
			code: 'size_exceeded',
			message: expect.stringContaining('10 MB')
		})
	}
})

test('without a verified address one may paste, but not upload', async () => {
	const unverified = await signUp({ verified: false })
	await saved({}, unverified)
	for (const path of ['', '/read']) {
		const file = new Blob([postingText])
		const response = await sendForm(path, { file, asking: unverified })
		expect(response.status).toBe(403)
		expect(await response.json()).toMatchObject({ code: 'not_verified' })
	}
})

test('the list is newest first, in pages, by words in title and company', async () => {
	const owner = await aPerson()
	const a = await saved({ title: 'Nurse', company: 'Klinik Süd' }, owner)
	const b = await saved({ title: 'Cook', company: 'Sea Hotel' }, owner)
	const first = await list(owner, '?limit=1')
	expect(first.items.map((item) => item.id)).toEqual([b.id])
	const second = await list(owner, `?limit=1&cursor=${first.nextCursor}`)
	expect(second.items.map((item) => item.id)).toEqual([a.id])
	expect(second.nextCursor).toBeNull()
	const found = async (search: string) =>
		(await list(owner, `?search=${encodeURIComponent(search)}`)).items.map((item) => item.title)
	expect(await found('nurse')).toEqual(['Nurse'])
	expect(await found('SÜD')).toEqual(['Nurse'])
	expect(await found('sea hotel')).toEqual(['Cook'])
	expect(await found('%')).toEqual([])
})

test('what it is called is corrected, but a title stays', async () => {
	const { id } = await saved()
	const patch = (body: object) =>
		ask('PATCH', `/job-descriptions/${id}`, { body, headers: person.headers })
	const corrected = await (await patch({ company: 'Example Works', location: '' })).json()
	expect(corrected).toMatchObject({
		company: 'Example Works',
		location: '',
		warnings: [expect.objectContaining({ code: 'missing_location' })]
	})
	const refused = await patch({ title: ' ' })
	expect(refused.status).toBe(400)
	expect(await refused.json()).toMatchObject(onField('title'))
	expect((await patch({})).status).toBe(200)
})

test('a deleted job description is gone everywhere', async () => {
	const { id } = await saved()
	const headers = person.headers
	expect((await ask('DELETE', `/job-descriptions/${id}`, { headers })).status).toBe(204)
	expect((await ask('GET', `/job-descriptions/${id}`, { headers })).status).toBe(404)
	expect((await ask('DELETE', `/job-descriptions/${id}`, { headers })).status).toBe(404)
	expect((await list(person)).items.map((item) => item.id)).not.toContain(id)
})

test("somebody else's job description is answered exactly as one that does not exist", async () => {
	const { id } = await saved({}, await aPerson())
	const body = { title: 'Mine now' }
	for (const [method, given] of [['GET'], ['PATCH', { body }], ['DELETE']] as const) {
		const asked = async (which: string) => {
			const options = { ...given, headers: person.headers }
			const response = await ask(method, `/job-descriptions/${which}`, options)
			const { requestId: _, ...answer } = await response.json<{ requestId: string }>()
			return { status: response.status, answer }
		}
		const answer = await asked(id)
		expect(answer).toMatchObject({ status: 404, answer: { code: 'not_found' } })
		expect(answer).toEqual(await asked('job_00000000000000000000000000'))
	}
})

test('job descriptions are for people who are signed in', async () => {
	expect((await ask('GET', '/job-descriptions')).status).toBe(401)
	expect((await ask('POST', '/job-descriptions', { body: { text: 'A' } })).status).toBe(401)
	const anonymous = { ...person, headers: { Authorization: '' } }
	expect((await sendForm('', { file: new Blob(['A']), asking: anonymous })).status).toBe(401)
})
