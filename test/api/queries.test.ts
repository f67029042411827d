import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { optimizationDetail } from '../../src/optimization/resource'
import { resumeDetail, resumeMediaTypes } from '../../src/resume/resource'
import { app } from '../../worker/api/app'
import { openDb } from '../../worker/db/client'
import { keepDeadLetter } from '../../worker/db/dead-letter'
import { setOptimizationStatus } from '../../worker/db/optimization'
import { sweep } from '../../worker/jobs/sweep'
import { documents } from '../support/documents'
import { aPair, postingText } from '../support/pairs'
import {
	aPerson,
	newEmail,
	nextMail,
	type Person,
	readToken,
	readVerification,
	signUp
} from '../support/people'
import { aQueuedOptimization } from '../support/queued'
import { recordingEnv, type Statement, withContext } from '../support/recorded'

const db = openDb(env.DB)
const recording = recordingEnv()
const operator = newEmail()
const METRICS_TOKEN = 'a-token-for-tests-of-queries'
const settings = { OPERATORS: operator, METRICS_TOKEN, CREDITS: '50' }
const deployment = { ...recording.env, ...settings }

/** Every route that answered well, and the most queries that one answer took. */
const counted = new Map<string, number>()
/** Everything that was asked of the database, by its SQL. */
const asked = new Map<string, Statement>()

type Given = {
	person?: Person
	body?: unknown
	raw?: BodyInit
	headers?: Record<string, string>
	/** The address itself, where it is not the route with its ids. */
	path?: string
}

/** Asks `GET /api/v1/x/{id}` with the ids in their order, and counts the queries. */
async function ask(route: string, ids: string[] = [], given: Given = {}): Promise<Response> {
	const [method = '', template = ''] = route.split(' ')
	const rest = [...ids]
	const path =
		given.path ?? template.replace(/\{\w+\}/g, () => encodeURIComponent(rest.shift() ?? ''))
	const body = given.raw ?? (given.body === undefined ? null : JSON.stringify(given.body))
	const headers = {
		...(given.body === undefined ? {} : { 'Content-Type': 'application/json' }),
		...given.person?.headers,
		...given.headers
	}
	return withContext(async (context) => {
		const before = recording.statements.length
		const request = new Request(`http://localhost${path}`, { method, headers, body })
		const response = await app.fetch(request, deployment, context)
		const answer = new Response(
			await response.arrayBuffer().then((bytes) => (bytes.byteLength ? bytes : null)),
			response
		)
		const mine = recording.statements.slice(before)
		for (const statement of mine) asked.set(statement.sql, statement)
		if (answer.ok) counted.set(route, Math.max(counted.get(route) ?? 0, queriesOf(mine)))
		else throw new Error(`${route}: ${answer.status} ${await answer.text()}`)
		return answer
	})
}

/** A batch is one query; what empties the outbox goes on after the answer. */
function queriesOf(statements: Statement[]): number {
	const before = statements.filter(({ sql }) => !/^(update|delete from) "outbox"/.test(sql))
	return new Set(before.map(({ query }) => query)).size
}

async function until<T>(find: () => Promise<T | false>): Promise<T> {
	for (let tries = 0; tries < 400; tries++) {
		const found = await find()
		if (found !== false) return found
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	throw new Error('It does not come')
}

async function askAboutAccounts() {
	const email = newEmail()
	const password = 'correct horse battery'
	await ask('POST /api/v1/auth/sign-up', [], { body: { name: 'Ada Example', email, password } })
	const { code } = readVerification(await nextMail(email, /is your resuMAX code/))
	const answer = await ask('POST /api/v1/auth/sign-in', [], { body: { email, password } })
	const { token } = await answer.json<{ token: string }>()
	const headers = { Authorization: `Bearer ${token}` }
	await ask('POST /api/v1/auth/verify', [], { body: { code }, headers })
	for (const route of [
		'GET /api/v1/auth/token',
		'POST /api/v1/auth/refresh',
		'GET /api/v1/auth/sessions',
		'DELETE /api/v1/auth/sessions',
		'POST /api/v1/auth/sign-out'
	])
		await ask(route, [], { headers })
	await ask('POST /api/v1/auth/reset', [], { body: { email } })
	const reset = readToken(await nextMail(email, /Set a new/))
	await ask('POST /api/v1/auth/reset/confirm', [], {
		body: { token: reset, password: `${password}!` }
	})
	const person = await signUp({ verified: false })
	await env.DB.prepare('DELETE FROM attempt').run()
	await ask('POST /api/v1/auth/verify/resend', [], { person })
	await ask('POST /api/v1/auth/password', [], {
		person,
		body: { currentPassword: person.password, newPassword: password }
	})
	const next = newEmail()
	await ask('POST /api/v1/auth/email', [], { person, body: { email: next, password } })
	const link = readToken(await nextMail(next, /Confirm your new/))
	await ask('POST /api/v1/auth/email/confirm', [], { person, body: { token: link } })
	await ask('DELETE /api/v1/auth/sessions/{id}', ['ses_none'], { person }).catch(() => null)
	await ask('POST /api/v1/auth/sign-out-everywhere', [], { person })
}

async function askAboutAPerson(person: Person) {
	await ask('GET /api/v1/users/me', [], { person })
	await ask('PUT /api/v1/users/me', [], { person, body: { name: 'Ada Example' } })
	await ask('GET /api/v1/users/me/preferences', [], { person })
	await ask('PUT /api/v1/users/me/preferences', [], { person, body: { checklistDismissed: true } })
	await ask('GET /api/v1/users/me/export', [], { person })
	await ask('GET /api/v1/credits', [], { person })
	await ask('GET /api/v1/engine', [], { person })
	const one = await aPerson()
	const sessions = await (await ask('GET /api/v1/auth/sessions', [], { person: one })).json<{
		items: { id: string }[]
	}>()
	await ask('DELETE /api/v1/auth/sessions/{id}', [sessions.items[0]?.id ?? ''], { person: one })
	const leaving = await aPerson()
	await ask('DELETE /api/v1/users/me', [], {
		person: leaving,
		body: { password: leaving.password }
	})
}

async function askAboutResumes(person: Person) {
	const bytes = documents.sampleDocx
	const ticket = await (
		await ask('POST /api/v1/resumes/presign', [], {
			person,
			body: { fileName: 'cv.docx', mediaType: resumeMediaTypes.docx, size: bytes.length }
		})
	).json<{ resumeId: string; url: string; headers: Record<string, string> }>()
	await ask('PUT /api/v1/uploads/{ticket}', [], {
		path: ticket.url,
		raw: bytes,
		headers: { ...ticket.headers, 'Content-Length': String(bytes.length) }
	})
	const id = ticket.resumeId
	const read = async () => {
		const detail = resumeDetail.parse(
			await (await ask('GET /api/v1/resumes/{id}', [id], { person })).json()
		)
		return detail.status === 'completed' && detail
	}
	await ask('POST /api/v1/resumes/{id}/parse', [id], { person })
	const detail = await until(read)
	await ask('GET /api/v1/resumes', [], { person })
	await ask('GET /api/v1/resumes', [], {
		person,
		path: '/api/v1/resumes?search=cv&status=completed&cursor=res_zz'
	})
	for (const sort of ['oldest', 'title'])
		await ask('GET /api/v1/resumes', [], {
			person,
			path: `/api/v1/resumes?sort=${sort}&search=cv&cursor=res_0%20A`
		})
	await ask('PATCH /api/v1/resumes/{id}', [id], { person, body: { title: 'CV' } })
	await ask('GET /api/v1/resumes/{id}/file', [id], { person })
	await ask('GET /api/v1/resumes/{id}/paragraphs', [id], { person })
	const { revision, content } = detail
	const resume = { ...content?.resume, basics: { ...content?.resume.basics, name: 'Ada Other' } }
	await ask('PUT /api/v1/resumes/{id}/content', [id], { person, body: { revision, resume } })
	const revisions = await (await ask('GET /api/v1/resumes/{id}/revisions', [id], { person })).json<{
		items: { revision: number }[]
	}>()
	expect(revisions.items).toHaveLength(2)
	await ask('POST /api/v1/resumes/{id}/revisions/{earlier}/restore', [id, '1'], {
		person,
		body: { revision: 2 }
	})
	await ask('POST /api/v1/resumes/{id}/read-again', [id], { person })
	await until(read)
	await ask('DELETE /api/v1/resumes/{id}', [id], { person })
	const { resumeId: other } = await aPair(person)
	await ask('DELETE /api/v1/resumes/{id}', [other], {
		person,
		path: `/api/v1/resumes/${other}?undo=true`
	})
	await ask('POST /api/v1/resumes/{id}/restore', [other], { person })
}

async function askAboutPostings(person: Person) {
	await ask('POST /api/v1/job-descriptions/read', [], { person, body: { text: postingText } })
	const { id } = await (
		await ask('POST /api/v1/job-descriptions', [], {
			person,
			body: { text: postingText, title: 'Engineer' }
		})
	).json<{ id: string }>()
	await ask('GET /api/v1/job-descriptions', [], { person })
	await ask('GET /api/v1/job-descriptions', [], {
		person,
		path: '/api/v1/job-descriptions?search=eng&cursor=job_zz'
	})
	for (const sort of ['oldest', 'title'])
		await ask('GET /api/v1/job-descriptions', [], {
			person,
			path: `/api/v1/job-descriptions?sort=${sort}&search=eng&cursor=job_0%20A`
		})
	await ask('GET /api/v1/job-descriptions/{id}', [id], { person })
	await ask('PATCH /api/v1/job-descriptions/{id}', [id], { person, body: { title: 'Other' } })
	await ask('PUT /api/v1/job-descriptions/{id}/text', [id], {
		person,
		body: { revision: 0, text: `${postingText}\n- Bring your own keyboard` }
	})
	await ask('PUT /api/v1/job-descriptions/{id}/corrections', [id], {
		person,
		body: { revision: 1, corrections: [] }
	})
	await ask('DELETE /api/v1/job-descriptions/{id}', [id], {
		person,
		path: `/api/v1/job-descriptions/${id}?undo=true`
	})
	await ask('POST /api/v1/job-descriptions/{id}/restore', [id], { person })
	await ask('DELETE /api/v1/job-descriptions/{id}', [id], { person })
}

async function askAboutOptimizations(person: Person) {
	const pair = await aPair(person)
	await ask('POST /api/v1/engine/estimate', [], { person, body: { ...pair, strategy: 'default' } })
	const { optimizationId: id } = await (
		await ask('POST /api/v1/optimize', [], {
			person,
			body: { ...pair, clientRequestId: 'one' },
			headers: { 'Idempotency-Key': 'one' }
		})
	).json<{ optimizationId: string }>()
	await ask('GET /api/v1/optimize/{id}/events', [id], { person })
	await until(async () => {
		const answer = await ask('GET /api/v1/optimize/{id}', [id], { person })
		return optimizationDetail.parse(await answer.json()).status === 'completed'
	})
	for (const query of [
		'cursor=opt_zz',
		'open=true&status=active&search=e&sort=oldest&cursor=opt_0'
	])
		await ask('GET /api/v1/optimize', [], { person, path: `/api/v1/optimize?${query}` })
	await ask('POST /api/v1/optimize/{id}/notify', [id], { person })
	await ask('POST /api/v1/optimize/{id}/check', [id], { person, body: {} })
	const saved = await (
		await ask('POST /api/v1/optimize/{id}/accept', [id], { person, body: { applyAll: true } })
	).json<{ versionId: string }>()
	for (const query of ['cursor=ver_zz', 'sort=oldest', 'sort=score&search=e&cursor=ver_zz%2090'])
		await ask('GET /api/v1/versions', [], { person, path: `/api/v1/versions?${query}` })
	await ask('GET /api/v1/versions/{id}', [saved.versionId], { person })
	await askAboutExports(person, saved.versionId)
	await ask('DELETE /api/v1/versions/{id}', [saved.versionId], {
		person,
		path: `/api/v1/versions/${saved.versionId}?undo=true`
	})
	await ask('POST /api/v1/versions/{id}/restore', [saved.versionId], { person })
	await ask('DELETE /api/v1/versions/{id}', [saved.versionId], { person })
	await ask('DELETE /api/v1/optimize/{id}', [id], {
		person,
		path: `/api/v1/optimize/${id}?undo=true`
	})
	await ask('POST /api/v1/optimize/{id}/restore', [id], { person })
	const { id: failed } = await aQueuedOptimization(person)
	await setOptimizationStatus(db, failed, { status: 'failed', errorCode: 'internal' }, new Date())
	await ask('POST /api/v1/optimize/{id}/retry', [failed], { person })
}

async function askAboutExports(person: Person, versionId: string) {
	const { id } = await (
		await ask('POST /api/v1/exports', [], { person, body: { versionId, format: 'text' } })
	).json<{ id: string }>()
	const path = await until(async () => {
		const answer = await ask('GET /api/v1/exports/{id}', [id], { person })
		return (await answer.json<{ downloadUrl: string | null }>()).downloadUrl ?? false
	})
	await ask('GET /api/v1/exports/{id}/download', [id], { path })
	await ask('POST /api/v1/exports/{id}/retry', [id], { person })
}

async function askAboutOperation(person: Person) {
	for (const route of [
		'GET /health',
		'GET /health/ready',
		'GET /api/v1/dev/mailbox',
		'DELETE /api/v1/dev/mailbox'
	])
		await ask(route)
	await ask('GET /metrics', [], { headers: { Authorization: `Bearer ${METRICS_TOKEN}` } })
	await ask('GET /api/v1/ops', [], { person })
	for (const kind of ['parse', 'optimize', 'clean'] as const) {
		await ask('POST /api/v1/ops/dead-letters/{kind}/replay', [kind], { person })
		await keepDeadLetter(db, { kind, id: 'none' }, 4, new Date())
		await ask('POST /api/v1/ops/dead-letters/{kind}/{id}/replay', [kind, 'none'], { person })
	}
}

async function routesOfTheDescription(): Promise<string[]> {
	const request = new Request('http://localhost/api/v1/openapi.json')
	const response = await withContext(async (context) => app.fetch(request, deployment, context))
	const { paths } = await response.json<{ paths: Record<string, Record<string, unknown>> }>()
	return Object.entries(paths).flatMap(([path, methods]) =>
		Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)
	)
}

test('no request takes more than ten queries, whichever route it is for', async () => {
	const person = await signUp({ email: operator })
	await askAboutAccounts()
	await askAboutAPerson(person)
	await askAboutResumes(person)
	await askAboutPostings(person)
	await askAboutOptimizations(person)
	await askAboutOperation(person)
	const notAsked = (await routesOfTheDescription()).filter((route) => !counted.has(route))
	expect(notAsked).toEqual([])
	expect([...counted].filter(([, queries]) => queries > 10)).toEqual([])
}, 120_000)

/** Tables whose every row is wanted, or which hold a handful. */
const readWhole = ['metric', 'jwks', 'mark', 'outbox', 'mailbox', 'dead_letter']

/** Steps of a plan that go through a whole table, or all of an index of it. */
async function scansOf({ sql, bound }: Statement): Promise<string[]> {
	const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
		.bind(...bound)
		.all<{ detail: string }>()
	return results
		.map(({ detail }) => detail)
		.filter((detail) => /^SCAN (?!json_each|\(|CONSTANT|.*VIRTUAL TABLE)/.test(detail))
		.filter((detail) => !readWhole.includes(/^SCAN (\w+)/.exec(detail)?.[1] ?? ''))
}

test('a list by age comes in the order of its index, without being sorted', async () => {
	const lists = ['resume', 'job_description', 'version', 'optimization']
	const byAge = [...asked.values()].filter(({ sql }) =>
		lists.some((table) =>
			new RegExp(` from "${table}" .*order by "${table}"."id"( asc| desc)? limit \\?$`).test(sql)
		)
	)
	for (const table of lists) {
		const own = byAge.filter(({ sql }) => sql.includes(`from "${table}"`))
		expect(own.length, table).toBeGreaterThan(1)
	}
	const sorted = []
	for (const { sql, bound } of byAge) {
		const plan = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
			.bind(...bound)
			.all<{ detail: string }>()
		if (plan.results.some(({ detail }) => detail.includes('TEMP B-TREE')))
			sorted.push([sql, plan.results.map(({ detail }) => detail)])
	}
	expect(sorted).toEqual([])
})

test('every statement of the API and of the sweep finds its rows by an index', async () => {
	const before = recording.statements.length
	const controller = { scheduledTime: Date.now(), cron: '* * * * *', noRetry() {} }
	await sweep(controller, deployment)
	for (const statement of recording.statements.slice(before)) asked.set(statement.sql, statement)
	const known = [...asked.values()].filter(({ sql }) =>
		/^\s*(select|with|update|delete|insert)/i.test(sql)
	)
	expect(known.length).toBeGreaterThan(80)
	const scans = []
	for (const statement of known) {
		for (const scan of await scansOf(statement)) scans.push([scan, statement.sql.slice(0, 300)])
	}
	expect(scans).toEqual([])
})
