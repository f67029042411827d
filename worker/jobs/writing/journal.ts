import type { ModelTask } from '../../../src/model/task'
import type { NewModelCall } from '../../db/model-call'
import type { KeptAnswer } from './answer-cache'
import type { WritingJob } from './job'
import { type Transcript, transcriptOf } from './transcript'

/** What a run has of models and has not filed yet. */
export type Written = {
	/** By the hash of the request. */
	answers: Record<string, KeptAnswer>
	calls: NewModelCall[]
}

/** Where `Written` lies until it is filed: with the optimization's other checkpoints. */
export type WrittenStore = {
	load(): Promise<Written | undefined>
	save(written: Written): Promise<void>
}

/**
 * Answers and calls of a run as they come, each stored before it is used: a machine that is lost
 * costs neither an answer that was paid for nor its record. All is filed at once at the end.
 */
export type Journal = {
	answerTo(hash: string): KeptAnswer | undefined
	calls(): NewModelCall[]
	/** By the id of the task. */
	transcripts(): Record<string, Transcript>
	answers(): Record<string, KeptAnswer>
	/** Takes in calls for a task, with what was answered to it. */
	add(task: ModelTask, calls: NewModelCall[], answered: Answered | null): Promise<void>
	/** What it has is filed: the calls are kept no longer. */
	filed(): Promise<void>
}

export type Answered = { hash: string; kept: KeptAnswer }

export async function openJournal({ written, signal }: WritingJob): Promise<Journal> {
	const { answers = {}, calls = [] } = (await written.load()) ?? {}
	const used: Record<string, KeptAnswer> = {}
	const transcripts: Record<string, Transcript> = {}

	// Where the person has stopped it, nothing of theirs goes back into the object.
	const save = async () => {
		if (!signal.aborted) await written.save({ answers, calls })
	}
	return {
		answerTo: (hash) => answers[hash],
		calls: () => calls,
		transcripts: () => transcripts,
		answers: () => used,
		async add(task, made, answered) {
			calls.push(...made)
			if (answered) {
				const { hash, kept } = answered
				answers[hash] = kept
				used[hash] = kept
				transcripts[task.id] = transcriptOf(task, kept.text)
			}
			await save()
		},
		async filed() {
			calls.length = 0
			await save()
		}
	}
}
