import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { app } from '../../worker/api/app'
import { ask } from '../support/people'

const METRICS_TOKEN = 'a-token-for-tests-of-metrics'

function metrics(settings: Partial<Env> & { METRICS_TOKEN?: string }, token?: string) {
	const headers = new Headers(token === undefined ? {} : { Authorization: `Bearer ${token}` })
	const request = new Request('http://localhost/metrics', { headers })
	return app.fetch(request, { ...env, ...settings }, createExecutionContext())
}

async function figureOf(series: string): Promise<number> {
	const text = await (await metrics({ METRICS_TOKEN }, METRICS_TOKEN)).text()
	const found = text.split('\n').find((line) => line.startsWith(`${series} `))
	return Number(found?.slice(series.length + 1) ?? 0)
}

test('without the token, or with another, there are no metrics', async () => {
	expect((await metrics({}, METRICS_TOKEN)).status).toBe(404)
	expect((await metrics({ METRICS_TOKEN })).status).toBe(404)
	expect((await metrics({ METRICS_TOKEN }, 'another')).status).toBe(404)
})

test('every line is one that Prometheus reads, and each name has its help and type', async () => {
	const response = await metrics({ METRICS_TOKEN }, METRICS_TOKEN)
	expect(response.headers.get('Content-Type')).toContain('version=0.0.4')
	const lines = (await response.text()).trimEnd().split('\n')
	const sample = /^([a-z_]+)(?:\{(?:[a-z_]+="(?:[^"\\\n]|\\["\\n])*",?)+\})? -?[\d.e+-]+$/
	const typed = new Set(
		lines.flatMap((line) => /^# TYPE (\S+) (?:gauge|histogram)$/.exec(line)?.[1] ?? [])
	)
	for (const line of lines.filter((one) => !one.startsWith('#'))) {
		const name = sample.exec(line)?.[1] ?? `not a sample: ${line}`
		expect([...typed]).toContain(name.replace(/(_seconds)_(bucket|sum|count)$/, '$1'))
	}
	expect([...typed]).toContain('resumax_outbox_jobs')
	expect([...typed]).toContain('resumax_request_seconds')
})

test('answers are counted by route and class of status', async () => {
	const series = 'resumax_request_seconds_count{method="GET",route="/api/v1/resumes",status="4xx"}'
	const before = await figureOf(series)
	await ask('GET', '/resumes')
	await ask('GET', '/resumes?limit=3')
	expect(await figureOf(series)).toBe(before + 2)
})

test('a measure that cannot be taken fails no request', async () => {
	const broken = {
		...env,
		ANALYTICS: {
			writeDataPoint() {
				throw new Error('The data set is away')
			}
		}
	}
	const request = new Request('http://localhost/health')
	expect((await app.fetch(request, broken, createExecutionContext())).status).toBe(200)
})
