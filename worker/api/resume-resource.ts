import { type ResumeResource, resumeResource } from '../../src/resume/resource'
import type { ListedResume } from '../db/resume'
import { storedFailureMessage } from '../failure'

/** A row as the API shows it. */
export function resumeResourceOf(row: ListedResume): ResumeResource {
	return {
		id: row.id,
		title: row.title,
		fileName: row.fileName,
		format: row.format,
		size: row.size,
		status: row.status,
		error: row.errorCode
			? {
					code: row.errorCode,
					message: storedFailureMessage(row.errorCode, row.errorReason),
					reason: row.errorReason
				}
			: null,
		attempt: row.attempt,
		sections: resumeResource.shape.sections.parse(JSON.parse(row.outline)),
		createdAt: row.createdAt.toISOString(),
		updatedAt: row.updatedAt.toISOString()
	}
}
