import { Hono } from 'hono'
import { engine, estimate, estimateInput } from '../../src/model/resource'
import { configuredModels } from '../adapters/model/configured'
import { openDb } from '../db/client'
import { modelUses } from '../db/model-call'
import { findPair } from '../db/pairing'
import { findPreferences } from '../db/preference'
import { masterOf, postingOf } from '../db/read-pair'
import type { ApiEnv } from './context'
import { describe } from './describe'
import { estimateWriting } from './estimate-writing'
import { signedIn } from './middleware/session'
import { refuse } from './refuse'
import { validate } from './validate'

const tag = 'Engine'
/** Optimizations whose use is listed. */
const MOST_USES = 20

/** Who writes the suggestions, what that takes, and what it took. */
export const engines = new Hono<ApiEnv>()
	.use(signedIn)
	.get(
		'/',
		describe({
			summary: 'Who writes my suggestions, and what it took lately',
			tag,
			answers: { 200: engine },
			failures: ['not_authenticated']
		}),
		async (c) => {
			const db = openDb(c.env.DB)
			const userId = c.get('user').id
			const [{ modelsAllowed }, uses] = await Promise.all([
				findPreferences(db, userId),
				modelUses(db, userId, MOST_USES)
			])
			return c.json({ writers: writersOf(c.env), modelsAllowed, uses }, 200)
		}
	)
	.post(
		'/estimate',
		describe({
			summary: 'What an optimization of this pair would take at most',
			tag,
			answers: { 200: estimate },
			failures: ['invalid_input', 'not_authenticated', 'parse_not_ready']
		}),
		validate('json', estimateInput),
		async (c) => {
			const { strategy, ...ids } = c.req.valid('json')
			const userId = c.get('user').id
			const pair = await findPair(openDb(c.env.DB), userId, ids)
			if (!pair) return refuse(c, { code: 'parse_not_ready' })
			const request = {
				master: masterOf(pair.master),
				posting: postingOf(pair),
				strategy,
				asOf: new Date().toISOString().slice(0, 10)
			}
			return c.json(await estimateWriting(c.env, userId, request), 200)
		}
	)

function writersOf(env: Env) {
	const { models } = configuredModels(env)
	const all = models.map(({ candidate, baseUrl }) => ({
		provider: candidate.provider,
		model: candidate.model,
		host: new URL(baseUrl).host
	}))
	// Two keys of one model are one writer to a person.
	const keys = all.map((one) => JSON.stringify(one))
	return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}
