import { z } from 'zod'
import { strategy } from '../optimization/schema'
import { modelProviders } from './candidate'

/** Who may write besides the rules: what the operator configured, without any secret. */
export const writer = z.object({
	provider: z.enum(modelProviders),
	model: z.string(),
	/** Where the text goes, as `api.openai.com`. */
	host: z.string()
})
export type Writer = z.infer<typeof writer>

/** What an optimization took of models. `costMicros` is in millionths of a US dollar. */
export const modelUse = z.object({
	optimizationId: z.string(),
	/** Title of the job it was for. */
	title: z.string(),
	calls: z.number().int(),
	inputTokens: z.number().int(),
	outputTokens: z.number().int(),
	costMicros: z.number().nullable(),
	at: z.iso.datetime()
})
export type ModelUse = z.infer<typeof modelUse>

/** `GET /engine`: who writes for this person, and what was used lately. */
export const engine = z.object({
	/** Empty: the rules write, and nothing leaves this deployment. */
	writers: z.array(writer),
	/** The person's own choice; `false` keeps to the rules whatever is configured. */
	modelsAllowed: z.boolean(),
	uses: z.array(modelUse)
})
export type Engine = z.infer<typeof engine>

export const estimateInput = z.object({
	resumeId: z.string(),
	jobDescriptionId: z.string(),
	strategy
})

/** What an optimization would take at most, before it is started. */
export const estimate = z.object({
	/** `rules` where no model would be asked: none configured, not allowed, or a limit is reached. */
	writtenBy: z.enum(['rules', 'models']),
	/** Why not models, for a person; empty where they would write or none is configured. */
	because: z.string(),
	calls: z.number().int(),
	inputTokens: z.number().int(),
	outputTokens: z.number().int(),
	/** Null where no price is configured. */
	costMicros: z.number().nullable()
})
export type Estimate = z.infer<typeof estimate>
