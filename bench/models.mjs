import { parseArgs } from 'node:util'
import { main } from '../scripts/setup/run.mjs'
import { conclude } from './conclude.mjs'
import { deployment } from './models/deployment.mjs'
import { median, share } from './models/figures.mjs'
import { allowModels, person, runJob } from './models/job.mjs'
import { lanes } from './models/lanes.mjs'
import { outage } from './models/outage.mjs'

const usage = 'npm run bench:models -- [--jobs 50] [--at-once 2]'

/** A model as fast as the small ones of the large providers: half a second, then 80 tokens a second. */
const physics = { firstTokenMs: 500, tokensPerSecond: 80, jitter: 0.2, seed: 7 }

/**
 * npm run bench:models: whole optimizations on local workerd with models that answer over
 * loopback as slowly as real ones. Milliseconds from the request to the last event that a
 * person sees, what of it is our own (the whole without the time in which any call of that
 * optimization was waited for), and what becomes of jobs when the first provider goes away.
 */
await main(async () => {
	const options = { jobs: { type: 'string' }, 'at-once': { type: 'string' } }
	const { values } = parseArgs({ options })
	const count = Number(values.jobs ?? 50)
	const atOnce = Number(values['at-once'] ?? 2)
	if (!(count > 0 && atOnce > 0)) throw new Error(usage)
	const { address, openai, anthropic, stop } = await deployment(console.log)
	try {
		const people = await Promise.all(Array.from({ length: atOnce }, () => person(address)))
		// The first of each takes in what every isolate takes in once.
		await openai.set({ answer: 'honest' })
		await Promise.all(people.map((one, lane) => runJob(one, `warm-${lane}`, openai)))

		console.log(`${count} optimizations, ${atOnce} at a time …`)
		await openai.set({ answer: 'honest', physics })
		const names = Array.from({ length: count }, (_, index) => `job-${index}`)
		const jobs = await lanes(names, people, (one, name) => runJob(one, name, openai))
		const whole = jobs.map((job) => job.whole)

		const [first] = people
		await allowModels(first, false)
		const alone = await lanes(names.slice(0, 9), [first], (one, name) =>
			runJob(one, `${name}-alone`, openai)
		)
		await allowModels(first, true)

		console.log('The first provider goes away …')
		const { failures, skipped, recovered } = await outage(people, openai, anthropic)

		conclude('models', [
			{
				name: 'written by a model',
				unit: '%',
				value: share(jobs, (job) => job.byModel),
				least: 100
			},
			{
				name: 'first event, median',
				unit: 'ms',
				value: median(jobs.map((job) => job.first)),
				bar: 150
			},
			{ name: 'optimize, p50', unit: 'ms', value: median(whole), bar: 12_000 },
			{ name: 'optimize, p90', unit: 'ms', value: median(whole, 0.9), bar: 20_000 },
			{ name: 'our own, median', unit: 'ms', value: median(jobs.map((job) => job.own)), bar: 300 },
			{
				name: 'our own, p90',
				unit: 'ms',
				value: median(
					jobs.map((job) => job.own),
					0.9
				)
			},
			{
				name: 'by the rules alone, median',
				unit: 'ms',
				value: median(alone.map((job) => job.whole))
			},
			{ name: 'calls, median', unit: 'calls', value: median(jobs.map((job) => job.calls)) },
			{ name: 'outage, failed calls', unit: 'calls', value: failures, bar: 5 },
			{ name: 'outage, parts that skip it', unit: '%', value: skipped, least: 95 },
			{ name: 'outage, back after', unit: 's', value: recovered, bar: 30 }
		])
	} finally {
		await stop()
	}
})
