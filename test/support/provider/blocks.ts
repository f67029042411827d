import type { Asked } from './asked'

/** A block of data in a request, as our templates write it; null where it is not there. */
export function blockOf({ material }: Asked, name: string): unknown {
	const found = new RegExp(`<${name}>\\n([\\s\\S]*?)\\n</${name}>`).exec(material)
	return found?.[1] === undefined ? null : JSON.parse(found[1])
}

export type Line = { id: string; text: string }

/** Everything in a value that has an id and a text. */
export function linesIn(value: unknown): Line[] {
	if (Array.isArray(value)) return value.flatMap(linesIn)
	if (typeof value !== 'object' || value === null) return []
	if ('id' in value && 'text' in value) return [{ id: String(value.id), text: String(value.text) }]
	return Object.values(value).flatMap(linesIn)
}

/** What is asked for, by the first property of the answer. */
export function kindOf({ schema }: Asked): 'changes' | 'shown' | 'summary' {
	const [first] = schema && 'properties' in schema ? Object.keys(schema.properties) : []
	return first === 'changes' || first === 'shown' ? first : 'summary'
}
