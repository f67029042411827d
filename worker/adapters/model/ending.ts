import type { AbortSignalLike } from '../../../src/model/provider'

/** Resolves after so many milliseconds, or early when the signal is aborted. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>

/** When all work of one task must stop, whatever it waits for. */
export type Ending = {
	/** Null while it may go on. */
	why(): 'aborted' | 'no_time' | null
	/** Aborted at the end. */
	signal: AbortSignal
	/** What the promise brings, or `ended` as soon as the end comes. */
	orEnd<T>(promise: Promise<T>): Promise<T | typeof ended>
	/** To be called when the work is done: takes the listener and the timer away. */
	close(): void
}

export const ended = Symbol('ended')

/** Ends when the caller gives up, or after so many milliseconds. */
export function endingAt(caller: AbortSignalLike, milliseconds: number, sleep: Sleep): Ending {
	const controller = new AbortController()
	const timer = new AbortController()
	const { promise, resolve } = Promise.withResolvers<typeof ended>()
	let reason: ReturnType<Ending['why']> = null

	const end = (why: 'aborted' | 'no_time') => {
		if (reason) return
		reason = why
		controller.abort()
		resolve(ended)
	}
	const giveUp = () => end('aborted')
	let closed = false
	const close = () => {
		closed = true
		caller.removeEventListener('abort', giveUp)
		timer.abort()
	}

	caller.addEventListener('abort', giveUp)
	if (caller.aborted) giveUp()
	else if (milliseconds <= 0) end('no_time')
	else void sleep(milliseconds, timer.signal).then(() => closed || end('no_time'))

	return {
		why: () => reason,
		signal: controller.signal,
		orEnd: (work) => Promise.race([promise, work]),
		close
	}
}

/** `Sleep` in real time. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) return resolve()
		const wake = () => {
			clearTimeout(timer)
			signal.removeEventListener('abort', wake)
			resolve()
		}
		const timer = setTimeout(wake, milliseconds)
		signal.addEventListener('abort', wake)
	})
}
