import { spawn } from 'node:child_process'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../scripts/setup/build.mjs'
import { inProject, root, toolEnvironment } from '../../scripts/setup/paths.mjs'
import { prepare } from '../../scripts/setup/production.mjs'
import { freePort } from '../../scripts/setup/serve.mjs'
import { placeOf, startProvider } from '../models/provider.mjs'
import { writeSettings } from '../support/settings.mjs'

/**
 * The production build with an empty database of its own, a provider of models, and credits.
 * It can be started, killed and started again; `end` leaves nothing behind.
 */
export async function ownDeployment({ firstPort, credits }) {
	const folder = await mkdtemp(join(tmpdir(), 'resumax-load-'))
	const state = join(folder, 'state')
	const provider = await startProvider()
	const place = placeOf(`${provider.url}/load`)
	await prepare(state)
	await build()
	const settings = join(folder, 'load.env')
	const log = join(folder, 'server.log')
	await writeSettings(settings, [
		'OPENAI_API_KEYS=sk-bench',
		`OPENAI_BASE_URL=${place.url}/v1`,
		`CREDITS=${credits}`
	])
	const port = await freePort(firstPort)
	let server = null
	const kill = async () => {
		await server?.kill()
		server = null
	}
	return {
		address: `http://localhost:${port}`,
		place,
		state,
		start: async () => {
			server = await startServer({ port, state, settings, log })
		},
		kill,
		/** How often each error was logged, by its event. */
		errors: async () => errorsIn(await readFile(log, 'utf8')),
		/** Runs the sweep as cron would at that time. */
		sweep: async (time) => {
			await fetch(`http://localhost:${port}/cdn-cgi/local/scheduled?time=${time}`)
		},
		end: async () => {
			await kill()
			await provider.stop()
			await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
		}
	}
}

function errorsIn(lines) {
	const errors = lines.split('\n').filter((line) => line.includes('"level":"error"'))
	const byEvent = Object.groupBy(errors, (line) => /"event":"(\w+)"/.exec(line)?.[1] ?? line)
	return Object.entries(byEvent).map(([event, all]) => ({ event, times: all.length }))
}

/** Resolves once it is healthy. `kill` is SIGKILL for workerd and all that was started with it. */
async function startServer({ port, state, settings, log }) {
	const args = [inProject('scripts', 'setup', 'serve-build.mjs'), '--port', String(port)]
	const output = await open(log, 'a')
	const child = spawn('node', [...args, '--state', state, '--settings', settings], {
		cwd: root,
		env: toolEnvironment(),
		stdio: ['ignore', output.fd, output.fd],
		// A group of its own, which ends as one.
		detached: true
	})
	await output.close()
	let ended = false
	const end = new Promise((resolve) => {
		child.once('error', resolve)
		child.once('exit', resolve)
	}).then(() => {
		ended = true
	})
	const kill = () => {
		try {
			process.kill(-child.pid, 'SIGKILL')
		} catch {
			// It has ended by itself.
		}
		return end
	}
	// Whatever ends this process ends the server, which does not hear of signals itself.
	const leave = () => {
		kill()
		process.exit(1)
	}
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
	process.once('exit', kill)
	for (const signal of signals) process.once(signal, leave)
	const forget = () => {
		process.removeListener('exit', kill)
		for (const signal of signals) process.removeListener(signal, leave)
	}
	const deadline = Date.now() + 60_000
	while (Date.now() < deadline) {
		if (ended) throw new Error('The server ended before it answered.')
		const answer = await fetch(`http://localhost:${port}/health`).catch(() => undefined)
		if (answer?.ok) {
			return {
				kill: () => {
					forget()
					return kill()
				}
			}
		}
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	await kill()
	throw new Error('The server did not answer within a minute.')
}
