import type { ModelAnswer, ModelFailure, ModelTask, TokenUsage } from '../../../src/model/task'
import { fail, ok, type Result } from '../../../src/result'
import { shaped } from './shape'
import { spokenJson } from './spoken-json'

/** What came of an answer, as far as it came. */
export type Heard = {
	text: string
	/** As the provider named it; until then as it was asked for. */
	model: string
	/** What the provider counted; null until it says so. */
	input: number | null
	output: number | null
	/** How the provider says that it ended; `cut` until it does. */
	end: 'complete' | 'truncated' | 'refused' | 'cut'
}

export function nothingHeard(model: string): Heard {
	return { text: '', model, input: null, output: null, end: 'cut' }
}

/** Both providers reckon with four characters of English for a token. */
const CHARACTERS_PER_TOKEN = 4

/** The tokens that were counted, or about as many as the text takes. */
export function usageOf(task: ModelTask, { text, input, output }: Heard): TokenUsage {
	const asked = task.instructions.length + task.material.length + schemaLength(task)
	return {
		input: input ?? Math.ceil(asked / CHARACTERS_PER_TOKEN),
		output: output ?? Math.ceil(text.length / CHARACTERS_PER_TOKEN)
	}
}

function schemaLength({ answer }: ModelTask): number {
	return JSON.stringify(answer.schema).length
}

/** The answer as JSON of exactly the task's shape, or why it is none. */
export function judge(task: ModelTask, heard: Heard): Result<ModelAnswer, ModelFailure> {
	const usage = usageOf(task, heard)
	if (heard.end === 'refused') return fail({ kind: 'refused', usage })
	if (heard.end === 'truncated') return fail({ kind: 'truncated', usage })
	const answer = spokenJson(heard.text)
		.map((value) => shaped(task.answer.schema, value))
		.find((value) => value !== undefined)
	// A whole answer is one even if the connection broke off right after it.
	if (answer !== undefined) return ok({ text: JSON.stringify(answer), model: heard.model, usage })
	if (heard.end === 'cut') return fail({ kind: 'unavailable', retryAfterMs: null, usage })
	return fail({ kind: heard.text.trim() === '' ? 'empty' : 'malformed', usage })
}
