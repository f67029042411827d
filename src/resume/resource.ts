import { z } from 'zod'
import { listQuery } from '../page'
import { readResume } from './schema'

export const resumeFormats = ['pdf', 'docx'] as const
export const resumeMaximumBytes = 5 * 1024 * 1024

export const resumeMediaTypes = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
} as const satisfies Record<(typeof resumeFormats)[number], string>

/** `pending` until a file has arrived and its reading has been asked for. */
export const resumeStatuses = ['pending', 'parsing', 'completed', 'failed'] as const
export const resumeStatus = z.enum(resumeStatuses)
export type ResumeStatus = z.infer<typeof resumeStatus>

export const presignInput = z.object({
	fileName: z.string().trim().min(1).max(255),
	size: z.number().int().min(1, 'This file is empty. Choose another one.'),
	mediaType: z.string(),
	/** Upload again for a resume whose upload was cut off or whose reading failed. */
	resumeId: z.string().optional()
})
export type PresignInput = z.infer<typeof presignInput>

/** Where and how to PUT the file; the ticket works once and for five minutes. */
export const uploadTicket = z.object({
	resumeId: z.string(),
	url: z.string(),
	method: z.literal('PUT'),
	headers: z.record(z.string(), z.string()),
	expiresAt: z.iso.datetime()
})
export type UploadTicket = z.infer<typeof uploadTicket>

export const resourceError = z.object({
	code: z.string(),
	message: z.string(),
	reason: z.string().nullable()
})

export const resumeResource = z.object({
	id: z.string(),
	title: z.string(),
	fileName: z.string(),
	format: z.enum(resumeFormats),
	size: z.number(),
	status: resumeStatus,
	error: resourceError.nullable(),
	attempt: z.number().int(),
	/** Headings as written, with how much stands under each; empty until read. */
	sections: z.array(z.object({ title: z.string(), kind: z.string(), count: z.number().int() })),
	createdAt: z.iso.datetime(),
	updatedAt: z.iso.datetime()
})
export type ResumeResource = z.infer<typeof resumeResource>

/** One resume with what was read from it (null until `completed`). */
export const resumeDetail = resumeResource.extend({ content: readResume.nullable() })
export type ResumeDetail = z.infer<typeof resumeDetail>

export const renameInput = z.object({ title: z.string().trim().min(1, 'Enter a title.').max(200) })

export const resumeListQuery = listQuery.extend({
	search: z.string().trim().max(100).optional(),
	status: resumeStatus.optional()
})
