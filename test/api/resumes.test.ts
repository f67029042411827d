import { env, exports } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { pageOf } from '../../src/page'
import { resumeMediaTypes, resumeResource } from '../../src/resume/resource'
import { documents } from '../support/documents'
import { aPerson, ask, type Person } from '../support/people'
import { parse, presign, put, readResume, resumeFile, uploadResume } from '../support/resumes'

const person = await aPerson()
const docx = { fileName: 'cv.docx', mediaType: resumeMediaTypes.docx }

async function list(asking: Person, query = '') {
	const response = await ask('GET', `/resumes${query}`, { headers: asking.headers })
	return pageOf(resumeResource).parse(await response.json())
}

test('an uploaded PDF is read into sections with their places', async () => {
	const resume = await readResume(person)
	expect(resume).toMatchObject({
		title: 'My resume',
		fileName: 'My_resume.pdf',
		format: 'pdf',
		size: documents.samplePdf.length,
		status: 'completed',
		error: null,
		attempt: 1
	})
	expect(resume.sections.length).toBeGreaterThan(2)
	expect(resume.sections.every((section) => section.count > 0)).toBe(true)
	expect(resume.content?.resume.sections.map((section) => section.title)).toEqual(
		resume.sections.map((section) => section.title)
	)
	expect(Object.keys(resume.content?.provenance ?? {}).length).toBeGreaterThan(10)
})

test('an uploaded Word document is read', async () => {
	const resume = await readResume(person, { ...docx, bytes: documents.sampleDocx })
	expect(resume).toMatchObject({ status: 'completed', format: 'docx', title: 'cv' })
	expect(resume.content?.pages).toBe(0)
})

test.each([
	['is locked', resumeFile({ bytes: documents.encryptedPdf }), 'encrypted', /password/],
	['is a picture', resumeFile({ bytes: documents.scannedPdf }), 'scanned', /scan/],
	['is cut off', resumeFile({ bytes: documents.truncatedPdf }), 'damaged', /damaged/],
	['holds no text', resumeFile({ ...docx, bytes: documents.emptyDocx }), 'empty', /no text/]
])('a file that %s fails and says what to do', async (_what, file, reason, words) => {
	const resume = await readResume(person, file)
	expect(resume).toMatchObject({
		status: 'failed',
		content: null,
		sections: [],
		error: { code: 'parse_failed', reason, message: expect.stringMatching(words) }
	})
})

test.each([
	['text called a PDF', resumeFile({ bytes: documents.textRenamedPdf })],
	['a PDF called a Word document', resumeFile(docx)],
	['a Word document called a PDF', resumeFile({ bytes: documents.sampleDocx })]
])('%s is refused by its content', async (_what, file) => {
	const resume = await readResume(person, file)
	expect(resume).toMatchObject({ status: 'failed', error: { code: 'unsupported_format' } })
})

test('a reading that failed can be tried again, with the same file or another', async () => {
	const failed = await readResume(person, { bytes: documents.truncatedPdf })
	expect(await parse(person, failed.id)).toMatchObject({ status: 'failed', attempt: 2 })

	const file = resumeFile({ fileName: 'Better.pdf' })
	const ticket = await presign(person, file, failed.id)
	expect(ticket.resumeId).toBe(failed.id)
	expect((await put(ticket, file.bytes)).status).toBe(204)
	expect(await parse(person, failed.id)).toMatchObject({
		status: 'completed',
		attempt: 3,
		title: 'Better',
		fileName: 'Better.pdf',
		error: null
	})
	const folder = await env.FILES.list({ prefix: `users/${person.id}/resumes/${failed.id}/` })
	expect(folder.objects).toHaveLength(1)
})

test('asking twice to read the same file reads it once', async () => {
	const id = await uploadResume(person)
	const path = `/resumes/${id}/parse`
	const answers = await Promise.all([
		ask('POST', path, { headers: person.headers }),
		ask('POST', path, { headers: person.headers })
	])
	expect(answers.map((answer) => answer.status)).toEqual([202, 202])
	expect(await parse(person, id)).toMatchObject({ status: 'completed', attempt: 1 })
	const masters = await env.DB.prepare('SELECT count(*) AS n FROM master WHERE resume_id = ?')
		.bind(id)
		.first()
	expect(masters).toEqual({ n: 1 })
})

test('there is nothing to read before the file has arrived', async () => {
	const { resumeId } = await presign(person, resumeFile())
	const response = await ask('POST', `/resumes/${resumeId}/parse`, { headers: person.headers })
	expect(response.status).toBe(409)
	expect(await response.json()).toMatchObject({ code: 'conflict' })
})

test('the list is newest first, in pages, by words in the title and by status', async () => {
	const owner = await aPerson()
	const names = ['Über uns.pdf', 'Backend lead.pdf', 'Frontend LEAD.pdf']
	const ids: string[] = []
	for (const fileName of names) ids.push((await presign(owner, resumeFile({ fileName }))).resumeId)
	const first = await list(owner, '?limit=2')
	expect(first.items.map((item) => item.id)).toEqual([ids[2], ids[1]])
	const second = await list(owner, `?limit=2&cursor=${first.nextCursor}`)
	expect(second).toMatchObject({ items: [{ id: ids[0] }], nextCursor: null })

	const titles = async (query: string) => (await list(owner, query)).items.map(({ title }) => title)
	expect(await titles('?search=lead')).toEqual(['Frontend LEAD', 'Backend lead'])
	expect(await titles(`?search=${encodeURIComponent('über')}`)).toEqual(['Über uns'])
	expect(await titles('?search=%25')).toEqual([])
	expect(await titles('?status=pending')).toHaveLength(3)
	expect(await titles('?status=completed')).toEqual([])
})

test('a list takes only statuses and limits that exist', async () => {
	for (const query of ['?status=lost', '?limit=0', '?limit=101']) {
		const response = await ask('GET', `/resumes${query}`, { headers: person.headers })
		expect(response.status).toBe(400)
	}
})

test('a resume is renamed, but not to nothing', async () => {
	const { resumeId } = await presign(person, resumeFile())
	const rename = (title: unknown) =>
		ask('PATCH', `/resumes/${resumeId}`, { body: { title }, headers: person.headers })
	expect(await (await rename('  Platform roles ')).json()).toMatchObject({
		title: 'Platform roles'
	})
	expect((await list(person, '?search=platform%20roles')).items).toHaveLength(1)
	const refused = await rename('   ')
	expect(refused.status).toBe(400)
	expect(await refused.json()).toMatchObject({
		code: 'invalid_input',
		fields: [{ path: 'title', message: 'Enter a title.' }]
	})
})

test('the uploaded file comes back as it was, and can only be saved', async () => {
	const id = await uploadResume(person, { fileName: 'Résumé "final".pdf' })
	const response = await ask('GET', `/resumes/${id}/file`, { headers: person.headers })
	expect(new Uint8Array(await response.arrayBuffer())).toEqual(documents.samplePdf)
	expect(Object.fromEntries(response.headers)).toMatchObject({
		'content-type': 'application/pdf',
		'content-disposition': `attachment; filename="Resume _final_.pdf"; filename*=UTF-8''R%C3%A9sum%C3%A9%20%22final%22.pdf`,
		'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
		'x-content-type-options': 'nosniff',
		'cache-control': 'private, no-store'
	})
})

test('a deleted resume is gone everywhere, and so is its file', async () => {
	const { id } = await readResume(person)
	const folder = { prefix: `users/${person.id}/resumes/${id}/` }
	expect((await env.FILES.list(folder)).objects).toHaveLength(1)
	const headers = person.headers
	expect((await ask('DELETE', `/resumes/${id}`, { headers })).status).toBe(204)

	expect((await list(person)).items.map((item) => item.id)).not.toContain(id)
	expect((await ask('GET', `/resumes/${id}`, { headers })).status).toBe(404)
	expect((await ask('GET', `/resumes/${id}/file`, { headers })).status).toBe(404)
	expect((await ask('POST', `/resumes/${id}/parse`, { headers })).status).toBe(404)
	expect((await ask('DELETE', `/resumes/${id}`, { headers })).status).toBe(404)
	await expect
		.poll(async () => (await env.FILES.list(folder)).objects, { timeout: 10_000 })
		.toEqual([])
})

test("somebody else's resume is answered exactly as one that does not exist", async () => {
	const { id } = await readResume(await aPerson())
	const absent = 'res_00000000000000000000000000'
	const body = { title: 'Mine now' }
	const routes = [
		['GET', ''],
		['GET', '/file'],
		['POST', '/parse'],
		['PATCH', '', { body }],
		['DELETE', '']
	] as const
	for (const [method, path, given = {}] of routes) {
		const asked = async (which: string) => {
			const options = { ...given, headers: person.headers }
			const response = await ask(method, `/resumes/${which}${path}`, options)
			const { requestId: _, ...answer } = await response.json<{ requestId: string }>()
			return { status: response.status, answer }
		}
		const answer = await asked(id)
		expect(answer).toMatchObject({ status: 404, answer: { code: 'not_found' } })
		expect(answer).toEqual(await asked(absent))
	}
})

test('resumes are for people who are signed in', async () => {
	for (const path of ['', '/res_1', '/res_1/file']) {
		const response = await ask('GET', `/resumes${path}`)
		expect(response.status).toBe(401)
	}
})

test('a page of another site cannot delete a resume', async () => {
	const { resumeId } = await presign(person, resumeFile())
	const response = await exports.default.fetch(`http://localhost/api/v1/resumes/${resumeId}`, {
		method: 'DELETE',
		headers: { Cookie: person.cookie, Origin: 'https://elsewhere.example' }
	})
	expect(response.status).toBe(400)
	expect((await list(person)).items.map((item) => item.id)).toContain(resumeId)
})
