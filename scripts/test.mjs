import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureChromium, lendChromium } from './setup/browser.mjs'
import { build } from './setup/build.mjs'
import { install } from './setup/install.mjs'
import { inProject } from './setup/paths.mjs'
import { main, run, TimedOut } from './setup/run.mjs'
import { makeSecrets } from './setup/secrets.mjs'

const reports = inProject('test-results', 'reports')

const declared = 'worker/worker-configuration.d.ts'
const environmentTypes = ['types', '--check', '--strict-vars=false', declared]

/** Every check there is, the quickest first; the first that fails ends the run. */
await main(async () => {
	install()
	const chromium = ensureChromium()
	makeSecrets()
	lendChromium()
	rmSync(reports, { recursive: true, force: true })
	mkdirSync(reports, { recursive: true })

	// One keeps one core busy, the build now and then the other.
	await together(
		stage('Lint and types', async () => {
			await run('biome', ['check', '.'])
			await run('wrangler', environmentTypes, { quiet: true })
			await run('react-router', ['typegen'])
			await run('tsc', ['-p', 'src', '--noEmit'])
			await run('tsc', ['-p', '.', '--noEmit'])
		}),
		stage('Build', build)
	)
	// Side by side: the worker's tests all run in one thread, and mostly wait.
	const [unit, worker] = await together(
		stage('Unit tests', () => vitest('unit')),
		stage('Worker tests', () => againIfStuck(() => vitest('worker')))
	)
	const endToEnd = await stage('End-to-end tests', () => playwright(chromium))

	const all = [unit, worker, endToEnd]
	const sum = (key) => all.reduce((total, counts) => total + counts[key], 0)
	console.log(`\nTests: ${sum('passed')} passed, ${sum('failed')} failed`)
})

async function stage(name, task) {
	const started = Date.now()
	console.log(`\n── ${name} ──`)
	const result = await task()
	console.log(`── ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s ──`)
	return result
}

/** The results of all, once all have ended; throws what the first of them that failed threw. */
async function together(...tasks) {
	const ended = await Promise.allSettled(tasks)
	for (const one of ended) if (one.status === 'rejected') throw one.reason
	return ended.map(({ value }) => value)
}

/**
 * The local runtime sometimes never ends (cloudflare/workers-sdk issue 15498). Such a run says
 * nothing of the tests, so it is done once more; a failed test is a failure at once.
 */
async function againIfStuck(task) {
	try {
		return await task()
	} catch (error) {
		if (!(error instanceof TimedOut)) throw error
		console.warn(`${error.message}. Once more …`)
		return task()
	}
}

async function vitest(project) {
	const file = `${reports}/${project}.json`
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
	// What takes a second by itself has taken ten beside all else.
	const options = ['--silent=passed-only', '--testTimeout=60000', ...reporters]
	await run('vitest', ['run', '-c', `vitest.${project}.config.ts`, ...options], { minutes: 6 })
	const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
	return { passed: numPassedTests, failed: numFailedTests }
}

async function playwright(chromium) {
	const file = `${reports}/end-to-end.json`
	await run('playwright', ['test', '--reporter=list,json'], {
		env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
		minutes: 12
	})
	const { stats } = JSON.parse(readFileSync(file, 'utf8'))
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}
