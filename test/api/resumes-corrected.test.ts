import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { replaceText } from '../../src/resume/editing/edit'
import {
	paragraphList,
	type ResumeDetail,
	resumeDetail,
	resumeMediaTypes,
	revisionList
} from '../../src/resume/resource'
import type { ReadResume } from '../../src/resume/schema'
import { documents } from '../support/documents'
import { aPair } from '../support/pairs'
import { aPerson, ask, type Person } from '../support/people'
import { getResume, readResume, settled, uploadResume } from '../support/resumes'

const person = await aPerson()
const docx = {
	fileName: 'cv.docx',
	mediaType: resumeMediaTypes.docx,
	bytes: documents.sampleDocx
}

function contentOf({ content }: ResumeDetail): ReadResume {
	if (!content) throw new Error('This resume was not read')
	return content
}

const put = (id: string, body: unknown, asking: Person = person) =>
	ask('PUT', `/resumes/${id}/content`, { body, headers: asking.headers })
const get = (path: string, asking: Person = person) =>
	ask('GET', `/resumes/${path}`, { headers: asking.headers })
const post = (path: string, body?: unknown, asking: Person = person) =>
	ask('POST', `/resumes/${path}`, { body, headers: asking.headers })

/** Saves the resume with other words in one place, on top of what is shown. */
async function correctName(id: string, name: string): Promise<ResumeDetail> {
	const before = await getResume(person, id)
	const resume = replaceText(contentOf(before).resume, 'basics.name', name)
	const response = await put(id, { revision: before.revision, resume })
	expect(response.status).toBe(200)
	return resumeDetail.parse(await response.json())
}

const revisionsOf = async (id: string) =>
	revisionList.parse(await (await get(`${id}/revisions`)).json()).items

test('a correction is the next revision, and what it did not touch keeps its place', async () => {
	const first = await readResume(person)
	expect(first.revision).toBe(1)
	const second = await correctName(first.id, 'Ada\u200b  Corrected\n')
	expect(second).toMatchObject({
		revision: 2,
		status: 'completed',
		content: { resume: { basics: { name: 'Ada Corrected' } } }
	})
	const { 'basics.name': name, ...rest } = contentOf(second).provenance
	const { 'basics.name': before, ...untouched } = contentOf(first).provenance
	expect(name).toEqual({ spans: before?.spans, confidence: 1, by: 'person' })
	expect(rest).toEqual(untouched)
	expect(await getResume(person, first.id)).toEqual(second)
	expect(await revisionsOf(first.id)).toMatchObject([
		{ revision: 2, current: true, revised: { from: 1, restored: null, changed: 1 } },
		{ revision: 1, current: false, revised: null }
	])
})

test('the same content again is no new revision, and a confirmed place is', async () => {
	const { id, content, revision } = await readResume(person)
	const same = { revision, resume: content?.resume }
	expect(await (await put(id, same)).json()).toMatchObject({ revision: 1 })
	const confirmed = await put(id, { ...same, confirmed: ['basics.name'] })
	expect(await confirmed.json()).toMatchObject({
		revision: 2,
		content: { provenance: { 'basics.name': { confidence: 1, by: 'person' } } }
	})
})

test('of two corrections of one revision the second is told, and nothing of the first is lost', async () => {
	const { id, content } = await readResume(person)
	await correctName(id, 'First')
	const late = await put(id, { revision: 1, resume: content?.resume })
	expect(late.status).toBe(409)
	expect(await late.json()).toMatchObject({
		code: 'conflict',
		message: expect.stringContaining('not saved yet')
	})
	expect(await getResume(person, id)).toMatchObject({
		revision: 2,
		content: { resume: { basics: { name: 'First' } } }
	})
})

test('of two corrections at once only one is saved', async () => {
	const { id, content } = await readResume(person)
	const answers = await Promise.all(
		['One', 'Two', 'Three'].map((name) =>
			put(id, {
				revision: 1,
				resume: content && replaceText(content.resume, 'basics.name', name)
			})
		)
	)
	expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
	expect(await revisionsOf(id)).toHaveLength(2)
})

test('what is out of bounds is refused by its place', async () => {
	const { id, content, revision } = await readResume(person)
	const resume = content && replaceText(content.resume, 'basics.email', 'nobody')
	const refused = await put(id, { revision, resume })
	expect(refused.status).toBe(400)
	expect(await refused.json()).toMatchObject({
		code: 'invalid_input',
		fields: [{ path: 'resume.basics.email', message: expect.stringContaining('example.com') }]
	})
	const huge = await put(id, { revision, resume, confirmed: ['x'.repeat(2_000_000)] })
	expect(huge.status).toBe(413)
	expect((await getResume(person, id)).revision).toBe(1)
})

test('an earlier revision comes back as the next one', async () => {
	const first = await readResume(person)
	await correctName(first.id, 'Somebody Else')
	const path = `${first.id}/revisions/1/restore`
	expect((await post(path, { revision: 1 })).status).toBe(409)
	const restored = resumeDetail.parse(await (await post(path, { revision: 2 })).json())
	expect(restored.revision).toBe(3)
	expect(contentOf(restored).resume).toEqual(contentOf(first).resume)
	expect(contentOf(restored).provenance).toEqual(contentOf(first).provenance)
	expect(await revisionsOf(first.id)).toMatchObject([
		{ revision: 3, current: true, revised: { restored: 1, from: 2 } },
		{ revision: 2 },
		{ revision: 1 }
	])
	expect((await post(`${first.id}/revisions/9/restore`, { revision: 3 })).status).toBe(404)
})

test('what is being read, failed, is deleted or is somebody else’s cannot be corrected', async () => {
	const read = await readResume(person)
	const body = { revision: 1, resume: contentOf(read).resume }
	const failed = await readResume(person, { bytes: documents.truncatedPdf })
	const waiting = await uploadResume(person)
	for (const id of [failed.id, waiting]) {
		const response = await put(id, body)
		expect(response.status).toBe(409)
		expect(await response.json()).toMatchObject({ code: 'parse_not_ready' })
	}
	const other = await aPerson()
	expect((await put(read.id, body, other)).status).toBe(404)
	expect((await get(`${read.id}/revisions`, other)).status).toBe(404)
	expect((await post(`${read.id}/revisions/1/restore`, { revision: 1 }, other)).status).toBe(404)
	expect((await post(`${read.id}/read-again`, undefined, other)).status).toBe(404)
	expect((await get(`${read.id}/paragraphs`, other)).status).toBe(404)
	await ask('DELETE', `/resumes/${read.id}`, { headers: person.headers })
	expect((await put(read.id, body)).status).toBe(404)
	expect((await get(`${read.id}/revisions`)).status).toBe(404)
})

test('reading the file again is the next revision, and the correction can come back', async () => {
	const first = await readResume(person)
	await correctName(first.id, 'Corrected')
	const asked = await post(`${first.id}/read-again`)
	expect(asked.status).toBe(202)
	const again = await settled(person, first.id)
	expect(again).toMatchObject({ revision: 3, status: 'completed', attempt: 2 })
	expect(contentOf(again).resume).toEqual(contentOf(first).resume)
	const back = await post(`${first.id}/revisions/2/restore`, { revision: 3 })
	expect(await back.json()).toMatchObject({
		revision: 4,
		content: { resume: { basics: { name: 'Corrected' } } }
	})
})

test('when the file cannot be read again, what was read before stands, with the reason', async () => {
	const { id } = await readResume(person)
	await correctName(id, 'Kept')
	const [row] = (await env.DB.prepare('SELECT file_key FROM resume WHERE id = ?').bind(id).all())
		.results
	await env.FILES.put(String(row?.file_key), documents.scannedPdf)
	await post(`${id}/read-again`)
	expect(await settled(person, id)).toMatchObject({
		status: 'completed',
		revision: 2,
		error: { code: 'parse_failed', reason: 'scanned' },
		content: { resume: { basics: { name: 'Kept' } } }
	})
	expect(await correctName(id, 'Kept too')).toMatchObject({ revision: 3, error: null })
})

test('there is nothing to read again before the file has been read once', async () => {
	const id = await uploadResume(person)
	const response = await post(`${id}/read-again`)
	expect(response.status).toBe(409)
	expect(await response.json()).toMatchObject({ code: 'parse_not_ready' })
})

test('the paragraphs of a Word document are the ones that the spans of its reading name', async () => {
	const read = await readResume(person, docx)
	const { items } = paragraphList.parse(await (await get(`${read.id}/paragraphs`)).json())
	const { resume, provenance } = contentOf(read)
	const [span] = provenance['basics.name']?.spans ?? []
	const index = span && 'paragraph' in span ? span.paragraph : -1
	expect(items[index]).toMatchObject({ index, text: expect.stringContaining(resume.basics.name) })
	expect(items.map((item) => item.index)).toEqual(items.map((_, position) => position))
})

test('a PDF has no paragraphs to show', async () => {
	const { id } = await readResume(person)
	expect((await get(`${id}/paragraphs`)).status).toBe(415)
})

test('an optimization after a correction is made from it, and the one before stays as it was', async () => {
	const owner = await aPerson()
	const { resumeId, jobDescriptionId } = await aPair(owner)
	const start = async (clientRequestId: string) => {
		const body = { resumeId, jobDescriptionId, clientRequestId }
		const response = await ask('POST', '/optimize', { body, headers: owner.headers })
		expect(response.status).toBe(202)
		const { optimizationId } = JSON.parse(await response.text())
		await finished(owner, optimizationId)
		return masterOf(optimizationId)
	}
	const before = await start('before')
	const shown = await getResume(owner, resumeId)
	const resume = replaceText(contentOf(shown).resume, 'basics.name', 'Corrected Name')
	expect((await put(resumeId, { revision: 1, resume }, owner)).status).toBe(200)
	const after = await start('after')
	expect(before).toMatchObject({ revision: 1 })
	expect(after).toMatchObject({ revision: 2, name: 'Corrected Name' })
})

async function finished(owner: Person, id: string): Promise<void> {
	for (let tries = 0; tries < 400; tries++) {
		const response = await ask('GET', `/optimize/${id}`, { headers: owner.headers })
		const { status } = JSON.parse(await response.text())
		if (status === 'completed' || status === 'failed') return
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	throw new Error(`The optimization ${id} does not end`)
}

function masterOf(optimizationId: string) {
	return env.DB.prepare(
		`SELECT master.revision, master.content ->> '$.resume.basics.name' AS name
		FROM optimization JOIN master ON master.id = optimization.master_id
		WHERE optimization.id = ?`
	)
		.bind(optimizationId)
		.first()
}
