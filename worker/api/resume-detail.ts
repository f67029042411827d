import type { ResumeDetail } from '../../src/resume/resource'
import { readResume } from '../../src/resume/schema'
import type { ResumeWithContent } from '../db/resume'
import { resumeResourceOf } from './resume-resource'

/** A row with what was read of it as the API shows it. */
export function resumeDetailOf(row: ResumeWithContent): ResumeDetail {
	return {
		...resumeResourceOf(row),
		revision: row.revision,
		content: row.content ? readResume.parse(JSON.parse(row.content)) : null
	}
}
