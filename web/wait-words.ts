/** How long to wait, as a person says it: `40 seconds`, `1 minute`, `15 minutes`. */
export function waitWords(seconds: number): string {
	if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`
	const minutes = Math.ceil(seconds / 60)
	return minutes === 1 ? '1 minute' : `${minutes} minutes`
}
