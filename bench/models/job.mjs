import { readFile } from 'node:fs/promises'
import { makeAccount } from '../../scripts/demo/account.mjs'
import { Client } from '../../scripts/demo/client.mjs'
import { readResume, uploadResume } from '../../scripts/demo/resume.mjs'
import { inProject } from '../../scripts/setup/paths.mjs'
import { covered } from './figures.mjs'

/** Somebody with an account and a resume that was read. */
export async function person(address) {
	const client = new Client(address)
	await makeAccount(client)
	const resumeId = await uploadResume(client, inProject('test/fixtures/sample-resume.pdf'))
	await readResume(client, resumeId)
	const posting = await readFile(inProject('test/fixtures/sample-posting.txt'), 'utf8')
	return { client, resumeId, posting }
}

/** Lets models write for this person, or keeps to the rules. */
export function allowModels({ client }, modelsAllowed) {
	return client.ask('PUT', '/users/me/preferences', { modelsAllowed })
}

/**
 * One optimization, for a posting that no other was for: it names `name`, and so does every call
 * that is made for it. With milliseconds to the first event, to the end, and of them our own.
 */
export async function runJob({ client, resumeId, posting }, name, place) {
	const text = `${posting.trimEnd()}\n\nRequirements\n- Knows the Zorblax tracker ${name}.\n`
	const { id: jobDescriptionId } = await client.post('/job-descriptions', { text })
	const startedAt = Date.now()
	const { optimizationId } = await client.post('/optimize', { resumeId, jobDescriptionId })
	const { first, messages } = await follow(client, optimizationId)
	const whole = Date.now() - startedAt
	const { status, result } = await client.get(`/optimize/${optimizationId}`)
	if (status !== 'completed') throw new Error(`The optimization is ${status}.`)
	const calls = (await place.calls()).filter((call) =>
		JSON.stringify(call.body).includes(`tracker ${name}.`)
	)
	const waited = covered(calls.map(({ startedAt, endedAt }) => [startedAt, endedAt ?? startedAt]))
	return {
		first: first - startedAt,
		whole,
		own: whole - waited,
		calls: calls.length,
		byModel: result.engine.provider !== 'builtin' && !result.engine.note,
		messages
	}
}

/** Reads the events to their end. */
async function follow(client, id) {
	const response = await client.fetch(`/api/v1/optimize/${id}/events`)
	let text = ''
	let first = null
	for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
		text += piece
		if (first === null && text.includes('data: ')) first = Date.now()
	}
	const messages = [...text.matchAll(/"message":"([^"]*)"/g)].map(([, message]) => message)
	return { first, messages }
}
