const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** To the day, or to the minute. */
export type Precision = 'day' | 'minute'

/** Where the clock stands: the server's is UTC, a browser's is that of its place. */
export type Clock = 'utc' | 'local'

/**
 * `Nov 21, 2026`, and to the minute `Nov 21, 2026, 2:41 PM`, as American English writes it.
 * `Intl` says the same, but to ask it for the first time takes a phone tens of milliseconds.
 */
export function timeWords(iso: string, precision: Precision, clock: Clock): string {
	const date = new Date(iso)
	// A clock that is ahead of UTC is a shift of the same figures.
	const offset = clock === 'utc' ? 0 : date.getTimezoneOffset()
	const shown = new Date(date.getTime() - offset * 60_000)
	const day = `${months[shown.getUTCMonth()]} ${shown.getUTCDate()}, ${shown.getUTCFullYear()}`
	if (precision === 'day') return day
	const hour = shown.getUTCHours()
	const minute = String(shown.getUTCMinutes()).padStart(2, '0')
	return `${day}, ${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`
}
