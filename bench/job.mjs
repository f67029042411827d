import { readFile } from 'node:fs/promises'
import { makeAccount } from '../scripts/demo/account.mjs'
import { Client, until } from '../scripts/demo/client.mjs'
import { readResume, uploadResume } from '../scripts/demo/resume.mjs'
import { ownServer } from '../scripts/demo/server.mjs'
import { inProject } from '../scripts/setup/paths.mjs'
import { main } from '../scripts/setup/run.mjs'
import { conclude } from './conclude.mjs'

const rounds = 9

/**
 * npm run bench:job: the main job on local workerd, with the built-in engine. Milliseconds
 * from the request to the end that a person sees: reading, optimizing, a first PDF (the
 * browser starts) and later ones.
 */
await main(async () => {
	const server = await ownServer(console.log)
	try {
		const client = new Client(server.address)
		await makeAccount(client)
		const text = await readFile(inProject('test/fixtures/sample-posting.txt'), 'utf8')
		const reading = []
		const optimizing = []
		const printing = []
		for (let round = 0; round < rounds; round++) {
			const resumeId = await timed(reading, async () => {
				const id = await uploadResume(client, inProject('test/fixtures/sample-resume.pdf'))
				await readResume(client, id)
				return id
			})
			const posting = await client.post('/job-descriptions', { text })
			const id = await timed(optimizing, () => optimizeOnce(client, resumeId, posting.id))
			const saved = await client.post(`/optimize/${id}/accept`, { applyAll: true })
			await timed(printing, () => printOnce(client, saved.versionId))
		}
		const [coldPrint, ...warmPrints] = printing
		conclude('job', [
			{ name: 'read a resume, median', unit: 'ms', value: median(reading) },
			{ name: 'optimize, median', unit: 'ms', value: median(optimizing) },
			{ name: 'optimize, slowest', unit: 'ms', value: Math.max(...optimizing), bar: 2000 },
			{ name: 'PDF, cold', unit: 'ms', value: coldPrint, bar: 3000 },
			{ name: 'PDF, warm, median', unit: 'ms', value: median(warmPrints), bar: 1000 }
		])
	} finally {
		await server.stop()
	}
})

async function optimizeOnce(client, resumeId, jobDescriptionId) {
	const { optimizationId } = await client.post('/optimize', { resumeId, jobDescriptionId })
	await (await client.fetch(`/api/v1/optimize/${optimizationId}/events`)).text()
	const { status } = await client.get(`/optimize/${optimizationId}`)
	if (status !== 'completed') throw new Error(`The optimization is ${status}.`)
	return optimizationId
}

async function printOnce(client, versionId) {
	const { id } = await client.post('/exports', { versionId, format: 'pdf' })
	const made = await until(
		() => client.get(`/exports/${id}`),
		({ status }) => status === 'ready' || status === 'failed'
	)
	if (made.status === 'failed') throw new Error(made.error.message)
}

async function timed(into, task) {
	const started = performance.now()
	const result = await task()
	into.push(Math.round(performance.now() - started))
	return result
}

function median(values) {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
