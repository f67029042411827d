import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from '../scripts/setup/install.mjs'
import { inProject } from '../scripts/setup/paths.mjs'
import { main } from '../scripts/setup/run.mjs'
import { conclude } from './conclude.mjs'
import { busyOf, watchMemory } from './reading/process.mjs'
import { startReader } from './reading/reader.mjs'
import { codeOf } from './reading/row.mjs'

const usage = 'npm run bench:hostile -- --dir FOLDER'

/**
 * npm run bench:hostile: what files made to do harm, or only broken ones, cost the reader in
 * workerd: seconds of a core and MB of memory each, and how soon the next request is answered.
 */
await main(async () => {
	const { dir } = parseArgs({ options: { dir: { type: 'string' } } }).values
	if (!dir) throw new Error(`--dir is missing. ${usage}`)
	install()
	const next = await readFile(inProject('test/fixtures/sidebar-nurse.pdf'))
	const reads = []
	let reader = await startReader()
	try {
		for (const file of readdirSync(dir).sort()) {
			const read = await attempt(reader, await readFile(join(dir, file)), next)
			reads.push({ file, ...read })
			console.log(lineOf(file, read))
			if (!read.crashed) continue
			await reader.stop()
			reader = await startReader()
		}
	} finally {
		await reader.stop()
	}
	if (reads.length === 0) throw new Error(`There is no file in ${dir}.`)
	const most = (key) => Math.round(Math.max(...reads.map((read) => read[key])) * 100) / 100
	conclude('hostile', [
		{ name: 'files', unit: '', value: reads.length },
		{ name: 'CPU, most for one file', unit: 's', value: most('seconds'), bar: 2 },
		{ name: 'memory, most for one file', unit: 'MB', value: most('growth'), bar: 100 },
		{ name: 'next request, slowest', unit: 'ms', value: most('next'), bar: 500 },
		{ name: 'crashed', unit: 'files', value: reads.filter((r) => r.crashed).length, bar: 0 }
	])
})

async function attempt({ pid, read }, bytes, next) {
	const busy = busyOf(pid)
	const memory = watchMemory(pid)
	try {
		const { result } = await read(bytes)
		const growth = memory.stop()
		const seconds = busyOf(pid) - busy
		const started = performance.now()
		await read(next)
		const answer = result.ok ? 'read' : codeOf(result.failure)
		return { answer, seconds, growth, next: performance.now() - started }
	} catch (error) {
		const growth = memory.stop()
		return { crashed: true, answer: `CRASHED ${error.message}`, seconds: 0, growth, next: 0 }
	}
}

function lineOf(file, { answer, seconds, growth, next }) {
	const figures = `${seconds.toFixed(2)} s ${growth.toFixed(1).padStart(7)} MB`
	return `${file.padEnd(40)} ${figures} ${next.toFixed(0).padStart(5)} ms  ${answer}`
}
