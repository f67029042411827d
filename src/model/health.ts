import type { Outcome } from './outcome'

/** How well a candidate has done lately. Every weight halves in ten minutes. */
export type Health = {
	good: number
	total: number
	/** When the weights were as they stand here, in milliseconds since the epoch. */
	at: number
	/** Moving average of the calls that were answered; null before the first. */
	responseMs: number | null
}

export const HALF_LIFE_MS = 600_000
/** The share of the newest call in the average of response times. */
const NEWEST = 0.2
/** An answer that takes this long is worth nothing; one at once is worth all. */
export const SLOWEST_MS = 30_000

export function freshHealth(now: number): Health {
	return { good: 0, total: 0, at: now, responseMs: null }
}

/** What a call makes of it. Refusals and long answers depend on the task, so they do not count. */
export function recordCall(
	health: Health,
	{ outcome, milliseconds }: { outcome: Outcome; milliseconds: number },
	now: number
): Health {
	const kept = 0.5 ** ((now - health.at) / HALF_LIFE_MS)
	const counts = outcome !== 'refused' && outcome !== 'truncated' && outcome !== 'aborted'
	return {
		good: health.good * kept + (outcome === 'answered' ? 1 : 0),
		total: health.total * kept + (counts ? 1 : 0),
		at: now,
		responseMs:
			outcome === 'answered' ? averaged(health.responseMs, milliseconds) : health.responseMs
	}
}

/** Forgets the failures of an outage that is over; how fast it answers stays. */
export function recovered(health: Health, now: number): Health {
	return { ...freshHealth(now), responseMs: health.responseMs }
}

/** Recent share of good answers, 0–1. As if one good call came before all others: unknown is 1. */
export function successShare({ good, total, at }: Health, now: number): number {
	const kept = 0.5 ** ((now - at) / HALF_LIFE_MS)
	return (good * kept + 1) / (total * kept + 1)
}

/** 1 for an answer at once, 0 for one after 30 seconds or more; 1 while nothing is known. */
export function speed({ responseMs }: Health): number {
	return responseMs === null ? 1 : Math.max(0, 1 - responseMs / SLOWEST_MS)
}

function averaged(before: number | null, milliseconds: number): number {
	return before === null ? milliseconds : before + NEWEST * (milliseconds - before)
}
