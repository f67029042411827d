import { findSkills, type SkillHit } from '../../skill/find'
import { type Token, tokensOf } from '../english/concepts'
import { kept } from '../english/kept'
import { type Figure, figuresIn } from './figures'
import { type Period, periodsIn } from './periods'

/** One text taken apart: its words, figures, frequencies, and which words a "not" stands over. */
export type Line = {
	text: string
	tokens: Token[]
	figures: Figure[]
	periods: Period[]
	/** Skills that it names; looked for when first asked for. */
	readonly skills: SkillHit[]
	/** Offsets of what is denied: `[start, end)`. */
	denied: [start: number, end: number][]
}

/** A text taken apart. */
export const lineOf = kept((text): Line => {
	let skills: SkillHit[] | undefined
	return {
		text,
		tokens: tokensOf(text),
		figures: figuresIn(text),
		periods: periodsIn(text),
		denied: deniedIn(text),
		get skills() {
			skills ??= findSkills(text)
			return skills
		}
	}
})

const denial =
	/\b(?:not|no|never|without|cannot|nor|neither|none|zero|0(?=\s\p{L})|failed to|unable to|instead of|rather than|free (?:of|from))\b|n['’]t\b|\b(?:un|non-?)(?=(?:published|paid|finished|authori[sz]ed|released|supervised|used|available|completed|successful|awarded|licen[sc]ed|qualified|certified)\b)/giu

/** "Was done by the bureau": what somebody else did. */
const byOthers =
	/\b(?:was|were|is|are|been|being)\s+(?:\p{L}+ly\s+)?(?:\p{L}+ed|done|sent|run|made|kept|held|led|written|built)\s+by\s+(?!me\b)/giu

/** From the "not" to the end of its clause; a passive ("were not adopted") denies itself only. */
function deniedIn(text: string): [number, number][] {
	const others = Array.from(text.matchAll(byOthers), (match): [number, number] => {
		const start = Math.max(
			...[';', ',', '.', ':'].map((stop) => text.lastIndexOf(stop, match.index)),
			0
		)
		const length = /[;.]/.exec(text.slice(match.index))?.index
		return [start, length === undefined ? text.length : match.index + length]
	})
	const denials = Array.from(text.matchAll(denial), (match): [number, number] => {
		const rest = text.slice(match.index)
		const length = /[,;:.()]|\b(?:but|until|while|and)\b/.exec(rest.slice(match[0].length))?.index
		return [
			match.index,
			length === undefined ? text.length : match.index + match[0].length + length
		]
	})
	return [...denials, ...others.filter(([start]) => start > 0)]
}

/** Whether an offset lies in one of the stretches. */
export function isWithin(at: number, stretches: readonly [number, number][]): boolean {
	return stretches.some(([start, end]) => at >= start && at < end)
}

/** Whether a word is part of a figure or of a frequency, which have their own checks. */
export function isCounted({ start }: Token, line: Line): boolean {
	return (
		line.figures.some((one) => start >= one.start && start < one.end) ||
		line.periods.some((one) => start >= one.start && start < one.end)
	)
}

/** Words that say something, outside figures and frequencies. */
export function contentOf(line: Line): Token[] {
	return line.tokens.filter((token) => !token.light && !isCounted(token, line))
}
