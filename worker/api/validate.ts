import { validator } from 'hono-openapi'
import type { z } from 'zod'
import { refuse } from './refuse'

/**
 * Checks one part of a request against a schema and documents it in the OpenAPI
 * description; what does not fit is answered with `invalid_input` and its fields.
 */
export function validate<
	Target extends 'json' | 'query' | 'param' | 'form',
	Schema extends z.ZodType
>(target: Target, schema: Schema) {
	return validator(target, schema, (result, c) => {
		if (result.success) return
		const fields = result.error.map((issue) => ({
			path: (issue.path ?? [])
				.map((part) => String(typeof part === 'object' ? part.key : part))
				.join('.'),
			message: issue.message
		}))
		return refuse(c, { code: 'invalid_input', fields })
	})
}
