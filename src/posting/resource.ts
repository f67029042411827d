import { z } from 'zod'
import { listQuery } from '../page'
import { postingMetadata, postingWarning, requirement } from './schema'

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
	warnings: z.array(postingWarning)
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

export const jobDescriptionDetail = jobDescriptionResource.extend({
	text: z.string(),
	requirements: z.array(requirement)
})
export type JobDescriptionDetail = z.infer<typeof jobDescriptionDetail>

export const jobDescriptionListQuery = listQuery.extend({
	search: z.string().trim().max(100).optional()
})
