/** Times in milliseconds; null for what has never happened. */
export type CanaryTimes = { sweptAt: number | null; askedAt: number | null }

/** A sweep runs every minute; one that is this old has stopped, and no canary is sent. */
const sweepStoppedAfter = 3 * 60_000
/** Jobs take seconds; a canary that takes this long is one that does not arrive. */
const canaryLostAfter = 5 * 60_000

/**
 * Whether the way through outbox, queue and consumer is shut: a canary has been under way for more
 * than five minutes while the sweep that sends them runs. A deployment without a sweep (a
 * development server), a new one, and one whose cron has just come back are not.
 */
export function isWayShut({ sweptAt, askedAt }: CanaryTimes, now: number): boolean {
	if (sweptAt === null || askedAt === null) return false
	return now - sweptAt <= sweepStoppedAfter && now - askedAt > canaryLostAfter
}
