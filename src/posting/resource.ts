import { z } from 'zod'
import { listQuery, searchWords } from '../page'
import { skillCategories } from '../skill/table'
import { correction, correctionsMaximum, origins } from './correct'
import { leftOutKinds } from './left-out'
import {
	needs,
	postingDetails,
	postingMetadata,
	postingWarning,
	requirement,
	textRange
} from './schema'

export const jobDescriptionMaximumBytes = 10 * 1024 * 1024
/** Longest text kept of a job description, in characters; the longest real ones are near 20,000. */
export const jobDescriptionMaximumCharacters = 60_000

const label = z.string().trim().max(300)

/** A pasted text; what is left out is taken from the text where it says so. */
export const jobDescriptionInput = z.object({
	text: z
		.string()
		.min(1, 'Paste the job description.')
		.max(
			jobDescriptionMaximumCharacters,
			'That is longer than any job description. Paste only the posting.'
		),
	title: label.optional(),
	company: label.optional(),
	location: label.optional()
})
export type JobDescriptionInput = z.infer<typeof jobDescriptionInput>

/** The whole text anew, on top of the `revision` that was read. */
export const jobDescriptionTextInput = jobDescriptionInput
	.pick({ text: true })
	.extend({ revision: z.number().int().min(0) })
export type JobDescriptionTextInput = z.infer<typeof jobDescriptionTextInput>

export const jobDescriptionPatch = z.object({
	title: label.min(1, 'Enter a title.').optional(),
	company: label.optional(),
	location: label.optional()
})
export type JobDescriptionPatch = z.infer<typeof jobDescriptionPatch>

/** What the text says of itself, before anything is saved. */
export const jobDescriptionReading = z.object({
	text: z.string(),
	metadata: postingMetadata,
	warnings: z.array(postingWarning),
	/** How much was found that it asks for, by need. */
	counts: z.record(z.enum(needs), z.number().int()),
	/** Whether anything in it can be scored against: a skill, years or a degree. */
	scorable: z.boolean()
})
export type JobDescriptionReading = z.infer<typeof jobDescriptionReading>

export const jobDescriptionResource = z.object({
	id: z.string(),
	title: z.string(),
	company: z.string(),
	location: z.string(),
	source: z.enum(['paste', 'file']),
	characters: z.number().int(),
	warnings: z.array(postingWarning),
	createdAt: z.iso.datetime(),
	updatedAt: z.iso.datetime()
})
export type JobDescriptionResource = z.infer<typeof jobDescriptionResource>

/** A requirement as it counts by now, and how the text reads by itself (null: as none). */
export const countedRequirement = requirement.extend({
	origin: z.enum(origins),
	asRead: z.enum(needs).nullable()
})
export type CountedRequirement = z.infer<typeof countedRequirement>

/** A sentence that counts for nothing; `taken_out` by the person, with what it was read as. */
export const uncounted = z.object({
	text: z.string(),
	range: textRange,
	kind: z.enum([...leftOutKinds, 'taken_out']),
	asRead: z.enum(needs).nullable()
})
export type Uncounted = z.infer<typeof uncounted>

export const jobDescriptionDetail = jobDescriptionResource.extend({
	text: z.string(),
	/** BCP 47 tag; `und` when unclear. */
	language: z.string(),
	/** With the person's corrections; ranges of typed ones begin beyond the end of `text`. */
	requirements: z.array(countedRequirement),
	uncounted: z.array(uncounted),
	/** What kind of skill each one named in the requirements is, where that is known. */
	skillKinds: z.record(z.string(), z.enum(skillCategories)),
	/** What it says of level, hours, place of work, pay and proofs; by the corrections, too. */
	details: postingDetails,
	corrections: z.array(correction),
	/** Counts the saves of the corrections and of the text. */
	revision: z.number().int()
})
export type JobDescriptionDetail = z.infer<typeof jobDescriptionDetail>

/** All corrections of a posting; they replace those before. */
export const correctionsInput = z.object({
	/** The revision they were made on. */
	revision: z.number().int().min(0),
	corrections: z
		.array(correction)
		.max(correctionsMaximum, 'These are more corrections than we keep for one posting.')
})
export type CorrectionsInput = z.infer<typeof correctionsInput>
/** Far above what the corrections of any real posting take. */
export const correctionsMaximumBytes = 256 * 1024

export const jobDescriptionSorts = ['newest', 'oldest', 'title'] as const

export const jobDescriptionListQuery = listQuery.extend({
	search: searchWords,
	sort: z.enum(jobDescriptionSorts).default('newest')
})
