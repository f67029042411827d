import { runJob } from './job.mjs'
import { lanes } from './lanes.mjs'

const JOBS = 12
const fast = { firstTokenMs: 200, tokensPerSecond: 800, jitter: 0.2, seed: 9 }
const longestMs = 60_000

/**
 * Takes the first provider away while jobs go on, and brings it back: how many calls failed
 * there, what share of the parts that were written after those did not try it, and after how
 * many seconds jobs went to it again.
 */
export async function outage(people, openai, anthropic) {
	await anthropic.set({ answer: 'honest', physics: fast })
	await openai.set({ rules: [{ outcomes: [], always: { status: 503 } }] })
	const names = Array.from({ length: JOBS }, (_, index) => `outage-${index}`)
	await lanes(names, people.slice(0, 1), (one, name) => runJob(one, name, anthropic))
	const failed = (await openai.calls()).filter(isForJob)
	const written = (await anthropic.calls()).filter(isForJob)
	const opened = failed[Math.min(failed.length, 5) - 1]?.endedAt ?? 0
	const later = written.filter(({ startedAt }) => startedAt > opened)
	const tried = failed.filter(({ startedAt }) => startedAt > opened).length

	await openai.set({ answer: 'honest', physics: fast })
	const recovered = await untilAsked(people[0], openai, anthropic)
	const skipped =
		later.length > 0 ? Math.round((1000 * (later.length - tried)) / later.length) / 10 : 0
	return { failures: failed.length, skipped, recovered }
}

/** Seconds until a job goes to the provider again. */
async function untilAsked(one, openai, anthropic) {
	const backAt = Date.now()
	for (let round = 0; Date.now() - backAt < longestMs; round++) {
		await runJob(one, `back-${round}`, anthropic)
		const first = (await openai.calls()).find(isForJob)
		if (first) return Math.round((first.startedAt - backAt) / 100) / 10
	}
	return longestMs / 1000
}

/** A probe asks whether a provider is there; it is no part of a job. */
function isForJob({ body }) {
	return !JSON.stringify(body).includes('Are you there?')
}
