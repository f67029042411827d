/**
 * Adverbs that say neither how well, how much nor how often a thing was done, only in which way,
 * about how much of it, or when.
 */
const neutral = new Set(
	`currently presently previously formerly initially originally subsequently simultaneously concurrently primarily mainly
	mostly chiefly largely principally approximately nearly roughly jointly manually remotely locally internally externally
	electronically digitally verbally orally physically separately partly partially respectively accordingly temporarily
	occasionally typically usually normally namely additionally likewise similarly afterwards alphabetically
	chronologically seasonally anonymously visually graphically automatically periodically voluntarily individually
	collectively collaboratively cooperatively commonly generally ultimately finally firstly secondly lastly
	briefly recently newly specifically particularly purely`.split(/\s+/)
)

/** Whether a word is an adverb that only says how, not how well, how much or by whom alone. */
export function isManner(text: string): boolean {
	return neutral.has(text.toLowerCase())
}
