import { ensureChromium } from '../scripts/setup/browser.mjs'
import { install } from '../scripts/setup/install.mjs'
import { main } from '../scripts/setup/run.mjs'
import { conclude } from './conclude.mjs'
import { bundle } from './support/bundle.mjs'
import { timesInIsolate } from './support/isolate.mjs'

const isolates = 7
const rounds = 200

/**
 * npm run bench:score: one score of a two-page resume against a posting of a thousand words in
 * workerd, and the differences of all suggestions of one optimization in Chromium. "Cold" is
 * the first of an isolate or page; each round has documents of its own, so that nothing is
 * remembered of them.
 */
await main(async () => {
	install()
	const scores = await scoresInWorkerd()
	const { suggestions, times } = await differencesInChromium(ensureChromium())
	const [cold, ...warm] = times
	conclude('score', [
		{ name: 'score, cold, median', unit: 'ms', value: share(scores.cold, 0.5) },
		{ name: 'score, cold, slowest', unit: 'ms', value: share(scores.cold, 1) },
		{ name: 'score, warm, median', unit: 'ms', value: share(scores.warm, 0.5) },
		{ name: 'score, warm, p95', unit: 'ms', value: share(scores.warm, 0.95), bar: 5 },
		{ name: 'suggestions', unit: '', value: suggestions },
		{ name: 'their differences, cold', unit: 'ms', value: rounded(cold) },
		{ name: 'their differences, median', unit: 'ms', value: share(warm, 0.5) },
		{ name: 'their differences, p95', unit: 'ms', value: share(warm, 0.95), bar: 20 }
	])
})

async function scoresInWorkerd() {
	const code = await bundle('bench/score/worker.ts', 'worker')
	const cold = []
	let warm = []
	try {
		for (let isolate = 0; isolate < isolates; isolate++) {
			const [first, ...later] = await timesInIsolate(code.path, rounds)
			cold.push(first)
			// The compiler is still at work on the first of them.
			warm = [...warm, ...later.slice(20)]
		}
	} finally {
		await code.remove()
	}
	return { cold, warm }
}

async function differencesInChromium(executablePath) {
	const { chromium } = await import('@playwright/test')
	const code = await bundle('bench/score/page.ts', 'browser')
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
	const browser = await chromium.launch({ executablePath, args })
	try {
		const page = await browser.newPage()
		await page.addScriptTag({ path: code.path, type: 'module' })
		await page.waitForFunction(() => 'timeDifferences' in globalThis)
		return await page.evaluate((times) => globalThis.timeDifferences(times), 30)
	} finally {
		await browser.close()
		await code.remove()
	}
}

/** The value that a share of all stays at or under. */
function share(values, part) {
	const sorted = values.toSorted((a, b) => a - b)
	return rounded(sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)])
}

function rounded(value) {
	return Math.round(value * 100) / 100
}
