import { z } from 'zod'

export const exportFormats = ['pdf', 'docx', 'text', 'markdown', 'json'] as const
export const exportFormat = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormat>

export const exportStatuses = ['queued', 'rendering', 'ready', 'failed'] as const
export const exportStatus = z.enum(exportStatuses)

export const templates = ['classic', 'compact'] as const
export const template = z.enum(templates)
export type Template = z.infer<typeof template>

export const exportInput = z.object({
	versionId: z.string(),
	format: exportFormat,
	template: template.default('classic')
})
export type ExportInput = z.infer<typeof exportInput>

/** What a machine finds in the finished file: how many texts the resume has, and which are not there. */
export const readBack = z.object({ texts: z.number().int(), missing: z.array(z.string()) })
export type ReadBack = z.infer<typeof readBack>

export const exportResource = z.object({
	id: z.string(),
	versionId: z.string(),
	format: exportFormat,
	template,
	status: exportStatus,
	error: z.object({ code: z.string(), message: z.string() }).nullable(),
	attempt: z.number().int(),
	fileName: z.string(),
	size: z.number().nullable(),
	/** Null until `ready`. */
	readBack: readBack.nullable(),
	/** A signed address that works for five minutes; null until `ready`. */
	downloadUrl: z.string().nullable(),
	createdAt: z.iso.datetime()
})
export type ExportResource = z.infer<typeof exportResource>
