import type { Token } from '../english/concepts'
import type { Line } from './line'

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
	briefly earlier later recently onwards onward overall altogether apiece ongoing aboard newly specifically particularly purely`.split(
		/\s+/
	)
)

/** Words that say of a figure what it is, or where somebody stood; the figure has its own check. */
export function isOfFigure({ text, start, end }: Token, line: Line, words: string): boolean {
	if (/^averag(?:e|ed|es|ing)$/i.test(text))
		return (
			/\b(?:on|an|in)\s$/i.test(line.text.slice(0, start)) ||
			/^averaging$/i.test(text) ||
			line.figures.some((one) => one.start >= end && one.start - end < 6)
		)
	if (/^ahead$/i.test(text))
		return /\b(?:before|first|second|third|\d(?:st|nd|rd|th)|early)\b/i.test(words)
	return /^second$/i.test(text) && /\b(?:another|other|one more|two|both)\b/i.test(words)
}

/** Whether a word is an adverb that only says how, not how well, how much or by whom alone. */
export function isManner(text: string): boolean {
	return neutral.has(text.toLowerCase())
}
