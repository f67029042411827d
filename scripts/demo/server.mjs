import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveProduction } from '../setup/production.mjs'
import { freePort } from '../setup/serve.mjs'

/** The server named, else the one that `npm start` runs, else one of our own that leaves nothing behind. */
export async function demoServer(named, say) {
	const running = named ?? `http://localhost:${process.env.PORT ?? 8787}`
	if (await isOurs(running)) return { address: running, stop: async () => {} }
	if (named) throw new Error(`No resuMAX answers at ${named}.`)
	return ownServer(say)
}

/** A server with an empty database of its own, which goes with it. */
export async function ownServer(say) {
	say('Starting a server …')
	const state = await mkdtemp(join(tmpdir(), 'resumax-demo-'))
	const server = await serveProduction({ port: await freePort(8840), state, output: 'ignore' })
	return {
		address: server.address,
		stop: async () => {
			await server.stop()
			await rm(state, { recursive: true, force: true })
		}
	}
}

/** Only a development server has a mailbox to read the verification from. */
async function isOurs(address) {
	const answer = await fetch(`${address}/api/v1/dev/mailbox`).catch(() => undefined)
	return answer?.ok ?? false
}
