import type { AnswerSchema } from '../../../src/model/task'

/**
 * The value with exactly the properties of the schema: a nullable one that is missing is null,
 * what the schema does not know is left out. Undefined where the value is not of that shape.
 */
export function shaped(schema: AnswerSchema, value: unknown): unknown {
	if (schema.type === 'array') return shapedList(schema.items, value)
	if (schema.type === 'object') return shapedObject(schema, value)
	if (Array.isArray(schema.type)) {
		if (value === undefined || value === null) return null
		return typeof value === 'string' ? value : undefined
	}
	return typeof value === schema.type ? value : undefined
}

function shapedList(items: AnswerSchema, value: unknown): unknown[] | undefined {
	if (!Array.isArray(value)) return undefined
	const list = value.map((item) => shaped(items, item))
	return list.includes(undefined) ? undefined : list
}

function shapedObject(
	{ properties }: Extract<AnswerSchema, { type: 'object' }>,
	value: unknown
): object | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
	const given = new Map<string, unknown>(Object.entries(value))
	const entries = Object.entries(properties).map(([name, schema]): [string, unknown] => [
		name,
		shaped(schema, given.get(name))
	])
	return entries.some(([, item]) => item === undefined) ? undefined : Object.fromEntries(entries)
}
