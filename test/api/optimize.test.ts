import { expect, test } from 'vitest'
import { apply } from '../../src/optimization/apply'
import {
	checkAnswer,
	type OptimizationDetail,
	optimizationDetail,
	optimizeAnswer
} from '../../src/optimization/resource'
import { certainTogether } from '../../src/optimization/together'
import { resumeDetail } from '../../src/resume/resource'
import { versionDetail } from '../../src/version/resource'
import { aPair, type Pair } from '../support/pairs'
import { aPerson, ask, type Person, signUp } from '../support/people'
import { eventsOf } from '../support/streams'

async function start(person: Person, body: object): Promise<string> {
	const response = await ask('POST', '/optimize', { body, headers: person.headers })
	expect(response.status).toBe(202)
	return optimizeAnswer.parse(await response.json()).optimizationId
}

async function completed(person: Person, id: string): Promise<OptimizationDetail> {
	for (let tries = 0; tries < 200; tries++) {
		const response = await ask('GET', `/optimize/${id}`, { headers: person.headers })
		const detail = optimizationDetail.parse(await response.json())
		if (detail.status === 'completed' || detail.status === 'failed') return detail
		await new Promise((resolve) => setTimeout(resolve, 25))
	}
	throw new Error('The optimization did not end')
}

const person = await aPerson()
const other = await aPerson()
let pair: Pair

async function optimized(): Promise<{ id: string; detail: OptimizationDetail }> {
	pair = await aPair(person)
	const id = await start(person, pair)
	return { id, detail: await completed(person, id) }
}

test('a pair is optimized to suggestions with reasons, evidence and an explained score', async () => {
	const { detail } = await optimized()
	expect(detail.status).toBe('completed')
	const result = detail.result
	if (!result) throw new Error('no result')
	expect(result.suggestions.length).toBeGreaterThan(2)
	for (const suggestion of result.suggestions) {
		expect(suggestion.reason).not.toBe('')
		expect(suggestion.evidence.length).toBeGreaterThan(0)
	}
	const parts = result.score.parts.reduce((sum, part) => sum + part.points, 0)
	expect(parts).toBeCloseTo(result.score.total, 6)
	expect(detail.alignmentScore).toBe(result.score.total)
	expect(result.diff).toHaveLength(result.suggestions.length)
})

test('the stream tells every status once, in order, and resumes from the last one seen', async () => {
	const { id } = await optimized()
	const all = await eventsOf(person, id)
	expect(all.map((event) => event.id)).toEqual(all.map((_, index) => index + 1))
	expect([...new Set(all.map((event) => event.status))]).toEqual([
		'queued',
		'processing',
		'generating',
		'completed'
	])
	const rest = await eventsOf(person, id, 2)
	expect(rest.map((event) => event.id)).toEqual(all.slice(2).map((e) => e.id))
})

test('the same pair asked for twice at once is one optimization', async () => {
	pair = await aPair(person)
	const [first, second] = await Promise.all([start(person, pair), start(person, pair)])
	expect(second).toBe(first)
	await completed(person, first)
	expect(await start(person, pair)).not.toBe(first)
})

test('a client request id brings back its optimization, and is refused for another pair', async () => {
	pair = await aPair(person)
	const body = { ...pair, clientRequestId: 'click-1' }
	const first = await start(person, body)
	await completed(person, first)
	expect(await start(person, body)).toBe(first)
	const { jobDescriptionId } = await aPair(person)
	const response = await ask('POST', '/optimize', {
		body: { ...body, jobDescriptionId },
		headers: person.headers
	})
	expect(response.status).toBe(409)
})

test('exactly what is accepted is applied, with the person’s own words', async () => {
	const { id, detail } = await optimized()
	const result = detail.result
	if (!result) throw new Error('no result')
	const edited = result.suggestions.find((one) => one.change.type === 'replace' && !one.uncertain)
	if (!edited) throw new Error('nothing to edit')
	const edits = { [edited.id]: 'Looked after 40 Kubernetes clusters' }
	const accepted = [edited.id, ...edited.dependsOn]
	const response = await ask('POST', `/optimize/${id}/accept`, {
		body: { acceptedChanges: accepted, edits, notes: 'For Monday' },
		headers: person.headers
	})
	expect(response.status).toBe(201)
	const { versionId } = await response.json<{ versionId: string }>()
	const version = versionDetail.parse(
		await (await ask('GET', `/versions/${versionId}`, { headers: person.headers })).json()
	)
	const expected = apply(result.resume, result.suggestions, { accepted, edits })
	expect(expected).toEqual({ ok: true, value: version.optimizedSections })
	expect(version.original).toEqual(result.resume)
	expect(version.acceptedCount).toBe(accepted.length)
	expect(version.notes).toBe('For Monday')
	expect(version.diff.map((line) => line.after)).toContain('Looked after 40 Kubernetes clusters')
})

test('own words that the resume does not carry are told before, marked in the version, and free once vouched for', async () => {
	const { id, detail } = await optimized()
	const changed = detail.result?.suggestions.find(
		(one) => one.change.type === 'replace' && one.dependsOn.length === 0
	)
	if (!changed) throw new Error('nothing to edit')
	const said = { edits: { [changed.id]: 'Cut the cost of Oracle by $90M' } }
	const ask200 = async (path: string, body: object) => {
		const answer = await ask('POST', `/optimize/${id}/${path}`, { body, headers: person.headers })
		expect(answer.ok).toBe(true)
		return answer
	}
	const check = async (body: object) =>
		checkAnswer.parse(await (await ask200('check', body)).json())
	const told = (await check(said)).unproven[changed.id]
	expect(told?.join(' ')).toContain('90M')
	expect((await check({ ...said, attested: [changed.id] })).unproven).toEqual({})

	const save = async (attested: string[]) => {
		const body = { acceptedChanges: [changed.id], ...said, attested }
		const { versionId } = await (await ask200('accept', body)).json<{ versionId: string }>()
		const found = await ask('GET', `/versions/${versionId}`, { headers: person.headers })
		return versionDetail.parse(await found.json()).diff[0]
	}
	expect(await save([])).toMatchObject({ unproven: told })
	const vouched = await save([changed.id])
	expect(vouched).toMatchObject({ attested: true })
	expect(vouched?.unproven).toBeUndefined()
	expect((await check(said)).unproven).toEqual({})
})

test('somebody else’s optimization is not there to be checked against', async () => {
	const { id } = await optimized()
	const body = { edits: {} }
	const answer = await ask('POST', `/optimize/${id}/check`, { body, headers: other.headers })
	expect(answer.status).toBe(404)
})

test('accepting nothing saves the resume as it is; applyAll takes the certain changes only', async () => {
	const { id, detail } = await optimized()
	const result = detail.result
	if (!result) throw new Error('no result')
	const save = async (body: object) => {
		const response = await ask('POST', `/optimize/${id}/accept`, { body, headers: person.headers })
		const { versionId } = await response.json<{ versionId: string }>()
		const found = await ask('GET', `/versions/${versionId}`, { headers: person.headers })
		return versionDetail.parse(await found.json())
	}
	expect((await save({ acceptedChanges: [] })).optimizedSections).toEqual(result.resume)
	const all = await save({ applyAll: true })
	const desk = { master: result.resume, suggestions: result.suggestions }
	expect(all.acceptedChanges.accepted).toEqual(certainTogether(desk, {}))
})

test('an unknown change is refused and nothing is saved', async () => {
	const { id } = await optimized()
	const response = await ask('POST', `/optimize/${id}/accept`, {
		body: { acceptedChanges: ['made-up'] },
		headers: person.headers
	})
	expect(response.status).toBe(400)
	expect(await response.json()).toMatchObject({ code: 'invalid_input' })
	const detail = await completed(person, id)
	expect(detail.versionIds).toEqual([])
})

test('a deleted version is gone from history; its resume stays', async () => {
	const { id } = await optimized()
	const accept = await ask('POST', `/optimize/${id}/accept`, {
		body: { applyAll: true },
		headers: person.headers
	})
	const { versionId } = await accept.json<{ versionId: string }>()
	const path = `/versions/${versionId}`
	expect((await ask('DELETE', path, { headers: person.headers })).status).toBe(204)
	expect((await ask('GET', path, { headers: person.headers })).status).toBe(404)
	const resume = await ask('GET', `/resumes/${pair.resumeId}`, { headers: person.headers })
	expect(resume.status).toBe(200)
})

test('what belongs to somebody else is answered as if it were not there', async () => {
	const { id } = await optimized()
	const accept = await ask('POST', `/optimize/${id}/accept`, {
		body: { applyAll: true, exportFormats: ['text'] },
		headers: person.headers
	})
	const { versionId, exports } = await accept.json<{
		versionId: string
		exports: { id: string }[]
	}>()
	const tries: [string, string, object?][] = [
		['GET', `/optimize/${id}`],
		['GET', `/optimize/${id}/events`],
		['POST', `/optimize/${id}/retry`],
		['POST', `/optimize/${id}/accept`, { applyAll: true }],
		['GET', `/versions/${versionId}`],
		['DELETE', `/versions/${versionId}`],
		['POST', '/exports', { versionId, format: 'pdf' }],
		['GET', `/exports/${exports[0]?.id}`],
		['POST', `/exports/${exports[0]?.id}/retry`],
		['POST', '/optimize', pair]
	]
	for (const [method, path, body] of tries) {
		const response = await ask(method, path, { body, headers: other.headers })
		expect([path, response.status]).toEqual([path, 404])
		expect(await response.json()).toMatchObject({ code: 'not_found' })
	}
})

test('a resume that is not read yet cannot be optimized', async () => {
	const waiting = await aPair(person, 'parsing')
	const response = await ask('POST', '/optimize', { body: waiting, headers: person.headers })
	expect(response.status).toBe(409)
	expect(await response.json()).toMatchObject({ code: 'parse_not_ready' })
})

test('malformed JSON and missing fields are told apart by their fields', async () => {
	const response = await ask('POST', '/optimize', {
		body: { resumeId: 1 },
		headers: person.headers
	})
	expect(response.status).toBe(400)
	const body = await response.json<{ fields: { path: string }[] }>()
	expect(body.fields.map((field) => field.path)).toEqual(['resumeId', 'jobDescriptionId'])
})

test('who is not verified, or nobody, is sent to do that first', async () => {
	const unverified = await signUp({ verified: false })
	const response = await ask('POST', '/optimize', { body: {}, headers: unverified.headers })
	expect(response.status).toBe(403)
	expect((await ask('GET', '/versions')).status).toBe(401)
})

test('what a person says is true becomes part of the resume itself, as their word and dated', async () => {
	const { id, detail } = await optimized()
	const result = detail.result
	if (!result) throw new Error('no result')
	const edited = result.suggestions.find((one) => one.change.type === 'replace')
	if (edited?.change.type !== 'replace') throw new Error('nothing to edit')
	const words = 'Looked after 40 Kubernetes clusters and a Kafka cluster'
	const body = {
		acceptedChanges: [edited.id, ...edited.dependsOn],
		edits: { [edited.id]: words },
		attested: [edited.id]
	}
	const save = () => ask('POST', `/optimize/${id}/accept`, { body, headers: person.headers })
	expect((await save()).status).toBe(201)
	const read = async () =>
		resumeDetail.parse(
			await (await ask('GET', `/resumes/${pair.resumeId}`, { headers: person.headers })).json()
		)
	const after = await read()
	expect(JSON.stringify(after.content?.resume)).toContain(words)
	expect(after.content?.provenance[edited.change.target]).toMatchObject({
		by: 'person',
		confidence: 1,
		attestedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/)
	})
	expect((await save()).status).toBe(201)
	expect((await read()).revision).toBe(after.revision)
})

test('only what is accepted can be said to be true', async () => {
	const { id, detail } = await optimized()
	const [first] = detail.result?.suggestions ?? []
	const response = await ask('POST', `/optimize/${id}/accept`, {
		body: { acceptedChanges: [], attested: [first?.id] },
		headers: person.headers
	})
	expect(response.status).toBe(400)
	expect((await completed(person, id)).versionIds).toEqual([])
})
