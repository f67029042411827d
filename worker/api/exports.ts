import { Hono } from 'hono'
import { z } from 'zod'
import { fileName, formats } from '../../src/document/formats'
import { exportInput, exportResource } from '../../src/export/resource'
import { resume } from '../../src/resume/schema'
import { getFile } from '../adapters/files'
import { readDownloadTicket } from '../adapters/tickets'
import { openDb } from '../db/client'
import { askForExport, findExport, findExportOf } from '../db/export-file'
import { findVersion } from '../db/version'
import { newId } from '../id'
import { drainOutbox, enqueue } from '../jobs/client'
import { attachment } from './attachment'
import type { ApiEnv } from './context'
import { describe } from './describe'
import { exportResourceOf } from './export-resource'
import { idempotent } from './middleware/idempotent'
import { limit } from './middleware/limit'
import { verified } from './middleware/session'
import { refuse } from './refuse'
import { validate } from './validate'

const tag = 'Exports'
const byId = z.object({ id: z.string() })
const ofPerson = limit({ name: 'export', max: 120, windowSeconds: 3600, key: 'user' })
const ofNetwork = limit({ name: 'export', max: 480, windowSeconds: 3600, key: 'address' })

/** Files are fetched by a signed address: the ticket is the authority, not the session. */
const downloads = new Hono<ApiEnv>().get(
	'/:id/download',
	describe({
		summary: 'The finished file, by its signed address',
		tag,
		answers: { 200: null },
		failures: ['invalid_input', 'not_found', 'storage_error']
	}),
	validate('param', byId),
	validate('query', z.object({ ticket: z.string() })),
	async (c) => {
		const { id } = c.req.valid('param')
		const ticket = await readDownloadTicket(c.env, c.req.valid('query').ticket)
		if (!ticket || ticket.exportId !== id) {
			return refuse(c, {
				code: 'invalid_input',
				message: 'This download address has expired. Go back to the version and download again.'
			})
		}
		const row = await findExport(openDb(c.env.DB), ticket.userId, id)
		if (!row?.fileKey) return refuse(c, { code: 'not_found' })
		const file = await getFile(c.env, row.fileKey)
		if (!file.ok) return refuse(c, file.failure)
		return c.body(file.value.body, 200, attachment(row.fileName, formats[row.format].mediaType))
	}
)

export const exports = new Hono<ApiEnv>()
	.route('/', downloads)
	.use(verified)
	.use(idempotent)

	.post(
		'/',
		describe({
			summary: 'Make a file of a version',
			tag,
			description:
				'The same version, format and template asked for again is answered with the same export; a failed one is tried again.',
			answers: { 202: exportResource },
			failures: ['invalid_input', 'not_found', 'rate_limited']
		}),
		ofPerson,
		ofNetwork,
		validate('json', exportInput),
		async (c) => {
			const db = openDb(c.env.DB)
			const wanted = c.req.valid('json')
			const userId = c.var.user.id
			const version = await findVersion(db, userId, wanted.versionId)
			if (!version) return refuse(c, { code: 'not_found' })
			const known = await findExportOf(db, wanted)
			const now = new Date()
			const id = known?.id ?? newId('exp')
			const labels = { title: version.jobTitle, company: version.company }
			const content = resume.parse(JSON.parse(version.content))
			if (known?.status !== 'ready') {
				await db.batch([
					askForExport(db, {
						...wanted,
						id,
						userId,
						status: 'queued',
						fileName: fileName(content, labels, wanted.format),
						createdAt: now,
						updatedAt: now
					}),
					enqueue(db, 'export', id)
				])
				c.executionCtx.waitUntil(drainOutbox(c.env, db))
			}
			const row = await findExportOf(db, wanted)
			if (!row) return refuse(c, { code: 'not_found' })
			return c.json(await exportResourceOf(c.env, row), 202)
		}
	)

	.get(
		'/:id',
		describe({
			summary: 'How far an export is',
			tag,
			answers: { 200: exportResource },
			failures: ['not_found']
		}),
		validate('param', byId),
		async (c) => {
			const row = await findExport(openDb(c.env.DB), c.var.user.id, c.req.valid('param').id)
			if (!row) return refuse(c, { code: 'not_found' })
			return c.json(await exportResourceOf(c.env, row), 200)
		}
	)

	.post(
		'/:id/retry',
		describe({
			summary: 'Try a failed export again',
			tag,
			answers: { 202: exportResource },
			failures: ['not_found', 'rate_limited']
		}),
		ofPerson,
		ofNetwork,
		validate('param', byId),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const before = await findExport(db, c.var.user.id, id)
			if (!before) return refuse(c, { code: 'not_found' })
			if (before.status === 'failed') {
				await db.batch([
					askForExport(db, { ...before, updatedAt: new Date() }),
					enqueue(db, 'export', id)
				])
				c.executionCtx.waitUntil(drainOutbox(c.env, db))
			}
			const row = await findExport(db, c.var.user.id, id)
			if (!row) return refuse(c, { code: 'not_found' })
			return c.json(await exportResourceOf(c.env, row), 202)
		}
	)
