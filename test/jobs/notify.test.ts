import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { openDb } from '../../worker/db/client'
import { setOptimizationStatus } from '../../worker/db/optimization'
import { runNotify } from '../../worker/jobs/notify'
import { aPair } from '../support/pairs'
import { aPerson, ask, type Person } from '../support/people'
import { aQueuedOptimization } from '../support/queued'

async function mailsTo(person: Person) {
	const response = await ask('GET', `/dev/mailbox?to=${encodeURIComponent(person.email)}`)
	const { items } = await response.json<{ items: { subject: string; text: string }[] }>()
	return items.filter(({ text }) => text.includes('/optimize/'))
}

const notify = (person: Person, id: string) =>
	ask('POST', `/optimize/${id}/notify`, { headers: person.headers })

test('who asked is written to once when it has ended, however often the job runs', async () => {
	const person = await aPerson()
	const started = await ask('POST', '/optimize', {
		body: await aPair(person),
		headers: person.headers
	})
	const { optimizationId: id } = await started.json<{ optimizationId: string }>()
	expect((await notify(person, id)).status).toBe(204)
	expect((await notify(person, id)).status).toBe(204)
	await expect
		.poll(() => mailsTo(person).then((mails) => mails.length), { timeout: 10_000 })
		.toBe(1)
	expect(await runNotify(env, id)).toEqual({ kind: 'gone' })
	expect((await notify(person, id)).status).toBe(204)
	const [mail] = await mailsTo(person)
	expect(mail?.subject).toMatch(/^Your changes for .* are ready$/)
	expect(mail?.text).toContain(`http://localhost/optimize/${id}`)
	expect(await mailsTo(person)).toHaveLength(1)
})

test('a failure is told as one, and who did not ask hears nothing', async () => {
	const person = await aPerson()
	const asked = await aQueuedOptimization(person)
	const silent = await aQueuedOptimization(person)
	await notify(person, asked.id)
	for (const { id } of [asked, silent]) {
		const to = { status: 'failed', errorCode: 'timed_out' } as const
		await setOptimizationStatus(openDb(env.DB), id, to, new Date())
		await runNotify(env, id)
	}
	expect((await mailsTo(person)).map(({ subject }) => subject)).toEqual([
		expect.stringMatching(/^We could not finish/)
	])
})

test("another's optimization is not found", async () => {
	const { id } = await aQueuedOptimization(await aPerson())
	expect((await notify(await aPerson(), id)).status).toBe(404)
})
