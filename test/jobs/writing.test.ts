import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { startOfDay } from '../../worker/adapters/model/may-write'
import { openDb } from '../../worker/db/client'
import { spentSince } from '../../worker/db/model-call'
import { setOptimizationStatus } from '../../worker/db/optimization'
import { modelCall } from '../../worker/db/schema'
import { runClean } from '../../worker/jobs/clean'
import { loadSdks } from '../support/models'
import { aPerson, ask, type Person } from '../support/people'
import { aProvider } from '../support/provider/control'
import { aQueuedOptimization } from '../support/queued'
import { filesOf } from '../support/uploaded'
import { keyCanary, withModels, write } from '../support/writing'

beforeAll(loadSdks)
const person = await aPerson()
const db = openDb(env.DB)

const callsOf = (id: string) =>
	db.select().from(modelCall).where(eq(modelCall.optimizationId, id)).orderBy(modelCall.task)

const costOf = async (id: string) =>
	(await callsOf(id)).reduce((sum, { costMicros }) => sum + (costMicros ?? 0), 0)

const spentToday = () => spentSince(db, startOfDay(new Date()))

/** Files of what models were asked. */
const asked = async ({ id }: Person) =>
	(await filesOf(id)).filter((key) => key.includes('/optimizations/'))

test('models write on top of the rules, and who waits is told which part is open', async () => {
	const provider = await aProvider({ answer: 'honest' })
	const { proposal, base, parts } = await write(
		withModels({ openai: provider.url }),
		await aQueuedOptimization(person)
	)
	expect(proposal.engine).toMatchObject({ provider: 'openai' })
	expect(proposal.engine.note).toBeUndefined()
	const written = proposal.suggestions.filter(({ id }) => id.startsWith('written:'))
	expect(written.length).toBeGreaterThan(2)
	expect(proposal.score).toEqual(base.score)
	expect((await provider.seen()).count).toBe(3)
	expect(parts[0]).toBe('summary 1/3')
	expect(parts.map((part) => part.slice(-3))).toEqual(['1/3', '2/3', '3/3'])
})

test('every call is on record with its tokens, its price and its transcript, which holds no address', async () => {
	const { url } = await aProvider({ answer: 'honest' })
	const optimization = await aQueuedOptimization(person)
	await write(withModels({ openai: url, settings: { OPENAI_PRICE: '2/10' } }), optimization)
	const calls = await callsOf(optimization.id)
	expect(calls.map(({ task, template }) => [task, template])).toEqual([
		['gap', 'gap/1'],
		['summary', 'summary/1'],
		['work/1', 'rewrite/1']
	])
	for (const call of calls) {
		expect(call).toMatchObject({ outcome: 'answered', provider: 'openai', candidate: 'openai:1' })
		expect(call.costMicros).toBe(call.inputTokens * 2 + call.outputTokens * 10)
		const transcript = await (await env.FILES.get(call.transcriptKey ?? ''))?.text()
		expect(transcript).toContain('You are a careful editor')
		expect(transcript).not.toMatch(/dana@example\.com|Dana Fixture/)
		expect(transcript).not.toContain(keyCanary)
	}
})

test('the same asked again costs nothing and says the same', async () => {
	const provider = await aProvider({ answer: 'honest' })
	const given = withModels({ openai: provider.url, settings: { OPENAI_PRICE: '2/10' } })
	const optimization = await aQueuedOptimization(person)
	const first = await write(given, optimization)
	const ended = { status: 'failed', errorCode: 'internal' } as const
	await setOptimizationStatus(db, optimization.id, ended, new Date())
	const again = await aQueuedOptimization(person, new Date(), optimization)
	const second = await write(given, again)
	expect(second.proposal).toEqual(first.proposal)
	expect((await provider.seen()).count).toBe(3)
	const calls = await callsOf(again.id)
	expect(calls.map(({ cached }) => cached)).toEqual([true, true, true])
	expect(await costOf(again.id)).toBe(0)
})

test.each(['resumes', 'job-descriptions'])(
	'with one of the %s goes all that models were asked and answered about it',
	async (collection) => {
		const owner = await aPerson()
		const { url } = await aProvider({ answer: 'honest' })
		const { id, resumeId, jobDescriptionId } = await aQueuedOptimization(owner)
		await write(withModels({ openai: url }), { id })
		expect(await asked(owner)).toHaveLength(2)
		const subject = collection === 'resumes' ? resumeId : jobDescriptionId
		await ask('DELETE', `/${collection}/${subject}`, { headers: owner.headers })
		await runClean(env, subject)
		expect(await asked(owner)).toEqual([])
	}
)

test('who keeps to the built-in rules has nothing sent', async () => {
	const careful = await aPerson()
	const body = { modelsAllowed: false }
	const saved = await ask('PUT', '/users/me/preferences', { body, headers: careful.headers })
	expect(saved.ok).toBe(true)
	const provider = await aProvider({ answer: 'honest' })
	const optimization = await aQueuedOptimization(careful)
	const { proposal, base } = await write(withModels({ openai: provider.url }), optimization)
	expect((await provider.seen()).count).toBe(0)
	expect(proposal.suggestions).toEqual(base.suggestions)
	expect(proposal.engine.note).toBe('You chose the built-in rules in your settings.')
	expect(await asked(careful)).toEqual([])
})

test('an optimization never costs more than its limit, whatever fails', async () => {
	for (const limit of ['0', '0.002', '0.006', '0.011', '0.02']) {
		const rules = [{ outcomes: ['wrong shape' as const, 'malformed' as const] }]
		const { url } = await aProvider({ answer: 'honest', rules })
		const settings = { OPENAI_PRICE: '2/10', MODEL_RUN_LIMIT: limit }
		const optimization = await aQueuedOptimization(person)
		const { proposal } = await write(withModels({ openai: url, settings }), optimization)
		expect(await costOf(optimization.id)).toBeLessThanOrEqual(Number(limit) * 1_000_000)
		if (limit === '0') expect(proposal.engine.note).toContain('The limit for one optimization')
	}
})

test('a day never costs more than its limit, however many write at the same time', async () => {
	const { url } = await aProvider({ answer: 'honest' })
	const before = await spentToday()
	const limit = before + 30_000
	const settings = { OPENAI_PRICE: '2/10', MODEL_DAY_LIMIT: String(limit / 1_000_000) }
	const given = withModels({ openai: url, settings })
	const all = await Promise.all(Array.from({ length: 6 }, () => aQueuedOptimization(person)))
	await Promise.all(all.map((one) => write(given, one)))
	const spent = await spentToday()
	expect(spent).toBeLessThanOrEqual(limit)
	expect(spent).toBeGreaterThan(before)
	const rows = (await Promise.all(all.map(({ id }) => callsOf(id)))).flat()
	expect(rows.map(({ outcome }) => outcome)).not.toContain('set_aside')
})

test('a day that has cost its limit is told, and nothing is sent', async () => {
	const provider = await aProvider({ answer: 'honest' })
	const settings = { OPENAI_PRICE: '2/10', MODEL_DAY_LIMIT: '0' }
	const given = withModels({ openai: provider.url, settings })
	const { proposal } = await write(given, await aQueuedOptimization(person))
	expect(proposal.engine.note).toContain('The limit for today is reached')
	expect((await provider.seen()).count).toBe(0)
})
