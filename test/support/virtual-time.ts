/** Time that passes only as far as `run` lets it, so that minutes take no time. */
export function virtualTime(start = Date.UTC(2026, 10, 21, 12)) {
	let now = start
	let waiting: { at: number; wake: () => void }[] = []

	function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
		return new Promise((resolve) => {
			const wake = () => {
				waiting = waiting.filter((one) => one !== mine)
				signal?.removeEventListener('abort', wake)
				resolve()
			}
			const mine = { at: now + milliseconds, wake }
			if (signal?.aborted) return resolve()
			signal?.addEventListener('abort', wake)
			waiting.push(mine)
		})
	}

	/** Lets so many milliseconds pass, with all that wakes in them. */
	async function run(milliseconds: number): Promise<void> {
		const until = now + milliseconds
		for (;;) {
			await settled()
			const next = waiting.reduce<(typeof waiting)[number] | null>(
				(first, one) => (first && first.at <= one.at ? first : one),
				null
			)
			if (!next || next.at > until) break
			now = next.at
			next.wake()
		}
		now = until
	}

	return { now: () => now, sleep, run, start }
}

/** Enough turns for every chain of promises that is not waiting for time. */
async function settled(): Promise<void> {
	for (let turn = 0; turn < 60; turn++) await Promise.resolve()
}
