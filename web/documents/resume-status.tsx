import type { ResumeStatus } from '../../src/resume/resource'
import { type ChipState, StatusChip } from '../ui/status-chip'

export const resumeStatusWords: Record<ResumeStatus, string> = {
	pending: 'Pending',
	parsing: 'Reading',
	completed: 'Ready',
	failed: 'Failed'
}

const marks: Record<ResumeStatus, ChipState> = {
	pending: 'waiting',
	parsing: 'working',
	completed: 'done',
	failed: 'failed'
}

export function ResumeStatusChip({ status }: { status: ResumeStatus }) {
	return <StatusChip state={marks[status]}>{resumeStatusWords[status]}</StatusChip>
}
