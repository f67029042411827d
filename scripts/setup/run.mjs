import { spawn } from 'node:child_process'
import { root, toolEnvironment } from './paths.mjs'

const onWindows = process.platform === 'win32'

/** A tool that did not end in its time; what it had found by then is unknown. */
export class TimedOut extends Error {}

/** The tools under way, each with the processes that it started. */
const groups = new Set()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.once(signal, () => {
		for (const child of groups) endGroup(child, signal)
		process.kill(process.pid, signal)
	})
}

/**
 * Runs a tool of the project to its end. With `quiet` its output is kept and shown only
 * when it fails. Rejects with the tool's name and exit code, and with `TimedOut` after
 * `minutes`, when the tool and all that it started are ended.
 */
export function run(command, args, { env = {}, quiet = false, minutes } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: root,
			env: toolEnvironment(env),
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
			// A group of its own, so that a browser or a server that it started ends with it.
			detached: !onWindows,
			shell: onWindows
		})
		groups.add(child)
		const name = `${command} ${args.join(' ')}`
		let output = ''
		let late = false
		const limit = minutes && setTimeout(giveUp, minutes * 60_000)
		function giveUp() {
			late = true
			endGroup(child, 'SIGKILL')
		}
		child.stdout?.on('data', (chunk) => {
			output += chunk
		})
		child.stderr?.on('data', (chunk) => {
			output += chunk
		})
		child.on('error', reject)
		child.on('close', (code) => {
			clearTimeout(limit)
			groups.delete(child)
			if (late) return reject(new TimedOut(`${name} did not end within ${minutes} minutes`))
			if (code === 0) return resolve(output)
			if (quiet) process.stderr.write(output)
			reject(new Error(`${name} ended with exit code ${code}`))
		})
	})
}

function endGroup(child, signal) {
	try {
		process.kill(onWindows ? child.pid : -child.pid, signal)
	} catch {
		// It has ended by itself.
	}
}

/** Runs the main function of a script; a failure is one line for the person, not a stack. */
export async function main(task) {
	try {
		await task()
	} catch (error) {
		console.error(error instanceof Error ? error.message : error)
		process.exitCode = 1
	}
}
