import { z } from 'zod'
import { score } from '../alignment/schema'
import { sectionKinds } from '../resume/schema'

export const strategies = ['default', 'conservative', 'aggressive_keywords'] as const
export const strategy = z.enum(strategies)
export type Strategy = z.infer<typeof strategy>

export const optimizationStatuses = [
	'queued',
	'processing',
	'generating',
	'completed',
	'failed'
] as const
export const optimizationStatus = z.enum(optimizationStatuses)
export type OptimizationStatus = z.infer<typeof optimizationStatus>

/**
 * One change to a resume. Lists are named by their owner: `<section id>.paragraphs`,
 * `<section id>.entries`, `<section id>.groups`, `<entry id>.highlights`,
 * `<entry id>.paragraphs`, `<group id>.items`, or `sections`.
 */
export const change = z.discriminatedUnion('type', [
	/** `target` is the id of a text, `<entry id>.<field>`, `<group id>.label` or `basics.label`. */
	z.object({
		type: z.literal('replace'),
		target: z.string(),
		before: z.string(),
		after: z.string()
	}),
	/** A new text in a list, at a position (clamped to the list's length). */
	z.object({
		type: z.literal('insert'),
		list: z.string(),
		at: z.number().int().min(0),
		newId: z.string(),
		after: z.string()
	}),
	/** A new section with one paragraph (summary) or one group of items (skills). */
	z.object({
		type: z.literal('insert_section'),
		at: z.number().int().min(0),
		newId: z.string(),
		kind: z.enum(sectionKinds),
		title: z.string(),
		after: z.array(z.string())
	}),
	z.object({ type: z.literal('remove'), target: z.string(), before: z.string() }),
	/** The ids of a list, as they stand and as they would stand. */
	z.object({
		type: z.literal('reorder'),
		list: z.string(),
		before: z.array(z.string()),
		after: z.array(z.string())
	})
])
export type Change = z.infer<typeof change>

/** Words on either side that a suggestion rests on. */
export const evidence = z.union([
	z.object({ side: z.literal('resume'), textId: z.string(), quote: z.string() }),
	z.object({
		side: z.literal('posting'),
		start: z.number().int(),
		end: z.number().int(),
		quote: z.string()
	})
])
export type Evidence = z.infer<typeof evidence>

export const suggestionKinds = [
	'summary',
	'headline',
	'skill_surfaced',
	'term_aligned',
	'opening_mended',
	'rewritten',
	'reordered',
	'removed'
] as const

export const suggestion = z.object({
	id: z.string(),
	kind: z.enum(suggestionKinds),
	/** Id of the section it belongs to (`basics` for the head of the resume). */
	sectionId: z.string(),
	change,
	/** Why, in one plain sentence. */
	reason: z.string(),
	evidence: z.array(evidence),
	confidence: z.number().min(0).max(1),
	/** The original is preselected, and `warning` says why. */
	uncertain: z.boolean(),
	warning: z.string(),
	/** Ids of suggestions that must be accepted too. */
	dependsOn: z.array(z.string()),
	/** What accepting it alone adds to the total (may be 0 or negative). */
	scoreDelta: z.number()
})
export type Suggestion = z.infer<typeof suggestion>

/** Something that was thrown away, told without its words: they are not true of this person. */
export const refusal = z.object({
	kind: z.enum(suggestionKinds),
	sectionId: z.string(),
	/** What the resume does not carry, a sentence for each claim. */
	why: z.array(z.string())
})
export type Refusal = z.infer<typeof refusal>

/** What an engine hands back before anyone sees it: already checked against the master. */
export const proposal = z.object({
	engine: z.object({
		provider: z.string(),
		model: z.string(),
		version: z.string(),
		/** Why the rules wrote what a model was to write, for the person. */
		note: z.string().optional()
	}),
	suggestions: z.array(suggestion),
	/** How many were thrown away because the resume does not support them. */
	refused: z.number().int().min(0),
	/** Why, for those of them whose reasons were kept; absent in what was made before they were. */
	refusals: z.array(refusal).optional(),
	/** Sentences that say what the changes do and what the resume lacks. */
	summary: z.array(z.string()),
	/** Advice that is not a change, e.g. a missing must-have. */
	advice: z.array(z.string()),
	score: score
})
export type Proposal = z.infer<typeof proposal>

/** A person's decisions: the accepted ids, and their own words where they edited. */
export const selection = z.object({
	accepted: z.array(z.string()).max(500),
	/** Own text for accepted suggestions, by suggestion id. */
	edits: z.record(z.string(), z.string().max(5000)).default({})
})
export type Selection = z.infer<typeof selection>
