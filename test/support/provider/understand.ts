import type { IncomingHttpHeaders } from 'node:http'
import type { AnswerSchema } from '../../../src/model/task'
import { type Asked, at, textOf } from './asked'

/** Where each dialect is found; what comes before the path is the scope. */
export const paths: { end: string; dialect: Asked['dialect'] }[] = [
	{ end: '/chat/completions', dialect: 'chat' },
	{ end: '/responses', dialect: 'responses' },
	{ end: '/messages', dialect: 'messages' }
]

/** The request in plain terms, whatever its dialect. */
export function understand(
	dialect: Asked['dialect'],
	body: Record<string, unknown>,
	headers: IncomingHttpHeaders
): Asked {
	return {
		dialect,
		key: keyOf(headers),
		model: textOf(body.model),
		instructions: textOf(at(body, instructionsAt[dialect])),
		material: textOf(at(body, materialAt[dialect])),
		schema: schemaIn(at(body, schemaAt[dialect])),
		stream: body.stream === true,
		body
	}
}

const instructionsAt = {
	responses: 'instructions',
	chat: 'messages.0.content',
	messages: 'system'
}
const materialAt = {
	responses: 'input',
	chat: 'messages.1.content',
	messages: 'messages.0.content'
}
const schemaAt = {
	responses: 'text.format.schema',
	chat: 'response_format.json_schema.schema',
	messages: 'output_config.format.schema'
}

function keyOf(headers: IncomingHttpHeaders): string | null {
	const bearer = headers.authorization?.replace(/^Bearer /, '')
	return bearer ?? (textOf(headers['x-api-key']) || null)
}

/** A request's schema is taken at its word: it is our own adapters that send it. */
function schemaIn(value: unknown): AnswerSchema | null {
	return isSchema(value) ? value : null
}

function isSchema(value: unknown): value is AnswerSchema {
	return typeof value === 'object' && value !== null && 'type' in value
}
