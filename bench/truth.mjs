import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from '../scripts/setup/install.mjs'
import { main } from '../scripts/setup/run.mjs'
import { conclude } from './conclude.mjs'
import { bundle } from './support/bundle.mjs'

const usage = 'npm run bench:truth -- CASES.json --out FILE.jsonl'
/** One resume's suggestions, as many as a long optimization has. */
const SUGGESTIONS = 40
const ROUNDS = 5

/**
 * npm run bench:truth: how well the claim check tells an honest rewording from a false one.
 * CASES.json (or a folder of such files) holds `[{resume, posting, cases: [{id, target, after,
 * label: "honest" | "fabricated", kind}]}]` with resumes in JSON Resume; FILE.jsonl gets one
 * line `{id, verdict, reasons}` for each case.
 */
await main(async () => {
	const { cases, out } = optionsOf(process.argv.slice(2))
	const sets = await readSets(cases)
	install()
	const code = await bundle('bench/truth/judge.ts', 'node')
	try {
		const { judge, tally } = await import(code.path)
		const judged = sets.flatMap((set) => judge(set))
		await writeFile(out, judged.map((line) => `${JSON.stringify(line)}\n`).join(''))
		report(
			tally(
				sets.flatMap((set) => set.cases),
				judged
			),
			judged,
			timesOf(judge, sets)
		)
	} finally {
		await code.remove()
	}
})

function optionsOf(args) {
	const { values, positionals } = parseArgs({
		args,
		options: { out: { type: 'string' } },
		allowPositionals: true
	})
	const [cases] = positionals
	if (!cases || !values.out) throw new Error(`A file of cases or --out is missing. ${usage}`)
	return { cases, out: values.out }
}

async function readSets(path) {
	const folder = (await stat(path)).isDirectory()
	const names = folder ? (await readdir(path)).filter((name) => name.endsWith('.json')) : []
	const files = folder ? names.toSorted().map((name) => join(path, name)) : [path]
	const sets = []
	for (const file of files) {
		const content = JSON.parse(await readFile(file, 'utf8'))
		if (!Array.isArray(content)) throw new Error(`${file} is not a list of resumes with cases.`)
		sets.push(...content.map((set) => ({ resume: set.resume, cases: set.cases ?? [] })))
	}
	return sets
}

/**
 * Milliseconds to read each resume and check its suggestions, after a round to warm up: the
 * middle one of a few rounds, since other work on the machine slows single ones.
 */
function timesOf(judge, sets) {
	const rounds = sets.filter(({ cases }) => cases.length > 0).map((set) => ({ ...set, times: [] }))
	for (let round = 0; round <= ROUNDS; round++) {
		for (const { resume, cases, times } of rounds) {
			const some = Array.from({ length: SUGGESTIONS }, (_, at) => cases[at % cases.length])
			const start = performance.now()
			judge({ resume, cases: some })
			if (round > 0) times.push(performance.now() - start)
		}
	}
	return rounds.map(({ times }) => at(sorted(times), 0.5)).toSorted((a, b) => a - b)
}

function sorted(times) {
	return times.toSorted((a, b) => a - b)
}

function report({ kinds, hard, inflation, honest }, judged, times) {
	for (const { name, good, refused, all } of kinds)
		console.log(
			`${name.padEnd(28)} ${`${good}/${all}`.padStart(9)} ${name.startsWith('honest') ? 'passed' : `caught, ${refused} refused`}`
		)
	conclude('truth', [
		{ name: 'cases', unit: '', value: judged.length },
		{
			name: 'not answered',
			unit: '',
			value: judged.filter((each) => each.verdict === 'error').length
		},
		{ name: 'hard facts caught', unit: '', value: hard, least: 0.99 },
		{ name: 'inflation caught', unit: '', value: inflation, least: 0.95 },
		{ name: 'honest passed', unit: '', value: honest, least: 0.97 },
		{ name: 'one resume, p50', unit: 'ms', value: at(times, 0.5) },
		{ name: 'one resume, p95', unit: 'ms', value: at(times, 0.95), bar: 20 }
	])
}

function at(times, share) {
	const value = times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
	return Math.round(value * 100) / 100
}
