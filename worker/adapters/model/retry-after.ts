/**
 * How long a server asks to be left alone, in milliseconds from `now`; null where it does not
 * say, or not so that it can be read. `retry-after-ms` is OpenAI's; `Retry-After` is seconds or
 * a date (RFC 9110, 10.2.3).
 */
export function retryAfterMs(headers: Headers, now: number): number | null {
	const exact = milliseconds(headers.get('retry-after-ms'), 1)
	if (exact !== null) return exact
	const given = headers.get('retry-after')
	const inSeconds = milliseconds(given, 1000)
	if (inSeconds !== null) return inSeconds
	const date = Date.parse(given ?? '')
	return Number.isNaN(date) ? null : Math.max(0, date - now)
}

function milliseconds(given: string | null, unit: number): number | null {
	return given !== null && /^\s*\d+(\.\d+)?\s*$/.test(given) ? Number(given) * unit : null
}
