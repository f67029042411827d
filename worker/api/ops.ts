import { Hono } from 'hono'
import { z } from 'zod'
import { overview, replayAnswer } from '../../src/operation/resource'
import { openDb } from '../db/client'
import { drainOutbox, jobKind } from '../jobs/client'
import type { ApiEnv } from './context'
import { describe } from './describe'
import { operator } from './middleware/operator'
import { overviewOf } from './overview'
import { refuse } from './refuse'
import { replayAll, replayOne } from './replay'
import { validate } from './validate'

const tag = 'Operation'

/** For operators alone; for everybody else nothing of this exists. */
export const ops = new Hono<ApiEnv>()
	.use(operator)
	.get(
		'/',
		describe({
			summary: 'How this deployment is',
			description:
				'Queue, jobs, failures, dead letters, models, sweep and credits; nothing of any person. For the addresses in OPERATORS alone.',
			tag,
			answers: { 200: overview },
			failures: ['not_found']
		}),
		async (c) => c.json(await overviewOf(c.env, new Date()), 200)
	)
	.post(
		'/dead-letters/:kind/replay',
		describe({
			summary: 'Try every dead letter of a kind again',
			description: 'Of optimizations at most 50 at a time, and after the answer.',
			tag,
			answers: { 202: replayAnswer },
			failures: ['invalid_input', 'not_found']
		}),
		validate('param', z.object({ kind: jobKind })),
		async (c) => {
			const db = openDb(c.env.DB)
			const replayed = await replayAll(c.env, db, c.req.valid('param').kind)
			c.executionCtx.waitUntil(drainOutbox(c.env, db))
			return c.json({ replayed }, 202)
		}
	)
	.post(
		'/dead-letters/:kind/:id/replay',
		describe({
			summary: 'Try a dead letter again',
			tag,
			answers: { 202: replayAnswer },
			failures: ['invalid_input', 'not_found']
		}),
		validate('param', z.object({ kind: jobKind, id: z.string() })),
		async (c) => {
			const db = openDb(c.env.DB)
			const { kind, id } = c.req.valid('param')
			if (!(await replayOne(c.env, db, kind, id))) return refuse(c, { code: 'not_found' })
			c.executionCtx.waitUntil(drainOutbox(c.env, db))
			return c.json({ replayed: 1 }, 202)
		}
	)
