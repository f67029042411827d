import type { OptimizationEvent } from '../../../src/optimization/resource'
import type { OptimizationStatus } from '../../../src/optimization/schema'

/** The stations that a person sees, in order. */
export const stations = [
	{ status: 'queued', label: 'Queued' },
	{ status: 'processing', label: 'Processing' },
	{ status: 'generating', label: 'Generating' }
] as const satisfies { status: OptimizationStatus; label: string }[]

export type StationState = 'done' | 'working' | 'waiting'

/** How far an optimization is: what was said so far, newest last. */
export type Progress = {
	status: OptimizationStatus
	said: { id: number; words: string }[]
	lastId: number
}

export function startOf(status: OptimizationStatus): Progress {
	return { status, said: [], lastId: 0 }
}

/** Takes in one event; one that was seen before (a stream was taken up again) changes nothing. */
export function advance(progress: Progress, event: OptimizationEvent): Progress {
	if (event.id <= progress.lastId) return progress
	const repeated = progress.said.at(-1)?.words === event.message
	const line = { id: event.id, words: event.message }
	return {
		status: event.status,
		said: repeated ? progress.said : [...progress.said, line],
		lastId: event.id
	}
}

/** Takes in a status that was asked for; it never goes back behind what is known. */
export function reach(progress: Progress, status: OptimizationStatus): Progress {
	return statuses.indexOf(status) > statuses.indexOf(progress.status)
		? { ...progress, status }
		: progress
}

export function isOver(status: OptimizationStatus): boolean {
	return status === 'completed' || status === 'failed'
}

export function stationState(index: number, status: OptimizationStatus): StationState {
	const current = stations.findIndex((station) => station.status === status)
	if (current === -1 || index < current) return 'done'
	return index === current ? 'working' : 'waiting'
}

/** One line of the stream, or null when it is none of ours. */
export function readEvent(data: string): OptimizationEvent | null {
	try {
		const event: unknown = JSON.parse(data)
		return isEvent(event) ? event : null
	} catch {
		return null
	}
}

/** The status in an answer of the API, or null when it has none. */
export function readStatus(answer: unknown): OptimizationStatus | null {
	if (typeof answer !== 'object' || answer === null || !('status' in answer)) return null
	return statuses.find((status) => status === answer.status) ?? null
}

const statuses: OptimizationStatus[] = [
	...stations.map((station) => station.status),
	'completed',
	'failed'
]

function isEvent(value: unknown): value is OptimizationEvent {
	if (typeof value !== 'object' || value === null) return false
	if (!('id' in value && 'status' in value && 'message' in value)) return false
	return (
		typeof value.id === 'number' && typeof value.message === 'string' && readStatus(value) !== null
	)
}
