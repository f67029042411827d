import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { inProject, toolEnvironment } from '../../scripts/setup/paths.mjs'

/** Starts the loopback provider of models in a process of its own. */
export async function startProvider() {
	const script = inProject('test', 'support', 'provider', 'start.mjs')
	const answers = inProject('test', 'support', 'provider', 'models.ts')
	const child = spawn('node', [script, '--answers', answers], {
		env: toolEnvironment(),
		stdio: ['ignore', 'pipe', 'inherit']
	})
	const ended = new Promise((resolve) => child.once('close', resolve))
	const url = await new Promise((resolve, reject) => {
		createInterface(child.stdout).once('line', resolve)
		child.once('error', reject)
		child.once('close', () => reject(new Error('The provider of models ended before it answered.')))
	})
	return {
		url,
		stop: () => {
			child.kill('SIGTERM')
			return ended
		}
	}
}

/** One place of the provider: how it behaves, and every call that it has seen since it was told so. */
export function placeOf(url) {
	let calls = []
	const control = (init) => fetch(`${url}/control`, init).then((answer) => answer.json())
	return {
		url,
		async set(script) {
			calls = []
			await control({ method: 'PUT', body: JSON.stringify(script) })
		},
		/** The provider keeps the latest calls only, so look often. */
		async calls() {
			const seen = await control()
			const first = seen.count - seen.calls.length
			seen.calls.forEach((call, index) => {
				calls[first + index] = call
			})
			return calls
		}
	}
}
