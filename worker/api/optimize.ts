import { Hono } from 'hono'
import { except } from 'hono/combine'
import { z } from 'zod'
import { deletionQuery } from '../../src/deletion'
import {
	acceptAnswer,
	acceptInput,
	checkAnswer,
	checkInput,
	type OptimizationDetail,
	optimizationDetail,
	optimizationListQuery,
	optimizationSummary,
	optimizeAnswer,
	optimizeInput
} from '../../src/optimization/resource'
import { pageFrom, pageOf, writeCursor } from '../../src/page'
import type { Failure } from '../../src/result'
import { openDb } from '../db/client'
import { wantNotice } from '../db/notice'
import {
	discardOptimization,
	endOf,
	findOptimization,
	findOptimizationResult,
	listOptimizations,
	versionIdsOf
} from '../db/optimization'
import { appOrigin, startingCredits } from '../env'
import { drainOutbox, drainOutboxSoon, streamOptimization } from '../jobs/client'
import type { ApiEnv, Incoming } from './context'
import { askToClean, deletionOf, sendToClean, tooLate, undoDeletion, undoWords } from './deletion'
import { describe } from './describe'
import { idempotent } from './middleware/idempotent'
import { limit } from './middleware/limit'
import { verified } from './middleware/session'
import { optimizationResult } from './optimization-result'
import { optimizationSummaryOf } from './optimization-summary'
import { refuse } from './refuse'
import { retryOptimization, startOptimization } from './start-optimization'
import { validate } from './validate'

const tag = 'Optimizations'
const byId = z.object({ id: z.string() })
const perHour = { windowSeconds: 3600, key: 'user' } as const
const ofPerson = limit({ name: 'optimize', max: 60, ...perHour })
// Several people may share one: who makes many accounts gains nothing by it.
const ofNetwork = limit({ name: 'optimize', max: 240, windowSeconds: 3600, key: 'address' })

/** Of what is only looked at, nothing is kept. */
const onlyReads = ({ req }: Incoming) => req.path.endsWith('/check')

export const optimize = new Hono<ApiEnv>()
	.use(verified)
	.use(except(onlyReads, idempotent))

	.post(
		'/',
		describe({
			summary: 'Tailor a resume to a job description',
			tag,
			description:
				'The same pair asked for twice while one is at work, or the same `clientRequestId`, is answered with the same optimization.',
			answers: { 202: optimizeAnswer },
			failures: [
				'invalid_input',
				'not_verified',
				'not_found',
				'parse_not_ready',
				'insufficient_credits',
				'conflict',
				'rate_limited'
			]
		}),
		ofPerson,
		ofNetwork,
		validate('json', optimizeInput),
		async (c) => {
			const db = openDb(c.env.DB)
			const started = await startOptimization(
				{ db, credits: startingCredits(c.env) },
				c.var.user.id,
				c.req.valid('json')
			)
			if (!started.ok) return refuse(c, started.failure)
			c.executionCtx.waitUntil(drainOutboxSoon(c.env, db))
			return c.json(started.value, 202)
		}
	)

	.get(
		'/',
		describe({ summary: 'List optimizations', tag, answers: { 200: pageOf(optimizationSummary) } }),
		validate('query', optimizationListQuery),
		async (c) => {
			const { open, ...query } = c.req.valid('query')
			const rows = await listOptimizations(openDb(c.env.DB), c.var.user.id, {
				...query,
				open: open === 'true',
				limit: query.limit + 1
			})
			return c.json(
				pageFrom(rows, query.limit, optimizationSummaryOf, ({ optimizationId: id }) =>
					writeCursor({ id, key: '' })
				),
				200
			)
		}
	)

	.get(
		'/:id',
		describe({
			summary: 'One optimization, with its result when it is completed',
			tag,
			answers: { 200: optimizationDetail },
			failures: ['not_found']
		}),
		validate('param', byId),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const row = await findOptimization(db, c.var.user.id, id)
			if (!row) return refuse(c, { code: 'not_found' })
			const completed = row.optimization.status === 'completed'
			const [stored, versionIds] = await Promise.all([
				completed ? findOptimizationResult(db, id) : undefined,
				completed ? versionIdsOf(db, id) : []
			])
			const body: OptimizationDetail = {
				...optimizationSummaryOf(row),
				result: stored ? optimizationResult(stored) : null,
				versionIds
			}
			return c.json(body, 200)
		}
	)

	.get(
		'/:id/events',
		describe({
			summary: 'The status as it changes (server-sent events)',
			tag,
			description:
				'Send `Last-Event-ID` to get what came after it. The stream ends with the last event.',
			answers: { 200: null },
			failures: ['not_found']
		}),
		validate('param', byId),
		async (c) => {
			const { id } = c.req.valid('param')
			const row = await findOptimization(openDb(c.env.DB), c.var.user.id, id)
			if (!row) return refuse(c, { code: 'not_found' })
			const seen = Number.parseInt(c.req.header('Last-Event-ID') ?? '0', 10)
			const ended = endOf(row.optimization)
			const events = await streamOptimization(c.env, id, Number.isNaN(seen) ? 0 : seen, ended)
			return c.body(events, 200, {
				'Content-Type': 'text/event-stream',
				'Cache-Control': 'no-store',
				'X-Accel-Buffering': 'no'
			})
		}
	)

	.post(
		'/:id/retry',
		describe({
			summary: 'Try a failed optimization again',
			tag,
			answers: { 202: optimizeAnswer },
			failures: ['not_found', 'conflict', 'parse_not_ready', 'insufficient_credits', 'rate_limited']
		}),
		ofPerson,
		ofNetwork,
		validate('param', byId),
		async (c) => {
			const db = openDb(c.env.DB)
			const started = await retryOptimization(
				{ db, credits: startingCredits(c.env) },
				c.var.user.id,
				c.req.valid('param').id
			)
			if (!started.ok) return refuse(c, started.failure)
			c.executionCtx.waitUntil(drainOutbox(c.env, db))
			return c.json(started.value, 202)
		}
	)

	.delete(
		'/:id',
		describe({
			summary: 'Discard an optimization that has ended and of which nothing is saved',
			tag,
			description: `What it found is removed; its resume and job description stay. ${undoWords}`,
			answers: { 204: null },
			failures: ['not_found', 'conflict']
		}),
		validate('param', byId),
		validate('query', deletionQuery),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const deletion = deletionOf(id, c.req.valid('query'))
			if (!(await findOptimization(db, c.var.user.id, id))) return refuse(c, { code: 'not_found' })
			const [{ meta }] = await db.batch([
				discardOptimization(db, c.var.user.id, id, deletion.at),
				askToClean(db, deletion)
			])
			if (meta.changes === 0) return refuse(c, inUse)
			c.executionCtx.waitUntil(sendToClean(c.env, db, deletion))
			return c.body(null, 204)
		}
	)

	.post(
		'/:id/restore',
		describe({
			summary: 'Take back that an optimization was discarded',
			tag,
			description: 'For twelve seconds after a deletion with `undo=true`.',
			answers: { 200: optimizationSummary },
			failures: ['not_found']
		}),
		validate('param', byId),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const undone = await undoDeletion(db, 'optimization', c.var.user.id, id)
			const row = undone ? await findOptimization(db, c.var.user.id, id) : undefined
			return row ? c.json(optimizationSummaryOf(row), 200) : refuse(c, tooLate)
		}
	)

	.post(
		'/:id/notify',
		describe({
			summary: 'Write to me when it has ended',
			description: 'One message, also where it has ended already. Asked again, nothing changes.',
			tag,
			answers: { 204: null },
			failures: ['not_found']
		}),
		validate('param', byId),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const origin = appOrigin(c.env, c.req.url)
			if (!(await wantNotice(db, { userId: c.var.user.id, id, origin }))) {
				return refuse(c, { code: 'not_found' })
			}
			c.executionCtx.waitUntil(drainOutbox(c.env, db))
			return c.body(null, 204)
		}
	)

	.post(
		'/:id/check',
		describe({
			summary: 'Check own words against the resume',
			tag,
			description:
				'Saves nothing. Answers, for each edit by the id of its change, a sentence for each claim that the resume does not carry. What `attested` names counts as true.',
			answers: { 200: checkAnswer },
			failures: ['invalid_input', 'not_found', 'conflict', 'rate_limited']
		}),
		limit({ name: 'check', max: 1200, ...perHour }),
		validate('param', byId),
		validate('json', checkInput),
		async (c) => {
			const { id } = c.req.valid('param')
			const said = c.req.valid('json')
			// The claim check brings its dictionary: it is loaded by who needs it, not at the start.
			const { checkOwnWords } = await import('./check-own-words')
			const checked = await checkOwnWords(openDb(c.env.DB), c.var.user.id, id, said)
			return checked.ok ? c.json({ unproven: checked.value }, 200) : refuse(c, checked.failure)
		}
	)

	.post(
		'/:id/accept',
		describe({
			summary: 'Save the chosen changes as a version',
			tag,
			description:
				'Applies exactly the changes named (or every certain one with `applyAll`); nothing else of the resume changes. What `attested` names becomes part of the resume itself, as the person’s own word.',
			answers: { 201: acceptAnswer },
			failures: ['invalid_input', 'not_found', 'conflict', 'parse_not_ready', 'size_exceeded']
		}),
		validate('param', byId),
		validate('json', acceptInput),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const { acceptChanges } = await import('./accept-changes')
			const saved = await acceptChanges(db, c.var.user.id, id, c.req.valid('json'))
			if (!saved.ok) return refuse(c, saved.failure)
			c.executionCtx.waitUntil(drainOutbox(c.env, db))
			return c.json(saved.value, 201)
		}
	)

const inUse: Failure = {
	code: 'conflict',
	message:
		'It is at work, or a version was saved from it. Wait for its end, or delete the version first.'
}
