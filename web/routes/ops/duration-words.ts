import type { Numbers } from '../../numbers/numbers'

type Tenths = Pick<Numbers, 'tenths'>

/** A duration in milliseconds as `80 ms`, `2.4 s`, `12 min` or `3.5 h`. */
export function durationWords(milliseconds: number, numbers: Tenths): string {
	if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
	if (milliseconds < 60_000) return `${rounded(milliseconds / 1000, numbers)} s`
	if (milliseconds < 3_600_000) return `${rounded(milliseconds / 60_000, numbers)} min`
	return `${rounded(milliseconds / 3_600_000, numbers)} h`
}

/** How long ago something was at `now`; both as ISO. */
export function ageWords(iso: string, now: string, numbers: Tenths): string {
	return durationWords(Math.max(0, Date.parse(now) - Date.parse(iso)), numbers)
}

function rounded(value: number, { tenths }: Tenths): string {
	return tenths(value < 10 ? value : Math.round(value))
}
