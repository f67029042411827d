import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from '../scripts/setup/install.mjs'
import { main } from '../scripts/setup/run.mjs'
import { conclude } from './conclude.mjs'
import { watchMemory } from './reading/process.mjs'
import { startReader } from './reading/reader.mjs'
import { codeOf, rowOf } from './reading/row.mjs'

const usage = 'npm run bench:reading -- --dir FOLDER [--out FILE.jsonl]'
const rereads = 3

/**
 * npm run bench:reading: from the bytes of a PDF or DOCX to its sections, inside workerd, for
 * each file of a folder. FILE.jsonl gets a line a file: what was read, or the code of the failure.
 * A file's `ms` is the median of three reads that follow its first one.
 */
await main(async () => {
	const { dir, out } = parseArgs({
		options: { dir: { type: 'string' }, out: { type: 'string' } }
	}).values
	if (!dir) throw new Error(`--dir is missing. ${usage}`)
	install()
	const files = readdirSync(dir)
		.filter((name) => /\.(pdf|docx)$/i.test(name))
		.sort()
	if (files.length === 0) throw new Error(`There is no PDF or DOCX in ${dir}.`)
	const reader = await startReader()
	const reads = []
	let growth = 0
	try {
		const memory = watchMemory(reader.pid)
		for (const file of files) reads.push(await readOne(reader, dir, file))
		growth = memory.stop()
	} finally {
		await reader.stop()
	}
	if (out) await writeFile(out, reads.map(({ row }) => `${JSON.stringify(row)}\n`).join(''))
	report(reads, growth)
})

async function readOne(reader, dir, file) {
	try {
		const read = await reader.read(await readFile(join(dir, file)), 1 + rereads)
		const [first, ...later] = read.times
		const row = rowOf(file, share(later, 0.5), read)
		return { row, first, pages: read.pages, failure: read.result.failure }
	} catch (error) {
		return { row: { file, error: error.message }, crash: error.message }
	}
}

function report(reads, growth) {
	const short = reads.filter(({ row, pages }) => !row.error && pages <= 3)
	const times = short.map(({ row }) => row.ms)
	const firsts = short.map(({ first }) => first)
	const crashes = reads.filter(({ crash }) => crash)
	for (const { row, crash } of crashes) console.log(`CRASHED ${row.file}: ${crash}`)
	const failures = Object.groupBy(
		reads.filter(({ failure }) => failure),
		({ failure }) => codeOf(failure)
	)
	for (const [code, rows] of Object.entries(failures))
		console.log(`${code}: ${rows.map(({ row }) => row.file).join(', ')}`)
	const slowest = short.toSorted((a, b) => b.row.ms - a.row.ms).slice(0, 5)
	console.log(`Slowest: ${slowest.map(({ row }) => `${row.file} ${row.ms} ms`).join(', ')}`)
	console.log('Times: PDFs of 1 to 3 pages and all DOCX, median of three reads after the first.')
	conclude('reading', [
		{ name: 'files', unit: '', value: reads.length },
		{ name: 'of 1 to 3 pages, read', unit: '', value: short.length },
		{ name: 'p50', unit: 'ms', value: share(times, 0.5), bar: 40 },
		{ name: 'p95', unit: 'ms', value: share(times, 0.95), bar: 150 },
		{ name: 'slowest', unit: 'ms', value: share(times, 1) },
		{ name: 'first read, p50', unit: 'ms', value: share(firsts, 0.5) },
		{ name: 'first read, p95', unit: 'ms', value: share(firsts, 0.95) },
		{ name: 'memory, growth', unit: 'MB', value: Math.round(growth) },
		...Object.entries(failures).map(([code, { length }]) => ({
			name: code,
			unit: 'files',
			value: length
		})),
		{ name: 'crashed', unit: 'files', value: crashes.length, bar: 0 }
	])
}

/** The value that a share of all stays at or under; 0 of none. */
function share(values, part) {
	const sorted = values.toSorted((a, b) => a - b)
	return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
}
