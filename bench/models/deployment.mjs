import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveProduction } from '../../scripts/setup/production.mjs'
import { freePort } from '../../scripts/setup/serve.mjs'
import { writeSettings } from '../support/settings.mjs'
import { placeOf, startProvider } from './provider.mjs'

/** The production build with an empty database, and two providers of models for it. */
export async function deployment(say) {
	say('Starting a server and a provider of models …')
	const provider = await startProvider()
	const folder = await mkdtemp(join(tmpdir(), 'resumax-models-'))
	let server = null
	const stop = async () => {
		await server?.stop()
		await provider.stop()
		await rm(folder, { recursive: true, force: true })
	}
	try {
		const openai = placeOf(`${provider.url}/openai`)
		const anthropic = placeOf(`${provider.url}/anthropic`)
		await anthropic.set({ answer: 'honest' })
		const envFile = join(folder, 'models.env')
		await writeSettings(envFile, [
			'OPENAI_API_KEYS=sk-bench',
			`OPENAI_BASE_URL=${openai.url}/v1`,
			'ANTHROPIC_API_KEYS=sk-bench',
			`ANTHROPIC_BASE_URL=${anthropic.url}`
		])
		const port = await freePort(8860)
		const state = join(folder, 'state')
		server = await serveProduction({ port, state, output: 'ignore', envFile })
		return { address: server.address, openai, anthropic, stop }
	} catch (error) {
		await stop()
		throw error
	}
}
