import { z } from 'zod'

/** A stretch of the posting's sanitized text: offsets in UTF-16 units, end exclusive. */
export const textRange = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) })
export type TextRange = z.infer<typeof textRange>

export const needs = ['must', 'nice', 'context'] as const
export type Need = (typeof needs)[number]

/** One thing the posting asks for or describes as the work. */
export const requirement = z.object({
	id: z.string(),
	text: z.string(),
	range: textRange,
	need: z.enum(needs),
	/** Whether the sentence stands among qualifications or among duties. */
	source: z.enum(['qualification', 'responsibility', 'other']),
	/** Canonical names of the skills in it, in order of appearance. */
	skills: z.array(z.string()),
	/** Years of experience asked for, when the sentence states them. */
	years: z.number().nullable(),
	/** Lowest degree asked for, when the sentence states one. */
	degree: z.enum(['secondary', 'associate', 'bachelor', 'master', 'doctorate']).nullable(),
	weight: z.number().min(0)
})
export type Requirement = z.infer<typeof requirement>

export const postingWarningCodes = [
	'short_text',
	'missing_company',
	'missing_location',
	'few_requirements'
] as const

export const postingWarning = z.object({
	code: z.enum(postingWarningCodes),
	message: z.string()
})
export type PostingWarning = z.infer<typeof postingWarning>

/** Labels of a posting; `''` where the text does not say. The person may correct each. */
export const postingMetadata = z.object({
	title: z.string(),
	company: z.string(),
	location: z.string()
})
export type PostingMetadata = z.infer<typeof postingMetadata>

/** A job description, read. `text` is the sanitized text that every range points into. */
export const posting = z.object({
	text: z.string(),
	/** BCP 47 tag; `und` when unclear. */
	language: z.string(),
	metadata: postingMetadata,
	requirements: z.array(requirement)
})
export type Posting = z.infer<typeof posting>

/** What a posting says of the job besides its labels; null or empty where it says nothing. */
export const postingDetails = z.object({
	seniority: z.enum(['intern', 'junior', 'mid', 'senior', 'lead', 'executive']).nullable(),
	employment: z.array(z.enum(['full_time', 'part_time', 'contract', 'temporary', 'internship'])),
	arrangement: z.enum(['remote', 'hybrid', 'on_site']).nullable(),
	/** As the posting writes it. */
	salary: z.string().nullable(),
	/** Most years and lowest degree that it requires. */
	years: z.number().nullable(),
	degree: requirement.shape.degree,
	/** Canonical names of spoken languages and of certificates it asks for. */
	languages: z.array(z.string()),
	certificates: z.array(z.string())
})
export type PostingDetails = z.infer<typeof postingDetails>
