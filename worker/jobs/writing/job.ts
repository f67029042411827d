import type { ModelClient } from '../../../src/model/client'
import type { Spend } from '../../../src/model/spend'
import type { Writing } from '../../../src/optimization/prompt/writing'

export type WritingJob = {
	env: Env
	/** Of the optimization. */
	id: string
	userId: string
	/** Ends the writing; what was written by then stands. */
	signal: AbortSignal
	/** When it must have ended, in milliseconds since the epoch. */
	deadlineAt: number
	/** Called with a part that is being written, how many are done and this one, and how many there are. */
	onPart: (writing: Writing, place: number, of: number) => Promise<void>
	/** Takes work that may end after the writing. */
	background: (work: Promise<unknown>) => void
}

/** One job with all that its parts share. */
export type Room = {
	job: WritingJob
	clients: ModelClient[]
	spend: Spend
	/** Where an earlier answer may be. */
	earlier: readonly string[]
}
