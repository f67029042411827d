/** What one key has used of its tokens on one day (UTC), and what is held for calls under way. */
export type Quota = {
	/** As `2026-11-21`. */
	day: string
	used: number
	held: number
	/** The highest share in percent that was warned of on this day; 0 for none. */
	warned: number
}

/** Tokens held for a call under way; they belong to the day on which it began. */
export type HeldTokens = { day: string; tokens: number }

/** Shares in percent that the operator hears of, once a day each; at 100 the key is off. */
export const WARN_AT = [80, 90, 100]

/** The day (UTC) of a moment in milliseconds since the epoch. */
export function utcDay(now: number): string {
	return new Date(now).toISOString().slice(0, 10)
}

/** The quota as it stands on that day: a new day begins with nothing used. */
export function quotaOn(day: string, before: Quota | undefined): Quota {
	return before?.day === day ? before : { day, used: 0, held: 0, warned: 0 }
}

/** Tokens that are neither used nor held; infinite without a limit, never below 0. */
export function tokensLeft({ used, held }: Quota, dailyTokens: number | null): number {
	return dailyTokens === null ? Number.POSITIVE_INFINITY : Math.max(0, dailyTokens - used - held)
}

/** The same as a share, 0–1. */
export function shareLeft(quota: Quota, dailyTokens: number | null): number {
	if (dailyTokens === null) return 1
	return dailyTokens > 0 ? tokensLeft(quota, dailyTokens) / dailyTokens : 0
}

/** Holds tokens before a call, so that calls at the same time do not overshoot together. */
export function holdTokens(quota: Quota, tokens: number): Quota {
	return { ...quota, held: quota.held + tokens }
}

/**
 * Puts what a call used in the place of what was held for it. `warnings` are the shares of
 * `WARN_AT` that this call passed and that nobody heard of today.
 */
export function settleTokens(
	quota: Quota,
	held: HeldTokens,
	used: number,
	dailyTokens: number | null
): { quota: Quota; warnings: number[] } {
	if (held.day !== quota.day) return { quota, warnings: [] }
	const settled = { ...quota, used: quota.used + used, held: quota.held - held.tokens }
	if (dailyTokens === null) return { quota: settled, warnings: [] }
	const warnings = WARN_AT.filter(
		(share) => share > quota.warned && settled.used * 100 >= share * dailyTokens
	)
	return { quota: { ...settled, warned: warnings.at(-1) ?? quota.warned }, warnings }
}
