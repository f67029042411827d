import { z } from 'zod'
import type { AnswerSchema } from '../../model/task'

/** The shapes that are asked for: each once for a provider, once to check what came. */

const id: AnswerSchema = { type: 'string' }
const ids: AnswerSchema = { type: 'array', items: id }

export const rewriteAnswer = z.object({
	changes: z
		.array(
			z.object({
				id: z.string(),
				text: z.string(),
				reason: z.string(),
				evidence: z.array(z.string())
			})
		)
		.max(100)
})
export type RewriteAnswer = z.infer<typeof rewriteAnswer>

export const rewriteSchema = anObject({
	changes: {
		type: 'array',
		items: anObject({
			id: { type: 'string', description: 'The id of the bullet that this replaces.' },
			text: { type: 'string', description: 'The new bullet.' },
			reason: { type: 'string', description: 'Why it is better, in one plain sentence.' },
			evidence: { ...ids, description: 'Ids of the bullets and requirements that it rests on.' }
		})
	}
})

export const summaryAnswer = z.object({
	text: z.string(),
	reason: z.string(),
	evidence: z.array(z.string())
})
export type SummaryAnswer = z.infer<typeof summaryAnswer>

export const summarySchema = anObject({
	text: { type: 'string', description: 'The summary; empty when the facts do not carry one.' },
	reason: { type: 'string', description: 'What it puts first and why, in one plain sentence.' },
	evidence: { ...ids, description: 'Ids of every line that the summary rests on.' }
})

export const gapAnswer = z.object({
	shown: z.array(z.object({ requirement: z.string(), bullets: z.array(z.string()) })).max(100)
})
export type GapAnswer = z.infer<typeof gapAnswer>

export const gapSchema = anObject({
	shown: {
		type: 'array',
		items: anObject({
			requirement: { type: 'string', description: 'The id of a requirement.' },
			bullets: { ...ids, description: 'Ids of the bullets that show it in other words.' }
		})
	}
})

function anObject(properties: Record<string, AnswerSchema>): AnswerSchema {
	return {
		type: 'object',
		properties,
		required: Object.keys(properties),
		additionalProperties: false
	}
}
