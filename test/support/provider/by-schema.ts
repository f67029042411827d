import type { AnswerSchema } from '../../../src/model/task'
import type { Answer } from './asked'

/** The plainest answer of the shape that was asked for: a word in every string, one item in every list. */
export const bySchema: Answer = ({ schema, instructions }) =>
	JSON.stringify(sample(schema ?? written(instructions)))

function sample(schema: AnswerSchema | null): unknown {
	if (!schema) return {}
	if (schema.type === 'object')
		return Object.fromEntries(
			Object.entries(schema.properties).map(([name, inner]) => [name, sample(inner)])
		)
	if (schema.type === 'array') return [sample(schema.items)]
	if (schema.type === 'number') return 1
	if (schema.type === 'boolean') return true
	return Array.isArray(schema.type) ? null : 'words'
}

/** The schema as it stands on the last line of the instructions, where no format was asked for. */
function written(instructions: string): AnswerSchema | null {
	try {
		return JSON.parse(instructions.trim().split('\n').at(-1) ?? '')
	} catch {
		return null
	}
}
