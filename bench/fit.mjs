import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from '../scripts/setup/install.mjs'
import { main } from '../scripts/setup/run.mjs'
import { conclude } from './conclude.mjs'
import { auc, ndcg, spearman } from './fit/agreement.mjs'
import { bundle } from './support/bundle.mjs'

const usage =
	'npm run bench:fit -- --pairs PAIRS.json --resumes FOLDER --postings FOLDER --out FILE.jsonl'

/**
 * npm run bench:fit: how far the score agrees with a person who judged pairs of resume and
 * posting from 0 (wrong field) to 3 (would be asked to an interview). PAIRS.json holds
 * `{pairs: [{resume, posting, fit}]}`, named by file; FILE.jsonl gets one line
 * `{resume, posting, score}` for each, null where the posting cannot be scored or the resume
 * not be read.
 */
await main(async () => {
	const { pairs, resumes, postings, out } = optionsOf(process.argv.slice(2))
	install()
	const code = await bundle('bench/fit/pair.ts', 'node')
	try {
		const judged = JSON.parse(await readFile(pairs, 'utf8')).pairs
		const lines = await scoreAll(await import(code.path), judged, resumes, postings)
		await writeFile(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
		report(judged, lines)
	} finally {
		await code.remove()
	}
})

function optionsOf(args) {
	const text = { type: 'string' }
	const options = { pairs: text, resumes: text, postings: text, out: text }
	const { values } = parseArgs({ args, options })
	for (const name of Object.keys(options))
		if (!values[name]) throw new Error(`--${name} is missing. ${usage}`)
	return values
}

async function scoreAll({ readDocument, readPasted, score }, pairs, resumes, postings) {
	const read = remembered(async (name) => readDocument(await bytesOf(join(resumes, name))))
	const pasted = remembered(async (name) =>
		readPasted(await readFile(join(postings, name), 'utf8'))
	)
	const asOf = new Date().toISOString().slice(0, 10)
	const lines = []
	for (const pair of pairs) {
		const resume = await read(pair.resume)
		const result = resume && score(resume, await pasted(pair.posting), asOf)
		const scored = result && result.band !== 'unscored'
		lines.push({ resume: pair.resume, posting: pair.posting, score: scored ? result.total : null })
	}
	return lines
}

async function bytesOf(path) {
	return new Uint8Array(await readFile(path))
}

function remembered(task) {
	const known = new Map()
	return (name) => {
		if (!known.has(name)) known.set(name, task(name))
		return known.get(name)
	}
}

function report(pairs, lines) {
	const rows = pairs.map(({ fit, posting }, at) => ({ fit, posting, score: lines[at].score ?? 0 }))
	const unscored = lines.filter(({ score }) => score === null).length
	conclude('fit', [
		{ name: 'pairs', unit: '', value: rows.length },
		{ name: 'without a score', unit: '', value: unscored },
		{ name: 'Spearman', unit: '', value: rounded(spearman(rows)), least: 0.75 },
		{ name: 'nDCG@10', unit: '', value: rounded(ndcg(rows, 10)), least: 0.95 },
		{ name: 'AUC', unit: '', value: rounded(auc(rows)), least: 0.93 }
	])
}

function rounded(value) {
	return Math.round(value * 1000) / 1000
}
