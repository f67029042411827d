import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { startOptimizationJob } from '../../worker/jobs/optimization-object'
import { filesNamed, rowsOf, storedIn } from '../support/leftovers'
import { loadSdks } from '../support/models'
import { aPerson, ask, type Person } from '../support/people'
import { aProvider } from '../support/provider/control'
import { aQueuedOptimization } from '../support/queued'
import { filesOf } from '../support/uploaded'
import { withModels } from '../support/writing'

beforeAll(loadSdks)

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
		.poll(() => filesNamed(person.id, [queued.id]), { timeout: 20_000, interval: 50 })
		.toHaveLength(2)
	await expect
		.poll(() => rowsOf([queued.id]), { timeout: 5_000 })
		.toContain('model_call.optimization_id')
	return { ...queued, provider }
}

type Deleted = 'resume' | 'posting' | 'account'

const requests: Record<Deleted, (at: { resumeId: string; jobDescriptionId: string }) => string> = {
	resume: ({ resumeId }) => `/resumes/${resumeId}`,
	posting: ({ jobDescriptionId }) => `/job-descriptions/${jobDescriptionId}`,
	account: () => '/users/me'
}

test.each<Deleted>(['resume', 'posting', 'account'])(
	'with a %s that is deleted in the middle of a job everything about it goes',
	async (what) => {
		const person = await aPerson()
		const job = await halfWritten(person)
		const response = await ask('DELETE', requests[what](job), {
			headers: person.headers,
			...(what === 'account' && { body: { password: person.password } })
		})
		expect(response.status).toBe(204)
		const subject = { resume: job.resumeId, posting: job.jobDescriptionId, account: person.id }[
			what
		]
		const ids = [subject, job.id]
		const soon = { timeout: 15_000, interval: 50 }
		await expect.poll(() => rowsOf(ids), soon).toEqual([])
		await expect.poll(() => storedIn(job.id), soon).toEqual([])
		const files = () => (what === 'account' ? filesOf(person.id) : filesNamed(person.id, ids))
		await expect.poll(files, soon).toEqual([])
		const { calls } = await job.provider.seen()
		expect(calls.slice(1).every(({ hungUp }) => hungUp)).toBe(true)
	}
)
