import { z } from 'zod'
import { score } from '../alignment/schema'
import { exportFormat } from '../export/resource'
import { listQuery, searchWords } from '../page'
import { posting } from '../posting/schema'
import { resume } from '../resume/schema'
import {
	optimizationStatus,
	optimizationStatuses,
	proposal,
	refusal,
	strategy,
	suggestion
} from './schema'

export const optimizeInput = z.object({
	resumeId: z.string(),
	jobDescriptionId: z.string(),
	strategy: strategy.default('default'),
	/** The same id sent twice is answered with the same optimization. */
	clientRequestId: z.string().min(1).max(100).optional()
})
export type OptimizeInput = z.infer<typeof optimizeInput>

export const optimizeAnswer = z.object({ optimizationId: z.string(), status: optimizationStatus })

/** One line of the diff: a changed text with its section. */
export const changedText = z.object({
	suggestionId: z.string().nullable(),
	section: z.string(),
	type: z.enum(['replaced', 'inserted', 'removed', 'reordered']),
	before: z.string(),
	after: z.string(),
	/** Of a person's own words: what the resume does not carry, unless the person vouched for it. */
	unproven: z.array(z.string()).optional(),
	/** The person said that this is true. */
	attested: z.boolean().optional()
})
export type ChangedText = z.infer<typeof changedText>

export const optimizationSummary = z.object({
	optimizationId: z.string(),
	status: optimizationStatus,
	resumeId: z.string(),
	resumeTitle: z.string(),
	jobDescriptionId: z.string(),
	jobTitle: z.string(),
	company: z.string(),
	strategy,
	attempt: z.number().int(),
	retryOf: z.string().nullable(),
	alignmentScore: z.number().nullable(),
	error: z.object({ code: z.string(), message: z.string() }).nullable(),
	/** The person is written to when it has ended. */
	mailWanted: z.boolean(),
	createdAt: z.iso.datetime(),
	completedAt: z.iso.datetime().nullable()
})
export type OptimizationSummary = z.infer<typeof optimizationSummary>

/** Everything the workspace shows; `result` is null until `completed`. */
export const optimizationDetail = optimizationSummary.extend({
	result: z
		.object({
			/** The date that open-ended jobs were counted to, so that the score can be computed again. */
			asOf: z.string(),
			engine: proposal.shape.engine,
			summary: z.array(z.string()),
			advice: z.array(z.string()),
			warnings: z.array(z.string()),
			refused: z.number().int(),
			/** Why each was, as far as it was kept. */
			refusals: z.array(refusal),
			score,
			suggestions: z.array(suggestion),
			diff: z.array(changedText),
			/** The untouched resume and posting, for the sheet and the live score. */
			resume,
			posting
		})
		.nullable(),
	/** Versions already saved from it, newest first. */
	versionIds: z.array(z.string())
})
export type OptimizationDetail = z.infer<typeof optimizationDetail>

export const acceptInput = z.object({
	acceptedChanges: z.array(z.string()).max(500).optional(),
	/** Accept every change that is not uncertain. */
	applyAll: z.boolean().optional(),
	edits: z.record(z.string(), z.string().max(5000)).default({}),
	/** Accepted changes of which the person says "this is true": the resume itself gets them too. */
	attested: z.array(z.string()).max(100).default([]),
	notes: z.string().max(2000).default(''),
	exportFormats: z.array(exportFormat).max(5).default([])
})
export type AcceptInput = z.infer<typeof acceptInput>

/** A person's own words, before they are saved. */
export const checkInput = acceptInput.pick({ edits: true, attested: true })

/** By suggestion id, a sentence for each claim that the resume does not carry. */
export const checkAnswer = z.object({ unproven: z.record(z.string(), z.array(z.string())) })

export const acceptAnswer = z.object({
	versionId: z.string(),
	status: z.literal('saved'),
	exports: z.array(z.object({ id: z.string(), format: exportFormat, status: z.string() }))
})

/** One line of the stream: `id` counts from 1 and is the SSE event id. */
export const optimizationEvent = z.object({
	id: z.number().int(),
	at: z.iso.datetime(),
	status: optimizationStatus,
	/** What is being done, in words for the person. */
	message: z.string(),
	error: z.object({ code: z.string(), message: z.string() }).nullable()
})
export type OptimizationEvent = z.infer<typeof optimizationEvent>

export const optimizationListQuery = listQuery.extend({
	search: searchWords,
	/** `active`: any that has not ended. */
	status: z.enum([...optimizationStatuses, 'active']).optional(),
	/**
	 * Only those that still want the person: at work, failed and not tried again since, or completed
	 * with nothing saved from them; and what they are about is still there.
	 */
	open: z.enum(['true', 'false']).default('false'),
	sort: z.enum(['newest', 'oldest']).default('newest')
})
