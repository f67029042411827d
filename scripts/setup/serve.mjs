import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { root, toolEnvironment } from './paths.mjs'

/** Where local workerd takes a cron trigger; it fires none by itself. */
const cronPath = '/cdn-cgi/local/scheduled'

/** The first port from `wanted` on that nobody listens to. */
export async function freePort(wanted) {
	for (let port = wanted; port < wanted + 50; port++) if (await isFree(port)) return port
	throw new Error(`No free port from ${wanted} on. Set PORT to another.`)
}

function isFree(port) {
	return new Promise((resolve) => {
		const server = createServer()
		server.once('error', () => resolve(false))
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
	})
}

/**
 * Starts a server and resolves once it is healthy, with its address and `stop`. Its cron
 * trigger is fired once a minute. Rejects when it ends first.
 */
export async function serve(command, args, port, { output = 'inherit' } = {}) {
	const child = spawn(command, args, {
		cwd: root,
		env: toolEnvironment(),
		stdio: ['ignore', output, output],
		shell: process.platform === 'win32'
	})
	let ended = false
	const end = new Promise((resolve) => {
		child.on('error', (error) => {
			console.error(error.message)
			ended = true
			resolve(1)
		})
		child.on('close', (code) => {
			ended = true
			resolve(code ?? 0)
		})
	})
	const address = `http://localhost:${port}`
	await untilHealthy(address, () => ended)
	const cron = setInterval(() => {
		fetch(address + cronPath).catch(() => {})
	}, 60_000)
	end.then(() => clearInterval(cron))
	const stop = () => {
		clearInterval(cron)
		if (!ended) child.kill('SIGTERM')
		return end
	}
	return { address, end, stop }
}

async function untilHealthy(address, hasEnded) {
	const deadline = Date.now() + 60_000
	while (Date.now() < deadline) {
		if (hasEnded()) throw new Error('The server ended before it answered.')
		const answer = await fetch(`${address}/health`).catch(() => undefined)
		if (answer?.ok) return
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	throw new Error('The server did not answer within a minute.')
}

/** Stops the server when this process is asked to stop. */
export function stopWithUs(server) {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, async () => {
			await server.stop()
			process.exit(0)
		})
	}
}
