/** Does one task after the other: each begins when the one before has ended, however it ended. */
export function inTurns(): <T>(task: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve()
	return (task) => {
		const mine = last.then(task)
		last = mine.catch(() => {})
		return mine
	}
}
