import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test, vi } from 'vitest'
import { openDb } from '../../worker/db/client'
import { optimization } from '../../worker/db/schema'
import { logUnrecorded } from '../../worker/jobs/writing/log-unrecorded'
import { loadSdks } from '../support/models'
import { aPerson } from '../support/people'
import { aProvider } from '../support/provider/control'
import { aQueuedOptimization } from '../support/queued'
import { withModels, write } from '../support/writing'

beforeAll(loadSdks)

/** The lines about records of calls that are logged meanwhile. */
async function linesOf(work: () => Promise<void> | void) {
	const lines: { level: string; event: string; subjectId?: string }[] = []
	const spies = (['info', 'error'] as const).map((level) =>
		vi.spyOn(console, level).mockImplementation((line) => {
			lines.push(JSON.parse(String(line)))
		})
	)
	try {
		await work()
	} finally {
		for (const spy of spies) spy.mockRestore()
	}
	return lines.filter(({ event }) => event.startsWith('model_call_'))
}

test('a call that ends after its optimization was deleted is no error', async () => {
	const provider = await aProvider({ answer: 'honest', rules: [{ outcomes: [], always: 'hang' }] })
	const { id } = await aQueuedOptimization(await aPerson())
	const stop = new AbortController()
	const lines = await linesOf(async () => {
		const writing = write(withModels({ openai: provider.url }), { id }, { signal: stop.signal })
		await expect.poll(async () => (await provider.seen()).count).toBeGreaterThan(0)
		await openDb(env.DB).delete(optimization).where(eq(optimization.id, id))
		stop.abort()
		await writing
	})
	expect(lines).toEqual([
		expect.objectContaining({ level: 'info', event: 'model_call_of_nothing', subjectId: id })
	])
})

test('a call that could not be recorded for any other reason is an error', async () => {
	const lines = await linesOf(() => logUnrecorded(new Error('D1_ERROR: disk is full'), 'opt_1'))
	expect(lines).toEqual([
		expect.objectContaining({ level: 'error', event: 'model_call_record', subjectId: 'opt_1' })
	])
})
