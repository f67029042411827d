import { z } from 'zod'
import { listQuery, searchWords } from '../page'
import { correctedResume } from './editing/input'
import { readResume, revised } from './schema'

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
export const resumeDetail = resumeResource.extend({
	/** Counts from 1; null until read. A correction names the one that it was made on. */
	revision: z.number().int().nullable(),
	content: readResume.nullable()
})
export type ResumeDetail = z.infer<typeof resumeDetail>

export const renameInput = z.object({ title: z.string().trim().min(1, 'Enter a title.').max(200) })

export const resumeSorts = ['newest', 'oldest', 'title'] as const

export const resumeListQuery = listQuery.extend({
	search: searchWords,
	status: resumeStatus.optional(),
	sort: z.enum(resumeSorts).default('newest')
})

/** A resume as a person has corrected it: the whole of it, on top of the revision they had before them. */
export const correctionInput = z.object({
	revision: z.number().int().min(1),
	resume: correctedResume,
	/** Keys of `provenance` that the person looked at and found right as they are. */
	confirmed: z.array(z.string().max(200)).max(20_000).default([])
})
export type CorrectionInput = z.input<typeof correctionInput>

/** Far above what a person writes, and below what a row of the database holds (2 MB). */
export const correctionMaximumBytes = 1_900_000

/** `revised` is null for what was read from the file. */
export const revisionResource = z.object({
	revision: z.number().int(),
	/** Whether it is the one that is shown and tailored. */
	current: z.boolean(),
	revised: revised.nullable(),
	createdAt: z.iso.datetime()
})
export type RevisionResource = z.infer<typeof revisionResource>
export const revisionList = z.object({ items: z.array(revisionResource) })

/** Names the revision that is shown now, so that nothing newer is passed over unseen. */
export const restoreInput = z.object({ revision: z.number().int().min(1) })

/** A paragraph of a Word document as it was extracted; `index` is what a span calls `paragraph`. */
export const paragraphResource = z.object({
	index: z.number().int(),
	text: z.string(),
	origin: z.enum(['header', 'body', 'footer', 'note']),
	/** 1 to 9 for a heading. */
	headingLevel: z.number().int().nullable(),
	/** Depth from 0 in a list. */
	listLevel: z.number().int().nullable(),
	bold: z.boolean(),
	/** The cell of a table that it stands in. */
	cell: z
		.object({ table: z.number().int(), row: z.number().int(), column: z.number().int() })
		.nullable()
})
export type ParagraphResource = z.infer<typeof paragraphResource>
export const paragraphList = z.object({ items: z.array(paragraphResource) })
