import type { ModelClient } from '../../../src/model/client'
import type { Spend } from '../../../src/model/spend'
import type { Writing, Written } from '../../../src/optimization/prompt/writing'
import type { Judged } from '../../../src/optimization/written/merge'
import type { KeptAnswer } from './answer-cache'
import type { Journal, WrittenStore } from './journal'

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
	/** Whether the person lets models write. */
	modelsAllowed: boolean
	/** Runs of the same pair whose answers may do for this one, newest first. */
	earlier: readonly string[]
	written: WrittenStore
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
	journal: Journal
	/** Answers of earlier runs, by the hash of the request. */
	earlier: Record<string, KeptAnswer>
}
