import type { ModelTask } from '../../../src/model/task'

/** The task's instructions, with the shape of the answer at their end. */
export function shapeInWords({ instructions, answer }: ModelTask): string {
	return `${instructions}

Answer with one JSON object and nothing else. It has to fit this JSON schema:
${JSON.stringify(answer.schema)}`
}
