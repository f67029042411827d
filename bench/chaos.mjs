import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { main } from '../scripts/setup/run.mjs'
import { round } from './chaos/round.mjs'
import { conclude } from './conclude.mjs'
import { readDatabase } from './load/database.mjs'
import { follow } from './load/follow.mjs'
import { personWithPairs } from './load/people.mjs'
import { randoms } from './load/randoms.mjs'
import { ownDeployment } from './load/server.mjs'

const usage = 'npm run bench:chaos -- [--rounds 20] [--jobs 25] [--seed 1]'

/** Each answer comes whole after 1 to 3 seconds. */
const physics = { firstTokenMs: 2000, tokensPerSecond: 0, jitter: 0.5, seed: 5 }

/**
 * npm run bench:chaos: in each round so many jobs of each kind are at work when workerd is
 * killed, with all that its queue held in memory, and started again. Everything that was
 * accepted must come to an end, nothing may be paid for twice, and every stream goes on where
 * it was cut.
 */
await main(async () => {
	const text = { type: 'string' }
	const { values } = parseArgs({ options: { rounds: text, jobs: text, seed: text } })
	const rounds = Number(values.rounds ?? 20)
	const crowd = Number(values.jobs ?? 25)
	const random = randoms(Number(values.seed ?? 1))
	if (!(rounds > 0 && crowd > 0)) throw new Error(usage)
	const credits = rounds + 1
	const deployment = await ownDeployment({ firstPort: 8880, credits })
	try {
		await deployment.start()
		await deployment.place.set({ answer: 'honest' })
		console.log(`${crowd} people …`)
		const people = []
		for (let made = 0; made < crowd; made += 5) {
			const some = Array.from({ length: Math.min(5, crowd - made) }, (_, index) =>
				readyPerson(deployment.address, `p${made + index}`, rounds + 1)
			)
			people.push(...(await Promise.all(some)))
		}
		await deployment.place.set({ answer: 'honest', physics })
		const results = []
		for (let number = 0; number < rounds; number++) {
			const accepted = 0.3 + 0.7 * random()
			const killAfter = Math.round(random() * 3000)
			const result = await round(deployment, people, number, { accepted, killAfter })
			results.push(result)
			for (const why of new Set(result.refused)) console.log(`refused before the kill: ${why}`)
			const lost = result.ends.filter(({ end }) => !end).length
			console.log(
				`round ${number + 1}: killed ${killAfter} ms after ${Math.round(accepted * 100)} %, ${result.accepted} accepted, ${lost} without an end, the last after ${result.lastEnd} ms, load ${loadavg()[0].toFixed(1)}`
			)
		}
		const errors = await deployment.errors()
		await deployment.kill()
		for (const { event, times } of errors) console.log(`logged ${times} times: ${event}`)
		report(results, await readDatabase(deployment.state, look), crowd * credits)
	} finally {
		await deployment.end()
	}
})

/** Somebody with one finished optimization, to make versions and files of. */
async function readyPerson(address, name, count) {
	const person = await personWithPairs(address, name, count)
	const { client, resumeId, postingIds } = person
	const { optimizationId } = await client.post('/optimize', {
		resumeId,
		jobDescriptionId: postingIds[0]
	})
	await follow(client, optimizationId)
	return { ...person, optimizationId }
}

function look(query) {
	const count = (sql) => query(`SELECT count(*) AS n FROM ${sql}`)[0].n
	return {
		atWork:
			count("resume WHERE status = 'parsing'") +
			count("optimization WHERE status NOT IN ('completed', 'failed')") +
			count("export_file WHERE status NOT IN ('ready', 'failed')"),
		paidAgain: count(
			"(SELECT 1 FROM model_call WHERE outcome = 'answered' AND cached = 0 GROUP BY optimization_id, task HAVING count(*) > 1)"
		),
		again: count('model_call WHERE cached = 1'),
		optimizations: count('optimization'),
		failed: count("optimization WHERE status = 'failed'"),
		charges: count("credit_entry WHERE kind = 'charge'"),
		refunds: count("credit_entry WHERE kind = 'refund'"),
		balance: query('SELECT coalesce(sum(amount), 0) AS n FROM credit_entry')[0].n
	}
}

function report(results, kept, granted) {
	const ends = results.flatMap((result) => result.ends)
	const exact =
		kept.charges === kept.optimizations &&
		kept.refunds === kept.failed &&
		kept.balance === granted - kept.charges + kept.refunds
	const sum = (of) => results.reduce((total, result) => total + of(result), 0)
	conclude('chaos', [
		{ name: 'rounds', unit: '', value: results.length },
		{ name: 'accepted', unit: 'jobs', value: ends.length },
		{
			name: 'refused before the kill',
			unit: 'jobs',
			value: sum((result) => result.refused.length)
		},
		{ name: 'without an end', unit: 'jobs', value: ends.filter(({ end }) => !end).length, bar: 0 },
		{
			name: 'ended as failed',
			unit: 'jobs',
			value: ends.filter(({ end }) => end === 'failed').length
		},
		{
			name: 'slowest to the last end',
			unit: 'ms',
			value: Math.max(...results.map(({ lastEnd }) => lastEnd)),
			bar: 60_000
		},
		{ name: 'rows still at work', unit: '', value: kept.atWork, bar: 0 },
		{ name: 'parts paid for again', unit: '', value: kept.paidAgain, bar: 0 },
		{ name: 'parts found again', unit: '', value: kept.again },
		{ name: 'ledger errors', unit: '', value: exact ? 0 : 1, bar: 0 },
		{ name: 'streams not whole', unit: '', value: sum((result) => result.brokenStreams), bar: 0 }
	])
}
