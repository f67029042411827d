import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { main } from '../scripts/setup/run.mjs'
import { conclude } from './conclude.mjs'
import { readDatabase } from './load/database.mjs'
import { follow, hasEnd } from './load/follow.mjs'
import { personWithPairs } from './load/people.mjs'
import { readSteadily } from './load/reads.mjs'
import { ownDeployment } from './load/server.mjs'
import { covered, median } from './models/figures.mjs'

const usage = 'npm run bench:load -- [--jobs 500] [--people 50] [--reads 150]'

/** Each answer comes whole after 3 to 9 seconds. */
const physics = { firstTokenMs: 6000, tokensPerSecond: 0, jitter: 0.5, seed: 11 }

/**
 * npm run bench:load: many people ask for all their optimizations at the same moment, while
 * pages are read. Whole times are what a person sees, from the request to the last event of
 * the stream; our own is that without the time in which any answer of a model was waited for.
 */
await main(async () => {
	const text = { type: 'string' }
	const { values } = parseArgs({ options: { jobs: text, people: text, reads: text } })
	const jobs = Number(values.jobs ?? 500)
	const crowd = Number(values.people ?? 50)
	const perSecond = Number(values.reads ?? 150)
	const each = Math.ceil(jobs / crowd)
	if (!(jobs > 0 && crowd > 0 && perSecond >= 0)) throw new Error(usage)
	const deployment = await ownDeployment({ firstPort: 8870, credits: each })
	try {
		await deployment.start()
		await deployment.place.set({ answer: 'honest', physics })
		console.log(`${crowd} people with ${each} postings each …`)
		const people = await makePeople(deployment.address, crowd, each)
		const wanted = people
			.flatMap(({ client, resumeId, postingIds }) =>
				postingIds.map((jobDescriptionId) => ({ client, resumeId, jobDescriptionId }))
			)
			.slice(0, jobs)
		console.log(`${wanted.length} optimizations at once, ${perSecond} reads a second …`)
		const stop = readSteadily(people, perSecond)
		const runs = await Promise.all(wanted.map(run))
		const reads = await stop()
		const load = loadavg().map((value) => value.toFixed(1))
		const one = people[0]
		const refused = await one.client
			.post('/optimize', { resumeId: one.resumeId, jobDescriptionId: one.postingIds[0] })
			.then(
				() => 'accepted',
				(error) => error.message
			)
		const errors = await deployment.errors()
		await deployment.kill()
		for (const { event, times } of errors) console.log(`logged ${times} times: ${event}`)
		const kept = await readDatabase(deployment.state, (query) => ({
			optimizations: query('SELECT id, status FROM optimization'),
			calls: query('SELECT optimization_id AS id, created_at AS at, milliseconds FROM model_call'),
			charges: query("SELECT count(*) AS n FROM credit_entry WHERE kind = 'charge'")[0].n,
			refunds: query("SELECT count(*) AS n FROM credit_entry WHERE kind = 'refund'")[0].n,
			balance: query('SELECT coalesce(sum(amount), 0) AS n FROM credit_entry')[0].n
		}))
		console.log(`load average ${load.join(' ')}; one more is answered: ${refused}`)
		report({ wanted, runs, reads, kept, granted: crowd * each })
	} finally {
		await deployment.end()
	}
})

async function makePeople(address, crowd, each) {
	const people = []
	// A few at a time: each costs a password's hash.
	for (let made = 0; made < crowd; made += 5)
		people.push(
			...(await Promise.all(
				Array.from({ length: Math.min(5, crowd - made) }, (_, index) =>
					personWithPairs(address, `p${made + index}`, each)
				)
			))
		)
	return people
}

async function run({ client, resumeId, jobDescriptionId }) {
	const startedAt = Date.now()
	try {
		const { optimizationId: id } = await client.post('/optimize', { resumeId, jobDescriptionId })
		const submitted = Date.now() - startedAt
		const events = await follow(client, id)
		const whole = Date.now() - startedAt
		const gapless = events.every((event, index) => event.id === index + 1)
		return { id, submitted, whole, ended: hasEnd(events), gapless, failed: false }
	} catch (error) {
		console.log(error.message)
		return { id: null, failed: true }
	}
}

function report({ wanted, runs, reads, kept, granted }) {
	const spans = Map.groupBy(kept.calls, ({ id }) => id)
	const own = runs
		.filter(({ id }) => id)
		.map(({ id, whole }) => {
			const calls = spans.get(id) ?? []
			return whole - covered(calls.map(({ at, milliseconds }) => [at, at + milliseconds]))
		})
	const whole = runs.flatMap((one) => (one.whole === undefined ? [] : [one.whole]))
	const submitted = runs.flatMap((one) => (one.submitted === undefined ? [] : [one.submitted]))
	const completed = kept.optimizations.filter(({ status }) => status === 'completed').length
	const ids = new Set(runs.map(({ id }) => id))
	const exact =
		kept.charges === kept.optimizations.length &&
		kept.balance === granted - kept.charges + kept.refunds
	conclude('load', [
		{ name: 'completed', unit: 'jobs', value: completed, least: wanted.length },
		{ name: 'lost', unit: 'jobs', value: wanted.length - ids.size, bar: 0 },
		{
			name: 'more than asked for',
			unit: 'jobs',
			value: kept.optimizations.length - ids.size,
			bar: 0
		},
		{
			name: 'failed requests',
			unit: '',
			value: runs.filter((one) => one.failed).length + reads.failed,
			bar: 0
		},
		{
			name: 'streams not whole',
			unit: '',
			value: runs.filter((one) => !(one.ended && one.gapless)).length,
			bar: 0
		},
		{ name: 'ledger', unit: '', value: exact ? 'exact' : 'WRONG' },
		{ name: 'ledger errors', unit: '', value: exact ? 0 : 1, bar: 0 },
		{ name: 'submit, p90', unit: 'ms', value: median(submitted, 0.9) },
		{ name: 'to the end, median', unit: 'ms', value: median(whole) },
		{ name: 'to the end, p90', unit: 'ms', value: median(whole, 0.9), bar: 20_000 },
		{ name: 'our own, median', unit: 'ms', value: median(own) },
		{ name: 'our own, p90', unit: 'ms', value: median(own, 0.9), bar: 1000 },
		{ name: 'calls of models', unit: 'calls', value: kept.calls.length },
		{ name: 'reads', unit: '', value: reads.latencies.length },
		...(reads.latencies.length === 0
			? []
			: [
					{ name: 'reads, median', unit: 'ms', value: median(reads.latencies) },
					{ name: 'reads, p99', unit: 'ms', value: median(reads.latencies, 0.99), bar: 150 }
				])
	])
}
