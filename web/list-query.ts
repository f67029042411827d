/** How many of a list are shown at first, and how many more each time that is asked for. */
export const pageSize = 12
/** Beyond that a search is the better way. */
const most = 600

/** How many an address asks for: whole steps. */
export function howMany(asked: string): number {
	const steps = Math.ceil(Number(asked) / pageSize)
	return Math.min(most, Math.max(1, steps || 1) * pageSize)
}
