import type { ModelTask } from '../../../src/model/task'
import { redact } from '../../../src/optimization/prompt/redact'

export type Transcript = {
	template: string
	instructions: string
	material: string
	answer: string
}

/** What was asked and answered, without addresses and numbers of people. */
export function transcriptOf(task: ModelTask, answered: string): Transcript {
	return {
		template: task.template,
		instructions: task.instructions,
		material: redact(task.material),
		answer: redact(answered)
	}
}
