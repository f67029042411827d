import { expect, test } from 'vitest'
import { optimizationDetail, optimizeAnswer } from '../../src/optimization/resource'
import type { Correction } from '../../src/posting/correct'
import {
	correctionsMaximumBytes,
	type JobDescriptionDetail,
	jobDescriptionDetail
} from '../../src/posting/resource'
import { aPair, postingText } from '../support/pairs'
import { aPerson, ask, type Person } from '../support/people'

const person = await aPerson()

async function saved(): Promise<JobDescriptionDetail> {
	const response = await ask('POST', '/job-descriptions', {
		body: { text: postingText },
		headers: person.headers
	})
	return jobDescriptionDetail.parse(await response.json())
}

function put(id: string, body: unknown, asking: Person = person): Promise<Response> {
	return ask('PUT', `/job-descriptions/${id}/corrections`, { body, headers: asking.headers })
}

async function corrected(id: string, revision: number, corrections: Correction[]) {
	const response = await put(id, { revision, corrections })
	expect(response.status).toBe(200)
	return jobDescriptionDetail.parse(await response.json())
}

async function found(id: string): Promise<JobDescriptionDetail> {
	const response = await ask('GET', `/job-descriptions/${id}`, { headers: person.headers })
	return jobDescriptionDetail.parse(await response.json())
}

const kafka: Correction = { text: 'Experience with Kafka', need: 'nice', typed: false }
const linux: Correction = { text: 'Good knowledge of Linux', need: 'none', typed: false }
const helm: Correction = { text: 'Helm charts', need: 'must', typed: true }

test('a fresh posting shows what counts as it was read, and what counts for nothing as what', async () => {
	const posting = await saved()
	expect(posting).toMatchObject({ corrections: [], revision: 0, language: 'en' })
	expect(posting.requirements.every((one) => one.asRead === one.need)).toBe(true)
	expect(posting.uncounted).toContainEqual(
		expect.objectContaining({ text: '30 days of holiday and free fruit', kind: 'offer' })
	)
	expect(posting.skillKinds).toMatchObject({ Kubernetes: expect.any(String) })
})

test('corrections are kept apart from the text, and can be taken back', async () => {
	const { id, text, requirements } = await saved()
	const posting = await corrected(id, 0, [kafka, linux, helm])
	expect(posting.text).toBe(text)
	expect(posting).toEqual(await found(id))
	const of = (words: string) => posting.requirements.find((one) => one.text === words)
	expect(of('Experience with Kafka')).toMatchObject({ need: 'nice', asRead: 'must' })
	expect(of('Helm charts')).toMatchObject({ origin: 'typed', asRead: null, skills: ['Helm'] })
	expect(of('Good knowledge of Linux')).toBeUndefined()
	expect(posting.uncounted[0]).toMatchObject({
		text: 'Good knowledge of Linux',
		kind: 'taken_out',
		asRead: 'must'
	})
	expect((await corrected(id, 1, [])).requirements).toEqual(requirements)
})

test('a sentence of the benefits counts when the person says so', async () => {
	const { id } = await saved()
	const text = '30 days of holiday and free fruit'
	const posting = await corrected(id, 0, [{ text, need: 'nice', typed: false }])
	expect(posting.requirements).toContainEqual(expect.objectContaining({ text, origin: 'sentence' }))
	expect(posting.uncounted.map((one) => one.text)).not.toContain(text)
})

test('corrections made on what is not there any more are a conflict, and change nothing', async () => {
	const { id } = await saved()
	await corrected(id, 0, [kafka])
	const late = await put(id, { revision: 0, corrections: [] })
	expect(late.status).toBe(409)
	expect(await late.json()).toMatchObject({ code: 'conflict' })
	expect((await found(id)).corrections).toEqual([kafka])
})

test('of two saves at once one wins and the other is told', async () => {
	const { id } = await saved()
	const answers = await Promise.all([
		put(id, { revision: 0, corrections: [kafka] }),
		put(id, { revision: 0, corrections: [linux] })
	])
	expect(answers.map((one) => one.status).toSorted()).toEqual([200, 409])
})

test('a posting whose requirements were all taken out warns of it in lists', async () => {
	const { id, requirements } = await saved()
	const none = requirements.map(({ text }) => ({ text, need: 'none' as const, typed: false }))
	const posting = await corrected(id, 0, none)
	expect(posting.requirements).toEqual([])
	expect(posting.warnings.map((one) => one.code)).toContain('few_requirements')
})

test.each([
	['of an unknown kind', { ...kafka, need: 'maybe' }],
	['without words', { ...kafka, text: ' ' }],
	['of endless words', { ...kafka, text: 'a'.repeat(4001) }],
	['of more years than anybody has', { ...kafka, years: 61 }],
	['of an unknown degree', { ...kafka, degree: 'wizard' }]
])('a correction %s is refused', async (_what, correction) => {
	const { id } = await saved()
	const response = await put(id, { revision: 0, corrections: [correction] })
	expect(response.status).toBe(400)
	expect(await response.json()).toMatchObject({ code: 'invalid_input' })
})

test('more corrections than a posting can have are refused', async () => {
	const { id } = await saved()
	const many = Array.from({ length: 201 }, (_, at) => ({ ...helm, text: `Skill ${at}` }))
	expect((await put(id, { revision: 0, corrections: many })).status).toBe(400)
	const long = Array.from({ length: 100 }, (_, at) => ({
		...helm,
		text: `${at}${'a'.repeat(3990)}`
	}))
	expect(JSON.stringify(long).length).toBeGreaterThan(correctionsMaximumBytes)
	expect((await put(id, { revision: 0, corrections: long })).status).toBe(413)
})

test("nobody corrects somebody else's posting, or without being signed in", async () => {
	const { id } = await saved()
	const body = { revision: 0, corrections: [] }
	expect((await put(id, body, await aPerson())).status).toBe(404)
	expect((await put('job_00000000000000000000000000', body)).status).toBe(404)
	expect((await ask('PUT', `/job-descriptions/${id}/corrections`, { body })).status).toBe(401)
})

async function optimized(pair: object) {
	const started = await ask('POST', '/optimize', { body: pair, headers: person.headers })
	const { optimizationId } = optimizeAnswer.parse(await started.json())
	await expect.poll(async () => (await optimization(optimizationId)).status).toBe('completed')
	return optimizationId
}

async function optimization(id: string) {
	const response = await ask('GET', `/optimize/${id}`, { headers: person.headers })
	return optimizationDetail.parse(await response.json())
}

test('an optimization counts by the corrections; one made before keeps what it was made from', async () => {
	const pair = await aPair(person)
	const before = await optimized(pair)
	const first = await optimization(before)
	await corrected(pair.jobDescriptionId, 0, [kafka, linux, helm])
	const after = await optimization(await optimized(pair))
	const needs = after.result?.score.requirements.map((one) => [one.text, one.need])
	expect(needs).toContainEqual(['Experience with Kafka', 'nice'])
	expect(needs).toContainEqual(['Helm charts', 'must'])
	expect(needs?.map(([text]) => text)).not.toContain('Good knowledge of Linux')
	for (const { range, text } of after.result?.posting.requirements ?? [])
		expect(after.result?.posting.text.slice(range.start, range.end)).toBe(text)
	expect(await optimization(before)).toEqual(first)
})

async function rewritten(id: string, revision: number, text: string, asking: Person = person) {
	const body = { revision, text }
	return ask('PUT', `/job-descriptions/${id}/text`, { body, headers: asking.headers })
}

test('a text that is put in the place of another is read anew, and what it is called stays', async () => {
	const { id, title, company } = await saved()
	const text = postingText.replace('Experience with Kafka', 'Experience with Pulsar')
	const response = await rewritten(id, 0, `<p>${text.replaceAll('\n', '</p><p>')}</p>`)
	const posting = jobDescriptionDetail.parse(await response.json())
	expect(posting).toMatchObject({ title, company, revision: 1 })
	expect(posting.text).toContain('Experience with Pulsar')
	expect(posting.text).not.toContain('<p>')
	expect(posting.requirements.map((one) => one.text)).toContain('Experience with Pulsar')
	expect(await found(id)).toEqual(posting)
})

test('corrections hold in the new text where it has their words, and come back with the old one', async () => {
	const { id, text } = await saved()
	const before = await corrected(id, 0, [kafka, helm])
	const without = text.replace('- Experience with Kafka\n', '')
	const shorter = jobDescriptionDetail.parse(await (await rewritten(id, 1, without)).json())
	const asked = shorter.requirements.map((one) => one.text)
	expect(asked).toContain('Helm charts')
	expect(asked).not.toContain('Experience with Kafka')
	const again = jobDescriptionDetail.parse(await (await rewritten(id, 2, text)).json())
	expect(again.requirements).toEqual(before.requirements)
})

test('a text is not saved over one that was saved meanwhile, nor over corrections', async () => {
	const { id } = await saved()
	await corrected(id, 0, [kafka])
	expect((await rewritten(id, 0, postingText)).status).toBe(409)
	expect((await rewritten(id, 1, postingText)).status).toBe(200)
	expect((await put(id, { revision: 1, corrections: [] })).status).toBe(409)
})

test.each(['', ' \n ', '<script>let a</script>'])('%j is no text of a posting', async (text) => {
	const { id } = await saved()
	expect((await rewritten(id, 0, text)).status).toBe(400)
	expect((await found(id)).revision).toBe(0)
})

test('nobody else’s posting gets another text', async () => {
	const { id } = await saved()
	expect((await rewritten(id, 0, postingText, await aPerson())).status).toBe(404)
})

test('an optimization keeps the text that it was made with', async () => {
	const pair = await aPair(person)
	const started = await ask('POST', '/optimize', { body: pair, headers: person.headers })
	const { optimizationId } = optimizeAnswer.parse(await started.json())
	const detail = async () => {
		const response = await ask('GET', `/optimize/${optimizationId}`, { headers: person.headers })
		return optimizationDetail.parse(await response.json())
	}
	await expect.poll(async () => (await detail()).status, { timeout: 10_000 }).toBe('completed')
	const before = await detail()
	const text = 'Gardener at Birch Park\n\nRequirements\n- Experience with roses'
	expect((await rewritten(pair.jobDescriptionId, 0, text)).status).toBe(200)
	expect((await detail()).result).toEqual(before.result)
})
