import type { z } from 'zod'
import { fail, ok, type Result } from '../../result'
import { gapAnswer, rewriteAnswer, summaryAnswer } from './answers'
import type { Writing, Written } from './writing'

/**
 * What a model wrote, in the shape of its task. Fails with `empty` for no text at all and
 * with `malformed` for text that is not JSON of that shape.
 */
export function readAnswer(
	kind: Writing['kind'],
	text: string
): Result<Written, 'empty' | 'malformed'> {
	if (text.trim() === '') return fail('empty')
	const json = parsed(text)
	switch (kind) {
		case 'rewrite':
			return shaped(rewriteAnswer, json, (answer) => ({ kind, answer }))
		case 'summary':
			return shaped(summaryAnswer, json, (answer) => ({ kind, answer }))
		case 'gap':
			return shaped(gapAnswer, json, (answer) => ({ kind, answer }))
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}

function shaped<T>(
	schema: z.ZodType<T>,
	json: unknown,
	written: (answer: T) => Written
): Result<Written, 'malformed'> {
	const read = schema.safeParse(json)
	return read.success ? ok(written(read.data)) : fail('malformed')
}
