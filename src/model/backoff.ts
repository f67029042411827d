/** The first pause before a retry; each further one is twice as long. */
export const FIRST_PAUSE_MS = 500
export const LONGEST_PAUSE_MS = 8_000

/**
 * How long to wait before retry number `retry` (from 1), in milliseconds: between half and all
 * of the doubled pause ("equal jitter", Brooker, "Exponential Backoff and Jitter", AWS 2015), and
 * never less than the other side asked for. `random` is 0–1.
 */
export function backoff(retry: number, random: number, retryAfterMs: number | null): number {
	const full = Math.min(FIRST_PAUSE_MS * 2 ** (retry - 1), LONGEST_PAUSE_MS)
	return Math.max(Math.round(full * (0.5 + random / 2)), retryAfterMs ?? 0)
}
