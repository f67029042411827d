import { z } from 'zod'
import { score } from '../alignment/schema'
import { exportResource } from '../export/resource'
import { changedText } from '../optimization/resource'
import { selection } from '../optimization/schema'
import { listQuery, searchWords } from '../page'
import { resume } from '../resume/schema'

export const versionResource = z.object({
	id: z.string(),
	optimizationId: z.string(),
	resumeId: z.string(),
	resumeTitle: z.string(),
	jobDescriptionId: z.string(),
	jobTitle: z.string(),
	company: z.string(),
	status: z.literal('saved'),
	/** Total before and after the accepted changes. */
	scoreBefore: z.number(),
	score: z.number(),
	/** False when the posting held too little to score; the numbers are then 0 and mean nothing. */
	scored: z.boolean(),
	acceptedCount: z.number().int(),
	notes: z.string(),
	createdAt: z.iso.datetime()
})
export type VersionResource = z.infer<typeof versionResource>

/** `score`: the best first. */
export const versionSorts = ['newest', 'oldest', 'score'] as const

export const versionListQuery = listQuery.extend({
	search: searchWords,
	sort: z.enum(versionSorts).default('newest')
})

export const versionDetail = versionResource.extend({
	acceptedChanges: selection,
	optimizedSections: resume,
	original: resume,
	diff: z.array(changedText),
	scoreDetail: score,
	exports: z.array(exportResource)
})
export type VersionDetail = z.infer<typeof versionDetail>
