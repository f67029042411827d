import { z } from 'zod'

export const experienceLevels = ['student', 'entry', 'mid', 'senior', 'lead', 'executive'] as const
export const experienceLevel = z.enum(experienceLevels)

/** The signed-in person, as `GET /users/me` shows them. */
export const me = z.object({
	id: z.string(),
	email: z.string(),
	emailVerified: z.boolean(),
	name: z.string(),
	targetRole: z.string(),
	experienceLevel: experienceLevel.nullable(),
	createdAt: z.iso.datetime()
})
export type Me = z.infer<typeof me>

export const profileInput = z.object({
	name: z.string().trim().min(1, 'Enter your name.').max(200),
	targetRole: z.string().trim().max(200).default(''),
	experienceLevel: experienceLevel.nullable().default(null)
})
export type ProfileInput = z.infer<typeof profileInput>

/** What is remembered between visits: the last pairing and the state of the checklist. */
export const preferences = z.object({
	lastResumeId: z.string().nullable(),
	lastJobDescriptionId: z.string().nullable(),
	/** Whether a model that the operator configured may write for this person. */
	modelsAllowed: z.boolean(),
	checklist: z.object({
		dismissed: z.boolean(),
		resumeUploaded: z.boolean(),
		jobDescriptionAdded: z.boolean(),
		optimized: z.boolean()
	})
})
export type Preferences = z.infer<typeof preferences>

export const preferencesInput = z.object({
	lastResumeId: z.string().nullable().optional(),
	lastJobDescriptionId: z.string().nullable().optional(),
	checklistDismissed: z.boolean().optional(),
	modelsAllowed: z.boolean().optional()
})
export type PreferencesInput = z.infer<typeof preferencesInput>

export const signedInDevice = z.object({
	id: z.string(),
	current: z.boolean(),
	createdAt: z.iso.datetime(),
	lastUsedAt: z.iso.datetime(),
	address: z.string(),
	userAgent: z.string()
})
export type SignedInDevice = z.infer<typeof signedInDevice>
