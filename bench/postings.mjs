import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from '../scripts/setup/install.mjs'
import { main } from '../scripts/setup/run.mjs'
import { conclude } from './conclude.mjs'
import { agreementOf } from './postings/agreement.mjs'
import { bundle } from './support/bundle.mjs'

const usage = 'npm run bench:postings -- --dir FOLDER [--out FILE.jsonl] [--truth FOLDER]'
const rereads = 5
const bars = {
	title: 0.95,
	company: 0.85,
	location: 0.85,
	years: 0.9,
	degree: 0.9,
	'skills F1': 0.8,
	'must F1': 0.75,
	boilerplate: 0.97
}

/**
 * npm run bench:postings: what is read from each job description (.txt, .html) of a folder.
 * FILE.jsonl gets a line a posting; with a folder of truths (see postings/agreement.mjs) the
 * figures for each field are shown too. A posting's time is the median of five reads.
 */
await main(async () => {
	const text = { type: 'string' }
	const { values } = parseArgs({ options: { dir: text, out: text, truth: text } })
	if (!values.dir) throw new Error(`--dir is missing. ${usage}`)
	install()
	const code = await bundle('bench/postings/read.ts', 'node')
	try {
		const { rowOf } = await import(code.path)
		const reads = await readAll(rowOf, values.dir)
		const lines = reads.map(({ row }) => `${JSON.stringify(row)}\n`)
		if (values.out) await writeFile(values.out, lines.join(''))
		report(reads, values.truth ? await truthsIn(values.truth) : [])
	} finally {
		await code.remove()
	}
})

async function readAll(rowOf, dir) {
	const files = readdirSync(dir)
		.filter((name) => /\.(txt|html?)$/i.test(name))
		.sort()
	if (files.length === 0) throw new Error(`There is no .txt or .html in ${dir}.`)
	const texts = await Promise.all(files.map((file) => readFile(join(dir, file), 'utf8')))
	for (const text of texts) rowOf(text)
	return files.map((file, at) => {
		const times = Array.from({ length: rereads }, () => {
			const started = performance.now()
			rowOf(texts[at])
			return performance.now() - started
		})
		const words = texts[at].split(/\s+/).length
		return { row: { file, ...rowOf(texts[at]) }, words, ms: share(times, 0.5) }
	})
}

async function truthsIn(folder) {
	const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
	const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
	return texts.map((text) => JSON.parse(text))
}

function report(reads, truths) {
	const rows = reads.map(({ row }) => row)
	const times = reads.filter(({ words }) => words <= 1000).map(({ ms }) => ms)
	const without = (test) => rows.filter(test).length
	const agreement = truths.length > 0 ? Object.entries(agreementOf(truths, rows)) : []
	conclude('postings', [
		{ name: 'postings', unit: '', value: rows.length },
		{ name: 'without a title', unit: '', value: without(({ title }) => title === '') },
		{ name: 'without a company', unit: '', value: without(({ company }) => company === '') },
		{ name: 'without requirements', unit: '', value: without((row) => !row.requirements.length) },
		{ name: 'up to 1,000 words, p50', unit: 'ms', value: rounded(share(times, 0.5)) },
		{ name: 'up to 1,000 words, p95', unit: 'ms', value: rounded(share(times, 0.95)), bar: 10 },
		...agreement.map(([name, value]) => ({
			name,
			unit: '',
			value: rounded(value),
			least: bars[name]
		}))
	])
}

function rounded(value) {
	return Math.round(value * 1000) / 1000
}

/** The value that a share of all stays at or under; 0 of none. */
function share(values, part) {
	const sorted = values.toSorted((a, b) => a - b)
	return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
}
