import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { except } from 'hono/combine'
import { z } from 'zod'
import { deletionQuery } from '../../src/deletion'
import { pageFrom, pageOf, writeCursor } from '../../src/page'
import { readPosting } from '../../src/posting/read'
import {
	correctionsInput,
	correctionsMaximumBytes,
	type JobDescriptionReading,
	jobDescriptionDetail,
	jobDescriptionInput,
	jobDescriptionListQuery,
	jobDescriptionMaximumBytes,
	jobDescriptionPatch,
	jobDescriptionReading,
	jobDescriptionResource,
	jobDescriptionTextInput
} from '../../src/posting/resource'
import type { Need } from '../../src/posting/schema'
import { isScorable } from '../../src/posting/scorable'
import { postingWarnings } from '../../src/posting/warnings'
import { openDb } from '../db/client'
import type { Owned } from '../db/deleted'
import {
	findJobDescription,
	labelJobDescription,
	listJobDescriptions,
	markJobDescriptionDeleted
} from '../db/job-description'
import type { ApiEnv, Incoming } from './context'
import { correctPosting, rewritePosting } from './correct-posting'
import { deleteOwned } from './delete-owned'
import { deletionOf, tooLate, undoDeletion, undoWords } from './deletion'
import { describe } from './describe'
import { jobDescriptionDetailOf, jobDescriptionResourceOf } from './job-description-resource'
import { idempotent } from './middleware/idempotent'
import { limit } from './middleware/limit'
import { signedIn, verified } from './middleware/session'
import { isJson, pasted, submitted, tooLarge } from './posting-submission'
import { refuse } from './refuse'
import { savePosting } from './save-posting'
import { validate } from './validate'

const tag = 'Job descriptions'
const byId = z.object({ id: z.string() })
const perHour = { windowSeconds: 3600, key: 'user' } as const
/** What a form adds to the file in it: its other fields and the lines between them. */
const formBytes = 64 * 1024

/** Files are for people whose address is verified, and cost more than a pasted text. */
const fileRules = except(
	isJson,
	verified,
	limit({ name: 'upload', max: 30, ...perHour }),
	bodyLimit({
		maxSize: jobDescriptionMaximumBytes + formBytes,
		onError: (c) => refuse(c, tooLarge)
	})
)
const pasteRules = limit({ name: 'paste', max: 120, ...perHour })

const fileFailures = [
	'invalid_input',
	'not_verified',
	'unsupported_format',
	'size_exceeded',
	'parse_failed',
	'rate_limited'
] as const

/** Of what is only read, nothing is kept. */
const onlyReads = ({ req }: Incoming) => req.path.endsWith('/read')

export const jobDescriptions = new Hono<ApiEnv>()
	.use(signedIn)
	.use(except(onlyReads, idempotent))

	.post('/read', fileRules, async (c, next) => {
		if (isJson(c)) return next()
		const sent = await submitted(c)
		return sent.ok ? c.json(reading(sent.value.text), 200) : refuse(c, sent.failure)
	})
	.post(
		'/read',
		describe({
			summary: 'Read a job description without saving it',
			tag,
			description:
				'Send the text as JSON, or a file (PDF, DOCX, TXT, at most 10 MB) as the body or as `file` of a form.',
			answers: { 200: jobDescriptionReading },
			failures: [...fileFailures]
		}),
		pasteRules,
		validate('json', jobDescriptionInput.pick({ text: true })),
		async (c) => {
			const text = pasted(c.req.valid('json').text)
			return text.ok ? c.json(reading(text.value), 200) : refuse(c, text.failure)
		}
	)

	.post('/', fileRules, async (c, next) => {
		if (isJson(c)) return next()
		const sent = await submitted(c)
		if (!sent.ok) return refuse(c, sent.failure)
		const saved = await savePosting(c.env, c.var.user.id, sent.value)
		return saved.ok ? c.json(saved.value, 201) : refuse(c, saved.failure)
	})
	.post(
		'/',
		describe({
			summary: 'Save a job description',
			tag,
			description:
				'Send the text as JSON, or a form with `file` (PDF, DOCX, TXT, at most 10 MB). Title, company and location are taken from the text where they are not given.',
			answers: { 201: jobDescriptionDetail },
			failures: [...fileFailures, 'storage_error']
		}),
		pasteRules,
		validate('json', jobDescriptionInput),
		async (c) => {
			const { text, ...given } = c.req.valid('json')
			const clean = pasted(text)
			if (!clean.ok) return refuse(c, clean.failure)
			const saved = await savePosting(c.env, c.var.user.id, {
				text: clean.value,
				given,
				file: null
			})
			return saved.ok ? c.json(saved.value, 201) : refuse(c, saved.failure)
		}
	)

	.get(
		'/',
		describe({
			summary: 'List job descriptions',
			tag,
			answers: { 200: pageOf(jobDescriptionResource) },
			failures: ['invalid_input']
		}),
		validate('query', jobDescriptionListQuery),
		async (c) => {
			const query = c.req.valid('query')
			const { limit, sort } = query
			const rows = await listJobDescriptions(openDb(c.env.DB), c.var.user.id, {
				...query,
				limit: limit + 1
			})
			return c.json(
				pageFrom(rows, limit, jobDescriptionResourceOf, ({ id, title }) =>
					writeCursor({ id, key: sort === 'title' ? title : '' })
				),
				200
			)
		}
	)

	.get(
		'/:id',
		describe({
			summary: 'One job description with its text and what it asks for',
			tag,
			answers: { 200: jobDescriptionDetail },
			failures: ['not_found']
		}),
		validate('param', byId),
		async (c) => {
			const { id } = c.req.valid('param')
			const row = await findJobDescription(openDb(c.env.DB), c.var.user.id, id)
			return row ? c.json(jobDescriptionDetailOf(row), 200) : refuse(c, { code: 'not_found' })
		}
	)

	.patch(
		'/:id',
		describe({
			summary: 'Correct what a job description is called',
			tag,
			answers: { 200: jobDescriptionResource },
			failures: ['invalid_input', 'not_found']
		}),
		validate('param', byId),
		validate('json', jobDescriptionPatch),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			await labelJobDescription(db, c.var.user.id, id, c.req.valid('json'), new Date())
			const row = await findJobDescription(db, c.var.user.id, id)
			return row ? c.json(jobDescriptionResourceOf(row), 200) : refuse(c, { code: 'not_found' })
		}
	)

	.put(
		'/:id/text',
		describe({
			summary: 'Put another text in the place of a job description’s own',
			tag,
			description:
				'It is made clean and read like a pasted one. What it is called stays, and so do corrections, as far as the new text has their words. Send the `revision` that was read: when text or corrections were saved since, the answer is `conflict`. Optimizations started from now on count by it; earlier ones keep the text that they were made with.',
			answers: { 200: jobDescriptionDetail },
			failures: ['invalid_input', 'not_found', 'conflict', 'rate_limited']
		}),
		pasteRules,
		validate('param', byId),
		validate('json', jobDescriptionTextInput),
		async (c) => {
			const { id } = c.req.valid('param')
			const db = openDb(c.env.DB)
			const saved = await rewritePosting(db, c.var.user.id, id, c.req.valid('json'))
			return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.failure)
		}
	)

	.put(
		'/:id/corrections',
		describe({
			summary: 'Correct what a job description asks for',
			tag,
			description:
				'Saves all corrections in the place of those before; an empty list leaves the reading as it is. Each says of one sentence, known by its words, what it counts as (`must`, `nice`, `context` for daily work, `none` for nothing), and if need be its years and degree. A sentence of the text that was read as no requirement becomes one; words that the text does not hold do where `typed` is set. Send the `revision` that they were made on: when others were saved by now, the answer is `conflict`. Optimizations started from now on count by them; earlier ones keep what they were made from.',
			answers: { 200: jobDescriptionDetail },
			failures: ['invalid_input', 'not_found', 'conflict', 'size_exceeded', 'rate_limited']
		}),
		limit({ name: 'posting-correction', max: 600, ...perHour }),
		bodyLimit({
			maxSize: correctionsMaximumBytes,
			onError: (c) =>
				refuse(c, {
					code: 'size_exceeded',
					message: 'These corrections are too long. Shorten them, then save again.'
				})
		}),
		validate('param', byId),
		validate('json', correctionsInput),
		async (c) => {
			const { id } = c.req.valid('param')
			const db = openDb(c.env.DB)
			const saved = await correctPosting(db, c.var.user.id, id, c.req.valid('json'))
			return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.failure)
		}
	)

	.delete(
		'/:id',
		describe({
			summary: 'Delete a job description and its file',
			tag,
			description: `Versions that were made for it stay. ${undoWords}`,
			answers: { 204: null },
			failures: ['not_found']
		}),
		validate('param', byId),
		validate('query', deletionQuery),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const owned: Owned = { kind: 'jobDescription', id, userId: c.var.user.id }
			const deletion = deletionOf(id, c.req.valid('query'))
			if (!(await findJobDescription(db, owned.userId, id))) return refuse(c, { code: 'not_found' })
			const hide = markJobDescriptionDeleted(db, owned.userId, id, deletion.now, deletion.at)
			await deleteOwned(c, db, owned, deletion, hide)
			return c.body(null, 204)
		}
	)

	.post(
		'/:id/restore',
		describe({
			summary: 'Take back the deletion of a job description',
			tag,
			description: 'For twelve seconds after a deletion with `undo=true`.',
			answers: { 200: jobDescriptionResource },
			failures: ['not_found']
		}),
		validate('param', byId),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const undone = await undoDeletion(db, 'jobDescription', c.var.user.id, id)
			const row = undone ? await findJobDescription(db, c.var.user.id, id) : undefined
			return row ? c.json(jobDescriptionResourceOf(row), 200) : refuse(c, tooLate)
		}
	)

function reading(text: string): JobDescriptionReading {
	const { metadata, requirements } = readPosting(text)
	const count = (need: Need) => requirements.filter((one) => one.need === need).length
	return {
		text,
		metadata,
		warnings: postingWarnings(text, metadata, requirements.length),
		counts: { must: count('must'), nice: count('nice'), context: count('context') },
		scorable: isScorable(requirements)
	}
}
