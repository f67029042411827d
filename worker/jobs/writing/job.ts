import type { ModelClient } from '../../../src/model/client'
import type { Spend } from '../../../src/model/spend'
import type { Writing, Written } from '../../../src/optimization/prompt/writing'
import type { Judged } from '../../../src/optimization/written/merge'

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
	/** Takes in an answer, while others are waited for. */
	judge: (written: Written) => Judged
	/** Where an earlier answer may be. */
	earlier: readonly string[]
}
