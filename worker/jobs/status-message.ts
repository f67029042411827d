import type { State, Step } from '../../src/optimization/machine'
import type { Writing } from '../../src/optimization/prompt/writing'
import type { OptimizationStatus } from '../../src/optimization/schema'
import type { Resume } from '../../src/resume/schema'
import type { OptimizationEnd } from '../db/optimization'
import { failureMessage } from '../failure'
import type { NewEvent } from './event-stream'

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

/** What a reader of the stream is told of a state, and of the step that it is at. */
export function statusEvent(state: State, step: Step | null): NewEvent {
	if (state.status === 'completed' || state.status === 'failed') return endMessage(state)
	return { status: state.status, message: statusMessage(state.status, step), error: null }
}

/** The last event there is. */
export function endMessage(end: OptimizationEnd): NewEvent {
	if (end.status === 'completed')
		return { status: 'completed', message: statusMessage('completed', null), error: null }
	const message = failureMessage(end.failure)
	return { status: 'failed', message, error: { code: end.failure.code, message } }
}

/** Which part a model is asked for, as `Writing: Experience (2 of 4)`. */
export function partMessage(
	{ kind, task }: Writing,
	{ sections }: Resume,
	place: number,
	of: number
): string {
	const section = sections.find(({ id }) => task.id.startsWith(`${id}/`))
	const names = {
		summary: 'Writing: summary',
		rewrite: `Writing: ${section?.title || 'your bullets'}`,
		gap: 'Looking for what you show in other words'
	}
	return `${names[kind]} (${place} of ${of})`
}
