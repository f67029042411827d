import { Hono } from 'hono'
import { z } from 'zod'
import { deletionQuery } from '../../src/deletion'
import { pageFrom, pageOf, writeCursor } from '../../src/page'
import {
	presignInput,
	renameInput,
	resumeDetail,
	resumeListQuery,
	resumeMediaTypes,
	resumeResource,
	uploadTicket
} from '../../src/resume/resource'
import { getFile } from '../adapters/files'
import { openDb } from '../db/client'
import type { Owned } from '../db/deleted'
import {
	findResume,
	findResumeContent,
	listResumes,
	markResumeDeleted,
	renameResume,
	startReading
} from '../db/resume'
import { drainOutbox, enqueue } from '../jobs/client'
import { attachment } from './attachment'
import type { ApiEnv } from './context'
import { deleteOwned } from './delete-owned'
import { deletionOf, tooLate, undoDeletion, undoWords } from './deletion'
import { describe } from './describe'
import { idempotent } from './middleware/idempotent'
import { limit } from './middleware/limit'
import { signedIn, verified } from './middleware/session'
import { refuse } from './refuse'
import { resumeDetailOf } from './resume-detail'
import { resumeResourceOf } from './resume-resource'
import { startUpload } from './start-upload'
import { validate } from './validate'

const tag = 'Resumes'
const byId = z.object({ id: z.string() })

export const resumes = new Hono<ApiEnv>()
	.use(signedIn)
	.use(idempotent)

	.post(
		'/presign',
		describe({
			summary: 'Ask for an address to upload a resume to',
			tag,
			description:
				'Answers with an address for one PUT, good for five minutes. Name a resume whose upload was cut off or whose reading failed to upload for it again.',
			answers: { 201: uploadTicket },
			failures: [
				'invalid_input',
				'not_verified',
				'not_found',
				'conflict',
				'unsupported_format',
				'size_exceeded',
				'rate_limited'
			]
		}),
		verified,
		limit({ name: 'upload', max: 30, windowSeconds: 3600, key: 'user' }),
		validate('json', presignInput),
		async (c) => {
			const started = await startUpload(c.env, c.var.user.id, c.req.valid('json'))
			return started.ok ? c.json(started.value, 201) : refuse(c, started.failure)
		}
	)

	.post(
		'/:id/parse',
		describe({
			summary: 'Read the uploaded file',
			tag,
			description:
				'Also tries again after a failure. A resume that is being read, or was, is answered as it is.',
			answers: { 202: resumeResource },
			failures: ['not_verified', 'not_found', 'conflict']
		}),
		verified,
		validate('param', byId),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const userId = c.var.user.id
			const before = await findResume(db, userId, id)
			if (!before) return refuse(c, { code: 'not_found' })
			if (!before.fileKey) {
				return refuse(c, {
					code: 'conflict',
					message: 'The file has not arrived yet. Upload it, then try again.'
				})
			}
			if (before.status === 'pending' || before.status === 'failed') {
				await db.batch([startReading(db, userId, id, new Date()), enqueue(db, 'parse', id)])
				c.executionCtx.waitUntil(drainOutbox(c.env, db))
			}
			const row = await findResume(db, userId, id)
			return row ? c.json(resumeResourceOf(row), 202) : refuse(c, { code: 'not_found' })
		}
	)

	.get(
		'/',
		describe({
			summary: 'List resumes',
			tag,
			answers: { 200: pageOf(resumeResource) },
			failures: ['invalid_input']
		}),
		validate('query', resumeListQuery),
		async (c) => {
			const query = c.req.valid('query')
			const { limit, sort } = query
			const rows = await listResumes(openDb(c.env.DB), c.var.user.id, {
				...query,
				limit: limit + 1
			})
			return c.json(
				pageFrom(rows, limit, resumeResourceOf, ({ id, title }) =>
					writeCursor({ id, key: sort === 'title' ? title : '' })
				),
				200
			)
		}
	)

	.get(
		'/:id',
		describe({
			summary: 'One resume with what was read of it',
			tag,
			answers: { 200: resumeDetail },
			failures: ['not_found']
		}),
		validate('param', byId),
		async (c) => {
			const { id } = c.req.valid('param')
			const row = await findResumeContent(openDb(c.env.DB), c.var.user.id, id)
			return row ? c.json(resumeDetailOf(row), 200) : refuse(c, { code: 'not_found' })
		}
	)

	.get(
		'/:id/file',
		describe({
			summary: 'The file as it was uploaded',
			tag,
			answers: { 200: null },
			failures: ['not_found', 'storage_error']
		}),
		validate('param', byId),
		async (c) => {
			const { id } = c.req.valid('param')
			const row = await findResume(openDb(c.env.DB), c.var.user.id, id)
			if (!row?.fileKey) return refuse(c, { code: 'not_found' })
			const file = await getFile(c.env, row.fileKey)
			if (!file.ok) return refuse(c, file.failure)
			return c.body(file.value.body, 200, attachment(row.fileName, resumeMediaTypes[row.format]))
		}
	)

	.patch(
		'/:id',
		describe({
			summary: 'Rename a resume',
			tag,
			answers: { 200: resumeResource },
			failures: ['invalid_input', 'not_found']
		}),
		validate('param', byId),
		validate('json', renameInput),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const { title } = c.req.valid('json')
			await renameResume(db, c.var.user.id, id, title, new Date())
			const row = await findResume(db, c.var.user.id, id)
			return row ? c.json(resumeResourceOf(row), 200) : refuse(c, { code: 'not_found' })
		}
	)

	.delete(
		'/:id',
		describe({
			summary: 'Delete a resume and its file',
			tag,
			description: `Versions that were made of it stay. ${undoWords}`,
			answers: { 204: null },
			failures: ['not_found']
		}),
		validate('param', byId),
		validate('query', deletionQuery),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const owned: Owned = { kind: 'resume', id, userId: c.var.user.id }
			const deletion = deletionOf(id, c.req.valid('query'))
			if (!(await findResume(db, owned.userId, id))) return refuse(c, { code: 'not_found' })
			const hide = markResumeDeleted(db, owned.userId, id, deletion.now, deletion.at)
			await deleteOwned(c, db, owned, deletion, hide)
			return c.body(null, 204)
		}
	)

	.post(
		'/:id/restore',
		describe({
			summary: 'Take back the deletion of a resume',
			tag,
			description: 'For twelve seconds after a deletion with `undo=true`.',
			answers: { 200: resumeResource },
			failures: ['not_found']
		}),
		validate('param', byId),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const undone = await undoDeletion(db, 'resume', c.var.user.id, id)
			const row = undone ? await findResume(db, c.var.user.id, id) : undefined
			if (row?.status === 'parsing') {
				await enqueue(db, 'parse', id)
				c.executionCtx.waitUntil(drainOutbox(c.env, db))
			}
			return row ? c.json(resumeResourceOf(row), 200) : refuse(c, tooLate)
		}
	)
