import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { type Bucket, type Gauge, prometheusText } from '../../src/metric/prometheus'
import { findWatch } from '../db/canary'
import { type Db, openDb } from '../db/client'
import { allMetrics } from '../db/metric'
import { deadByKind, inOutbox, unended } from '../db/waiting'
import { readSettings } from '../env'
import { jobKinds, modelDeskState } from '../jobs/client'
import { errorFields, log } from '../log'
import type { ApiEnv } from './context'
import { describe } from './describe'
import { refuse } from './refuse'
import { flushRequests } from './request-counts'

const told = {
	job_state: 'How long jobs stayed in a state, by kind, state and what came next.',
	model_call: 'How long models took, by provider and outcome.',
	request: 'How long API requests took, by method, route and class of status.'
}

/** The figures of this deployment for Prometheus. */
export const metrics = new Hono<ApiEnv>().get(
	'/',
	describe({
		summary: 'Figures for Prometheus',
		description:
			'Text format 0.0.4. Send METRICS_TOKEN as `Authorization: Bearer`; without it there is no such address.',
		tag: 'Operation',
		answers: { 200: null },
		failures: ['not_found']
	}),
	async (c) => {
		const token = readSettings(c.env).METRICS_TOKEN
		const given = /^bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
		if (!token || !given || !isSame(token, given)) {
			return refuse(c, { code: 'not_found', message: 'There is no such address.' })
		}
		const db = openDb(c.env.DB)
		await flushRequests(c.env)
		const [gauges, counted] = await Promise.all([gaugesOf(c.env, db, Date.now()), allMetrics(db)])
		return c.body(prometheusText(gauges, histograms(counted)), 200, {
			'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
			'Cache-Control': 'no-store'
		})
	}
)

/** Digests are of one length, so that neither length nor content of the token shows in the time. */
function isSame(expected: string, given: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text).digest()
	return timingSafeEqual(digest(expected), digest(given))
}

function histograms(counted: Map<string, Bucket[]>) {
	return Object.entries(told).map(([name, help]) => ({
		name: `resumax_${name}_seconds`,
		help,
		buckets: counted.get(name) ?? []
	}))
}

async function gaugesOf(env: Env, db: Db, now: number): Promise<Gauge[]> {
	const [asked, jobs, dead, watch, desk] = await Promise.all([
		inOutbox(db),
		unended(db),
		deadByKind(db),
		findWatch(db),
		modelDeskState(env).catch((error) => {
			log('warn', { event: 'model_desk', error: errorFields(error) })
			return []
		})
	])
	const age = (at: number) => Math.max(0, (now - at) / 1000)
	const since = (at: Date | null) => (at ? [{ labels: {}, value: age(at.getTime()) }] : [])
	return [
		{
			name: 'resumax_outbox_jobs',
			help: 'Jobs that were asked for and not handed to the queue yet.',
			samples: jobKinds.map((kind) => ({
				labels: { kind },
				value: asked.find((one) => one.kind === kind)?.count ?? 0
			}))
		},
		{
			name: 'resumax_outbox_oldest_seconds',
			help: 'Age of the oldest of them; 0 without any.',
			samples: [{ labels: {}, value: Math.max(0, ...asked.map(({ oldest }) => age(oldest))) }]
		},
		{
			name: 'resumax_jobs',
			help: 'Jobs that have not ended, by kind and state.',
			samples: jobs.map(({ kind, state, count }) => ({ labels: { kind, state }, value: count }))
		},
		{
			name: 'resumax_jobs_oldest_seconds',
			help: 'How long the oldest of them has been in its state.',
			samples: jobs.map(({ kind, state, oldest }) => ({
				labels: { kind, state },
				value: age(oldest)
			}))
		},
		{
			name: 'resumax_dead_letters',
			help: 'Jobs that failed every time and wait for a replay.',
			samples: dead.map(({ kind, count }) => ({ labels: { kind }, value: count }))
		},
		{
			name: 'resumax_sweep_age_seconds',
			help: 'Time since the sweep of each minute last ran.',
			samples: since(watch.sweptAt)
		},
		{
			name: 'resumax_canary_age_seconds',
			help: 'Time since a test job last came through the queue.',
			samples: since(watch.finishedAt)
		},
		{
			name: 'resumax_model_ready',
			help: 'Whether a model may be asked (1) or not (0).',
			samples: desk.map(({ candidateId, provider, model, state }) => ({
				labels: { candidate: candidateId, provider, model },
				value: state === 'ready' || state === 'doubtful' ? 1 : 0
			}))
		},
		{
			name: 'resumax_model_tokens_used',
			help: 'Tokens of the day (UTC) that a key has used.',
			samples: desk.map(({ candidateId, tokensUsed }) => ({
				labels: { candidate: candidateId },
				value: tokensUsed
			}))
		}
	]
}
