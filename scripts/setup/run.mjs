import { spawn } from 'node:child_process'
import { root, toolEnvironment } from './paths.mjs'

/**
 * Runs a tool of the project to its end. With `quiet` its output is kept and shown only
 * when it fails. Rejects with the tool's name and exit code.
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: root,
			env: toolEnvironment(env),
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
			shell: process.platform === 'win32'
		})
		let output = ''
		child.stdout?.on('data', (chunk) => {
			output += chunk
		})
		child.stderr?.on('data', (chunk) => {
			output += chunk
		})
		child.on('error', reject)
		child.on('close', (code) => {
			if (code === 0) return resolve(output)
			if (quiet) process.stderr.write(output)
			reject(new Error(`${command} ${args.join(' ')} ended with exit code ${code}`))
		})
	})
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
