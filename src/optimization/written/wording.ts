/** What marks a text as a machine's; none of it says anything of the person. */
const empty =
	/\b(?:spearhead|leverag|synerg|passionate|results[- ]driven|dynamic|cutting[- ]edge|world[- ]class|best[- ]in[- ]class|proven track record|seasoned|go-getter|game[- ]chang)\w*/i

/** How much longer a bullet may get: a new wording that needs more has added something. */
const GROWTH = 1.35
const ROOM = 30

/** A model's text as one line, without the marks of a list or of Markdown around it. */
export function oneLine(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^(?:[-*•–]|\d+[.)])\s+/, '')
		.replace(/\*\*|__|`/g, '')
}

/** Whether a new bullet is one that we would put before a person; what it claims is checked elsewhere. */
export function isPresentable(before: string, after: string): boolean {
	if (after === '' || after === before) return false
	if (after.length > before.length * GROWTH + ROOM) return false
	const brought = empty.exec(after)
	return !brought || before.toLowerCase().includes(brought[0].toLowerCase())
}
