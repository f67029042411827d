/**
 * Reads what pages read, so many times a second until `stop`, whether or not earlier answers
 * have come. Answers with the milliseconds of each, and how many failed.
 */
export function readSteadily(people, perSecond) {
	const paths = [
		'/optimize?limit=20',
		'/resumes?limit=20',
		'/job-descriptions?limit=20',
		'/credits',
		'/users/me'
	]
	const latencies = []
	const pending = new Set()
	let failed = 0
	let turn = 0
	const began = performance.now()
	const timer = setInterval(() => {
		const due = Math.floor(((performance.now() - began) / 1000) * perSecond)
		for (; turn < due; turn++) send(turn)
	}, 5)

	function send(index) {
		const { client } = people[index % people.length]
		const started = performance.now()
		const read = client
			.get(paths[index % paths.length])
			.catch(() => {
				failed++
			})
			.then(() => {
				latencies.push(Math.round(performance.now() - started))
				pending.delete(read)
			})
		pending.add(read)
	}

	return async () => {
		clearInterval(timer)
		await Promise.all(pending)
		return { latencies, failed }
	}
}
