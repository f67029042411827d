import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import {
	correctionInput,
	correctionMaximumBytes,
	paragraphList,
	type RevisionResource,
	restoreInput,
	resumeDetail,
	resumeResource,
	revisionList
} from '../../src/resume/resource'
import { revised } from '../../src/resume/schema'
import { openDb } from '../db/client'
import { findResume, startReading } from '../db/resume'
import { listRevisions } from '../db/revision'
import { drainOutbox, enqueue } from '../jobs/client'
import type { ApiEnv } from './context'
import { correctResume, restoreRevision } from './correct-resume'
import { describe } from './describe'
import { limit } from './middleware/limit'
import { signedIn, verified } from './middleware/session'
import { refuse } from './refuse'
import { resumeParagraphs } from './resume-paragraphs'
import { resumeResourceOf } from './resume-resource'
import { validate } from './validate'

const tag = 'Resumes'
const byId = z.object({ id: z.string() })
const perHour = { windowSeconds: 3600, key: 'user' } as const

/**
 * What a person does to what was read: correct it, look at what it was, go back, read again.
 * The guard stands before each, as one for all would be taken for the route of its neighbours.
 */
export const resumeRevisions = new Hono<ApiEnv>()
	.put(
		'/:id/content',
		describe({
			summary: 'Correct what was read',
			tag,
			description:
				'Saves the whole resume as the next revision. Send the revision that the corrections were made on: when another is shown by now, nothing is saved and the answer is `conflict`. Pieces keep their ids; new ones are given one where theirs is not of the form `new-<uuid>`. What is new or has other words is noted as given by the person, as is every key in `confirmed`; empty pieces are left out. Optimizations and versions keep the revision that they were made from.',
			answers: { 200: resumeDetail },
			failures: [
				'invalid_input',
				'not_found',
				'parse_not_ready',
				'conflict',
				'size_exceeded',
				'rate_limited'
			]
		}),
		signedIn,
		limit({ name: 'correction', max: 240, ...perHour }),
		bodyLimit({
			maxSize: correctionMaximumBytes,
			onError: (c) =>
				refuse(c, {
					code: 'size_exceeded',
					message:
						'This is more than we can keep of one resume. Take something out, then save again.'
				})
		}),
		validate('param', byId),
		validate('json', correctionInput),
		async (c) => {
			const { id } = c.req.valid('param')
			const db = openDb(c.env.DB)
			const saved = await correctResume(db, c.var.user.id, id, c.req.valid('json'))
			return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.failure)
		}
	)

	.get(
		'/:id/revisions',
		describe({
			summary: 'List the revisions of a resume, newest first',
			tag,
			description: 'The newest hundred. `revised` is null for what was read from the file.',
			answers: { 200: revisionList },
			failures: ['not_found']
		}),
		signedIn,
		validate('param', byId),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const row = await findResume(db, c.var.user.id, id)
			if (!row) return refuse(c, { code: 'not_found' })
			const rows = await listRevisions(db, c.var.user.id, id)
			const items: RevisionResource[] = rows.map((one) => ({
				revision: one.revision,
				current: one.id === row.masterId,
				revised: one.revised ? revised.parse(JSON.parse(one.revised)) : null,
				createdAt: one.createdAt.toISOString()
			}))
			return c.json({ items }, 200)
		}
	)

	.post(
		'/:id/revisions/:earlier/restore',
		describe({
			summary: 'Go back to an earlier revision',
			tag,
			description:
				'Makes it the next revision; those in between stay. Send the revision that is shown now: when another is shown by now, the answer is `conflict`.',
			answers: { 200: resumeDetail },
			failures: ['invalid_input', 'not_found', 'parse_not_ready', 'conflict', 'rate_limited']
		}),
		signedIn,
		limit({ name: 'correction', max: 240, ...perHour }),
		validate('param', byId.extend({ earlier: z.coerce.number().int().min(1) })),
		validate('json', restoreInput),
		async (c) => {
			const { id, earlier } = c.req.valid('param')
			const { revision } = c.req.valid('json')
			const db = openDb(c.env.DB)
			const restored = await restoreRevision(db, c.var.user.id, id, { revision, earlier })
			return restored.ok ? c.json(restored.value, 200) : refuse(c, restored.failure)
		}
	)

	.post(
		'/:id/read-again',
		describe({
			summary: 'Read the file of a resume once more',
			tag,
			description:
				'What is read becomes the next revision; corrections stay in the ones before. When it cannot be read again, the revision that was shown before stands, with the reason in `error`.',
			answers: { 202: resumeResource },
			failures: ['not_verified', 'not_found', 'conflict', 'parse_not_ready', 'rate_limited']
		}),
		verified,
		limit({ name: 'read-again', max: 30, ...perHour }),
		validate('param', byId),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const userId = c.var.user.id
			const before = await findResume(db, userId, id)
			if (!before) return refuse(c, { code: 'not_found' })
			if (before.status === 'pending') return refuse(c, { code: 'parse_not_ready' })
			if (before.status !== 'parsing') {
				await db.batch([
					startReading(db, userId, id, new Date(), ['failed', 'completed']),
					enqueue(db, 'parse', id)
				])
				c.executionCtx.waitUntil(drainOutbox(c.env, db))
			}
			const row = await findResume(db, userId, id)
			return row ? c.json(resumeResourceOf(row), 202) : refuse(c, { code: 'not_found' })
		}
	)

	.get(
		'/:id/paragraphs',
		describe({
			summary: 'The paragraphs of an uploaded Word document',
			tag,
			description:
				'As they were extracted; `index` is what the spans of the reading call `paragraph`.',
			answers: { 200: paragraphList },
			failures: ['not_found', 'unsupported_format', 'parse_failed', 'storage_error', 'rate_limited']
		}),
		signedIn,
		limit({ name: 'paragraphs', max: 240, ...perHour }),
		validate('param', byId),
		async (c) => {
			const { id } = c.req.valid('param')
			const row = await findResume(openDb(c.env.DB), c.var.user.id, id)
			if (!row) return refuse(c, { code: 'not_found' })
			const paragraphs = await resumeParagraphs(c.env, row)
			return paragraphs.ok
				? c.json({ items: paragraphs.value }, 200)
				: refuse(c, paragraphs.failure)
		}
	)
