import { uploadResume } from '../../scripts/demo/resume.mjs'
import { inProject } from '../../scripts/setup/paths.mjs'
import { follow, hasEnd } from '../load/follow.mjs'

const formats = ['docx', 'markdown', 'text', 'json']

/**
 * A job of each kind of every person. One that was not accepted is null: the server was killed
 * before it answered; `onRefused` hears of those that it refused.
 */
export function submitAll(people, round, onRefused) {
	const accepted = (job) =>
		job.catch((error) => {
			onRefused(error)
			return null
		})
	return people.flatMap((person, index) => [
		accepted(parse(person)),
		accepted(optimize(person, round)),
		accepted(exportFile(person, index === round % people.length ? 'pdf' : formats[index % 4]))
	])
}

async function parse({ client }) {
	const id = await uploadResume(client, inProject('test/fixtures/sample-resume.pdf'))
	return { kind: 'parse', id, ended: () => endOf(client, `/resumes/${id}`) }
}

async function exportFile({ client, optimizationId }, format) {
	const { versionId } = await client.post(`/optimize/${optimizationId}/accept`, { applyAll: true })
	const { id } = await client.post('/exports', { versionId, format })
	return { kind: 'export', id, ended: () => endOf(client, `/exports/${id}`) }
}

async function optimize({ client, resumeId, postingIds }, round) {
	const jobDescriptionId = postingIds[round + 1]
	const { optimizationId: id } = await client.post('/optimize', { resumeId, jobDescriptionId })
	const stream = followThrough(client, id)
	return { kind: 'optimize', id, stream, ended: () => endOf(client, `/optimize/${id}`) }
}

async function endOf(client, path) {
	const { status } = await client.get(path).catch(() => ({ status: 'unknown' }))
	return ['completed', 'ready', 'failed'].includes(status) ? status : null
}

/** All events to the end, coming back after each cut with the last one seen. */
function followThrough(client, id) {
	const events = []
	let stopped = false
	const whole = (async () => {
		while (!stopped && !hasEnd(events)) {
			const more = await follow(client, id, events.at(-1)?.id ?? 0).catch(() => [])
			events.push(...more)
			if (!hasEnd(events)) await new Promise((resolve) => setTimeout(resolve, 200))
		}
		return hasEnd(events) && events.every((event, index) => event.id === index + 1)
	})()
	return {
		whole,
		stop: () => {
			stopped = true
		}
	}
}
