import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { openDb } from '../../worker/db/client'
import { keepDeadLetter } from '../../worker/db/dead-letter'
import { optimization } from '../../worker/db/schema'
import { startOptimizationJob } from '../../worker/jobs/optimization-object'
import { deliver } from '../support/jobs'
import { filesNamed, rowsOf, storedIn } from '../support/leftovers'
import { loadSdks } from '../support/models'
import { aPerson, ask, type Person } from '../support/people'
import { aProvider } from '../support/provider/control'
import { aQueuedOptimization } from '../support/queued'
import { filesOf } from '../support/uploaded'
import { withModels } from '../support/writing'

beforeAll(loadSdks)

const db = openDb(env.DB)

/** An optimization of which one part is written and kept, and the others are waited for. */
async function halfWritten(person: Person) {
	const provider = await aProvider({
		answer: 'honest',
		rules: [{ outcomes: ['answer'], always: 'hang' }]
	})
	const queued = await aQueuedOptimization(person)
	const settings = { MODEL_FIRST_BYTE_SECONDS: '20', MODEL_IDLE_SECONDS: '20' }
	const given = withModels({ openai: provider.url, settings })
	const stub = env.OPTIMIZATIONS.getByName(queued.id)
	await runInDurableObject(stub, (instance) => Object.assign(instance, { env: given }))
	await startOptimizationJob(env, queued.id)
	await expect
		.poll(() => storedIn(queued.id), { timeout: 20_000, interval: 50 })
		.toContain('written')
	return { ...queued, provider }
}

type Deleted = 'resume' | 'posting' | 'account'

const requests: Record<Deleted, (at: { resumeId: string; jobDescriptionId: string }) => string> = {
	resume: ({ resumeId }) => `/resumes/${resumeId}`,
	posting: ({ jobDescriptionId }) => `/job-descriptions/${jobDescriptionId}`,
	account: () => '/users/me'
}

async function expectGone(person: Person, ids: string[], optimizationId: string): Promise<void> {
	const soon = { timeout: 15_000, interval: 50 }
	await expect.poll(() => rowsOf(ids), soon).toEqual([])
	await expect.poll(() => storedIn(optimizationId), soon).toEqual([])
	const all = ids.includes(person.id)
	const files = () => (all ? filesOf(person.id) : filesNamed(person.id, ids))
	await expect.poll(files, soon).toEqual([])
}

/** Whether every answer that was still waited for is waited for no more. */
async function hungUp({ provider }: Awaited<ReturnType<typeof halfWritten>>): Promise<boolean> {
	const { calls } = await provider.seen()
	return calls.slice(1).every(({ hungUp }) => hungUp)
}

test.each<Deleted>(['resume', 'posting', 'account'])(
	'with a %s that is deleted in the middle of a job everything about it goes',
	async (what) => {
		const person = await aPerson()
		const job = await halfWritten(person)
		for (const [kind, id] of [
			['parse', job.resumeId],
			['optimize', job.id]
		] as const)
			await keepDeadLetter(db, { kind, id }, 4, new Date())
		const response = await ask('DELETE', requests[what](job), {
			headers: person.headers,
			...(what === 'account' && { body: { password: person.password } })
		})
		expect(response.status).toBe(204)
		const subject = { resume: job.resumeId, posting: job.jobDescriptionId, account: person.id }[
			what
		]
		const ids = what === 'account' ? [subject, job.id, job.resumeId] : [subject, job.id]
		await expectGone(person, ids, job.id)
		expect(await hungUp(job)).toBe(true)
	}
)

test.each([
	{ what: 'resume', table: 'resume' },
	{ what: 'posting', table: 'job_description' }
] as const)(
	'with a $what whose deletion may be taken back the job stops at once, and all goes when it may no more',
	async ({ what, table }) => {
		const person = await aPerson()
		const job = await halfWritten(person)
		const { headers } = person
		const response = await ask('DELETE', `${requests[what](job)}?undo=true`, { headers })
		expect(response.status).toBe(204)
		const [row] = await db.select().from(optimization).where(eq(optimization.id, job.id))
		expect(row?.status).toBe('failed')
		await expect.poll(() => hungUp(job), { timeout: 10_000 }).toBe(true)
		const id = what === 'resume' ? job.resumeId : job.jobDescriptionId
		const clean = { v: 1, kind: 'clean', id }
		await deliver([clean])
		expect(await rowsOf([id])).not.toEqual([])
		await env.DB.prepare(`UPDATE ${table} SET deleted_at = ? WHERE id = ?`)
			.bind(Date.now() - 1, id)
			.run()
		await deliver([clean])
		await expectGone(person, [id, job.id], job.id)
	}
)
