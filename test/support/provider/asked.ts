import type { AnswerSchema } from '../../../src/model/task'

/** A request as any of the three dialects means it. */
export type Asked = {
	dialect: 'responses' | 'chat' | 'messages'
	/** The key as it came, or null. */
	key: string | null
	model: string
	instructions: string
	material: string
	/** Null where the request leaves the shape of the answer to its words. */
	schema: AnswerSchema | null
	stream: boolean
	/** What was sent, for assertions. */
	body: Record<string, unknown>
}

/** What a model says to a request. Must be deterministic. */
export type Answer = (asked: Asked) => string

export function textOf(value: unknown): string {
	return typeof value === 'string' ? value : ''
}

/** The property at a dotted path, or undefined. */
export function at(value: unknown, path: string): unknown {
	return path.split('.').reduce<unknown>((inner, name) => {
		return typeof inner === 'object' && inner !== null
			? new Map<string, unknown>(Object.entries(inner)).get(name)
			: undefined
	}, value)
}
