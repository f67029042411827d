import type { ModelTask } from '../../model/task'

/** The same task asked once more, after an answer that was not of the shape. */
export function stricter(task: ModelTask): ModelTask {
	return {
		...task,
		template: `${task.template}+strict/1`,
		instructions: `${task.instructions}

Your last answer could not be read. Answer with one JSON object and nothing before or after it, of exactly this shape, with every field there:
${JSON.stringify(task.answer.schema)}`,
		maxOutputTokens: Math.ceil(task.maxOutputTokens * 1.25),
		temperature: 0
	}
}
