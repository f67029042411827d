import { env, exports as worker } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { type ExportFormat, type ExportResource, exportResource } from '../../src/export/resource'
import { openDb } from '../../worker/db/client'
import { giveUpOnExport } from '../../worker/db/export-file'
import { runExport } from '../../worker/jobs/export'
import { aPerson, ask } from '../support/people'
import { aVersion } from '../support/versions'

const person = await aPerson()

async function ask202(body: object): Promise<ExportResource> {
	const response = await ask('POST', '/exports', { body, headers: person.headers })
	expect(response.status).toBe(202)
	return exportResource.parse(await response.json())
}

async function ended(id: string): Promise<ExportResource> {
	for (let tries = 0; tries < 400; tries++) {
		const response = await ask('GET', `/exports/${id}`, { headers: person.headers })
		const found = exportResource.parse(await response.json())
		if (found.status === 'ready' || found.status === 'failed') return found
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	throw new Error('The export did not end')
}

function download(url: string): Promise<Response> {
	return worker.default.fetch(`http://localhost${url}`)
}

const { versionId } = await aVersion(person)

const starts: Record<ExportFormat, string> = {
	pdf: '%PDF-',
	docx: 'PK',
	text: 'Dana Fixture',
	markdown: '# Dana Fixture',
	json: '{'
}

test.each(Object.entries(starts))(
	'a version becomes a %s file that holds all of it',
	async (format, start) => {
		const { id } = await ask202({ versionId, format })
		const ready = await ended(id)
		expect(ready).toMatchObject({ status: 'ready', error: null, readBack: { missing: [] } })
		expect(ready.readBack?.texts).toBeGreaterThan(10)
		const response = await download(ready.downloadUrl ?? '')
		expect(response.status).toBe(200)
		expect(response.headers.get('Content-Disposition')).toContain('Dana-Fixture-Platform-Engineer')
		const bytes = await response.bytes()
		expect(bytes.byteLength).toBe(ready.size)
		expect(new TextDecoder().decode(bytes.slice(0, 40))).toContain(start)
	}
)

test('the same file asked for again is the same export, rendered once', async () => {
	const wanted = { versionId, format: 'text', template: 'compact' }
	const first = await ask202(wanted)
	await ended(first.id)
	const second = await ask202(wanted)
	expect(second).toMatchObject({ id: first.id, status: 'ready', attempt: 1 })
	expect(await runExport(env, first.id)).toEqual({ kind: 'gone' })
})

test('a failed export is tried again on request, and the version is still there', async () => {
	const { id } = await ask202({ versionId, format: 'markdown', template: 'compact' })
	await ended(id)
	await env.DB.prepare("UPDATE export_file SET status = 'queued' WHERE id = ?").bind(id).run()
	await giveUpOnExport(openDb(env.DB), id, 'provider_unavailable', new Date())
	const failed = await ended(id)
	expect(failed).toMatchObject({ status: 'failed', error: { code: 'provider_unavailable' } })
	expect(failed.downloadUrl).toBeNull()
	const retried = await ask('POST', `/exports/${id}/retry`, { headers: person.headers })
	expect(retried.status).toBe(202)
	expect(await ended(id)).toMatchObject({ id, status: 'ready', error: null, attempt: 2 })
	const version = await ask('GET', `/versions/${versionId}`, { headers: person.headers })
	expect(version.status).toBe(200)
})

test('a download address works for its own file only, and not when it was altered', async () => {
	const one = await ended((await ask202({ versionId, format: 'text' })).id)
	const two = await ended((await ask202({ versionId, format: 'json' })).id)
	const ticket = one.downloadUrl?.split('ticket=')[1] ?? ''
	const other = `/api/v1/exports/${two.id}/download?ticket=${ticket}`
	expect((await download(other)).status).toBe(400)
	expect((await download(`${one.downloadUrl}x`)).status).toBe(400)
	expect((await download(`/api/v1/exports/${one.id}/download`)).status).toBe(400)
})

test('a file that storage lost says so', async () => {
	const lost = await ended((await ask202({ versionId, format: 'docx', template: 'compact' })).id)
	const row = await env.DB.prepare('SELECT file_key FROM export_file WHERE id = ?')
		.bind(lost.id)
		.first<{ file_key: string }>()
	await env.FILES.delete(row?.file_key ?? '')
	const response = await download(lost.downloadUrl ?? '')
	expect(response.status).toBe(503)
	expect(await response.json()).toMatchObject({ code: 'storage_error' })
})
