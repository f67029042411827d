import { env, exports } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { resumeMaximumBytes, resumeMediaTypes } from '../../src/resume/resource'
import { signDownload, signUpload } from '../../worker/adapters/tickets'
import { documents } from '../support/documents'
import { aPerson, ask, type Person, signUp } from '../support/people'
import { getResume, presign, put, readResume, resumeFile } from '../support/resumes'

const person = await aPerson()
const bytes = documents.samplePdf
const asked = { fileName: 'a.pdf', size: bytes.length, mediaType: resumeMediaTypes.pdf }

function askPresign(body: unknown, asking: Person = person): Promise<Response> {
	return ask('POST', '/resumes/presign', { body, headers: asking.headers })
}

async function codeOf(response: Response) {
	const { code, message } = await response.json<{ code: string; message: string }>()
	return { status: response.status, code, message }
}

const startAgain = expect.stringContaining('Start the upload again')

test.each([
	['of another type', { mediaType: 'image/png' }, 415, 'unsupported_format'],
	['of no type', { mediaType: '' }, 415, 'unsupported_format'],
	['over 5 MB', { size: resumeMaximumBytes + 1 }, 413, 'size_exceeded'],
	['without bytes', { size: 0 }, 400, 'invalid_input'],
	['of half a byte', { size: 1.5 }, 400, 'invalid_input'],
	['without a name', { fileName: ' ' }, 400, 'invalid_input'],
	['for a resume that is not there', { resumeId: 'res_0' }, 404, 'not_found']
])('a file %s gets no ticket', async (_what, given, status, code) => {
	expect(await codeOf(await askPresign({ ...asked, ...given }))).toMatchObject({ status, code })
})

test('a file of exactly 5 MB gets a ticket', async () => {
	expect((await askPresign({ ...asked, size: resumeMaximumBytes })).status).toBe(201)
})

test('a body that is no JSON is answered as invalid input', async () => {
	const response = await exports.default.fetch('http://localhost/api/v1/resumes/presign', {
		method: 'POST',
		headers: { ...person.headers, 'Content-Type': 'application/json' },
		body: '{"fileName": '
	})
	expect(await codeOf(response)).toMatchObject({ status: 400, code: 'invalid_input' })
})

test('nobody uploads before their address is verified', async () => {
	const unverified = await signUp({ verified: false })
	const refused = await codeOf(await askPresign(asked, unverified))
	expect(refused).toMatchObject({ status: 403, code: 'not_verified' })
	expect((await ask('POST', '/resumes/presign', { body: asked })).status).toBe(401)
})

test('a name keeps no folders and no control characters', async () => {
	const fileName = 'C:\\Users\\ada\\CV\u0000 \u202eofficial.pdf'
	const { resumeId } = await presign(person, resumeFile({ fileName }))
	const { fileName: kept, title } = await getResume(person, resumeId)
	expect({ kept, title }).toEqual({ kept: 'CV official.pdf', title: 'CV official' })
})

test('a ticket lasts five minutes and takes the announced file once', async () => {
	const ticket = await presign(person, resumeFile())
	const seconds = (Date.parse(ticket.expiresAt) - Date.now()) / 1000
	expect(seconds).toBeGreaterThan(240)
	expect(seconds).toBeLessThanOrEqual(300)
	expect((await put(ticket, bytes)).status).toBe(204)
	expect(await codeOf(await put(ticket, bytes))).toEqual({
		status: 409,
		code: 'conflict',
		message: startAgain
	})
})

test('of two uploads with one ticket at once, one is taken', async () => {
	const ticket = await presign(person, resumeFile())
	const answers = await Promise.all([put(ticket, bytes), put(ticket, bytes)])
	expect(answers.map((answer) => answer.status).sort()).toEqual([204, 409])
})

test('an altered ticket is refused', async () => {
	const ticket = await presign(person, resumeFile())
	const [head = '', claims = '', signature = ''] = ticket.url.split('.')
	const larger = btoa(atob(claims).replace(`"size":${bytes.length}`, '"size":5000000'))
	const refused = { status: 400, code: 'invalid_input', message: startAgain }
	for (const url of [
		`${head}.${larger.replaceAll('=', '')}.${signature}`,
		`${head}.${claims}.${signature.split('').reverse().join('')}`,
		`${head}.${claims}.`,
		'/api/v1/uploads/not-a-ticket'
	])
		expect(await codeOf(await put({ ...ticket, url }, bytes))).toEqual(refused)
	expect((await put(ticket, bytes)).status).toBe(204)
})

test('an expired ticket is refused, and so is one for a download', async () => {
	const { resumeId, headers } = await presign(person, resumeFile())
	const claims = {
		key: `users/${person.id}/resumes/${resumeId}/late`,
		resumeId,
		userId: person.id,
		size: bytes.length,
		mediaType: resumeMediaTypes.pdf,
		jti: 'late'
	}
	const { ticket: late } = await signUpload(env, claims, new Date(Date.now() - 301_000))
	const download = await signDownload(env, { exportId: resumeId, userId: person.id })
	for (const ticket of [late, download])
		expect(await codeOf(await put({ url: `/api/v1/uploads/${ticket}`, headers }, bytes))).toEqual({
			status: 400,
			code: 'invalid_input',
			message: startAgain
		})
})

test('a newer ticket replaces the one before', async () => {
	const file = resumeFile()
	const first = await presign(person, file)
	const second = await presign(person, file, first.resumeId)
	expect((await put(first, bytes)).status).toBe(409)
	expect((await put(second, bytes)).status).toBe(204)
})

test('a body of another length than announced is refused and not kept', async () => {
	const shorter = bytes.slice(1)
	const longer = new Uint8Array([...bytes, 0])
	for (const wrong of [shorter, longer]) {
		for (const announced of [bytes.length, wrong.length]) {
			const ticket = await presign(person, resumeFile())
			const response = await put(ticket, wrong, { 'Content-Length': String(announced) })
			expect(await codeOf(response)).toEqual({
				status: 400,
				code: 'invalid_input',
				message: startAgain
			})
			const folder = { prefix: `users/${person.id}/resumes/${ticket.resumeId}/` }
			expect((await env.FILES.list(folder)).objects).toEqual([])
		}
	}
})

test('a body of another type than announced is refused', async () => {
	const ticket = await presign(person, resumeFile())
	const response = await put(ticket, bytes, { 'Content-Type': 'text/html' })
	expect(await codeOf(response)).toMatchObject({ status: 415, code: 'unsupported_format' })
})

test('a ticket of a deleted resume is refused', async () => {
	const ticket = await presign(person, resumeFile())
	await ask('DELETE', `/resumes/${ticket.resumeId}`, { headers: person.headers })
	expect((await put(ticket, bytes)).status).toBe(409)
	const folder = { prefix: `users/${person.id}/resumes/${ticket.resumeId}/` }
	expect((await env.FILES.list(folder)).objects).toEqual([])
})

test('a resume that was read keeps its file', async () => {
	const { id } = await readResume(person)
	const refused = await askPresign({ ...asked, resumeId: id })
	expect(await codeOf(refused)).toMatchObject({ status: 409, code: 'conflict' })
})

test("nobody uploads into somebody else's resume", async () => {
	const other = await aPerson()
	const { resumeId } = await presign(other, resumeFile())
	expect((await askPresign({ ...asked, resumeId })).status).toBe(404)
})

test('the 31st upload within an hour has to wait', async () => {
	const keen = await aPerson()
	for (let count = 0; count < 30; count++) expect((await askPresign(asked, keen)).status).toBe(201)
	const response = await askPresign(asked, keen)
	expect(response.status).toBe(429)
	expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(3000)
})
