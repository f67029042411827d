import type { Step } from '../../src/optimization/machine'
import type { OptimizationStatus } from '../../src/optimization/schema'

const ofStep: Record<Step, string> = {
	load: 'Reading your resume',
	read_posting: 'Reading the job description',
	propose: 'Looking for changes that your resume supports',
	check: 'Checking every claim against your resume',
	save: 'Putting the changes together'
}

/** What is being done, in words for the person who waits. */
export function statusMessage(status: OptimizationStatus, step: Step | null): string {
	if (step) return ofStep[step]
	if (status === 'completed') return 'Your changes are ready'
	return status === 'failed' ? 'This could not be finished' : 'Waiting for a free place'
}
