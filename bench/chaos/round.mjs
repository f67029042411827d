import { submitAll } from './jobs.mjs'

const within = 60_000

/**
 * Asks for jobs, kills everything `killAfter` milliseconds after `accepted` of them (0–1) were
 * accepted, starts again, and waits for every job that was. The sweep runs once, as it would a
 * minute after the restart.
 */
export async function round(deployment, people, number, { accepted, killAfter }) {
	let killed = false
	const refused = []
	const submitting = submitAll(people, number, (error) => {
		if (!killed) refused.push(error.message)
	})
	await settled(submitting, Math.ceil(accepted * submitting.length))
	await new Promise((resolve) => setTimeout(resolve, killAfter))
	killed = true
	await deployment.kill()
	await deployment.start()
	const restartedAt = Date.now()
	const jobs = (await Promise.all(submitting)).filter((job) => job !== null)
	await deployment.sweep(Date.now() + 60_000)
	const ends = await Promise.all(jobs.map((job) => untilEnded(job, restartedAt + within)))
	const lastEnd = Date.now() - restartedAt
	const streams = jobs.filter(({ kind }) => kind === 'optimize').map(({ stream }) => stream)
	const timer = setTimeout(() => {
		for (const { stop } of streams) stop()
	}, 10_000)
	const whole = await Promise.all(streams.map((stream) => stream.whole))
	clearTimeout(timer)
	return {
		accepted: jobs.length,
		refused,
		ends: jobs.map(({ kind }, index) => ({ kind, end: ends[index] })),
		lastEnd,
		brokenStreams: whole.filter((isWhole) => !isWhole).length
	}
}

/** Resolves when so many of the promises have. */
function settled(promises, count) {
	return new Promise((resolve) => {
		let left = count
		for (const promise of promises)
			promise.then(() => {
				if (--left === 0) resolve()
			})
	})
}

async function untilEnded(job, deadline) {
	for (;;) {
		const end = await job.ended()
		if (end || Date.now() > deadline) return end
		await new Promise((resolve) => setTimeout(resolve, 500))
	}
}
