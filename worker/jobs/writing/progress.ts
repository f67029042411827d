import type { Writing } from '../../../src/optimization/prompt/writing'
import type { WritingJob } from './job'

/** Tells who waits which part is being written: one that is still open, and how many are done. */
export function progressOf(writings: Writing[], { onPart, signal }: WritingJob) {
	const open = new Set(writings)
	const tell = async () => {
		const [next] = open
		if (next && !signal.aborted)
			await onPart(next, writings.length - open.size + 1, writings.length)
	}
	return {
		begin: tell,
		async finish(writing: Writing) {
			open.delete(writing)
			await tell()
		}
	}
}
