/** A duration in milliseconds as `80 ms`, `2.4 s`, `12 min` or `3.5 h`. */
export function durationWords(milliseconds: number): string {
	if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
	if (milliseconds < 60_000) return `${rounded(milliseconds / 1000)} s`
	if (milliseconds < 3_600_000) return `${rounded(milliseconds / 60_000)} min`
	return `${rounded(milliseconds / 3_600_000)} h`
}

/** How long ago something was at `now`; both as ISO. */
export function ageWords(iso: string, now: string): string {
	return durationWords(Math.max(0, Date.parse(now) - Date.parse(iso)))
}

function rounded(value: number): string {
	return value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value))
}
