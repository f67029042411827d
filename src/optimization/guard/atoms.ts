import type { Resume } from '../../resume/schema'
import { isRank, isRole } from '../english/roles'
import { verbOf } from '../english/verbs'
import { outline } from '../outline'
import { isSameAmount } from './arithmetic'
import { isCounted, type Line, lineOf } from './line'
import { isSamePeriod } from './periods'

/** Words of the master that an atom rests on; offsets in UTF-16 units, end exclusive. */
export type SourceSpan = { textId: string; start: number; end: number; quote: string }

/** The smallest thing a text claims, and where the master says it; without sources it is new or derived. */
export type Atom = {
	kind: 'number' | 'frequency' | 'skill' | 'rank' | 'deed' | 'name' | 'word'
	quote: string
	start: number
	end: number
	sources: SourceSpan[]
}

type Span = { start: number; end: number }

/** A text broken into what it claims, in order, each claim tied to the texts of the master that carry it. */
export function atomsOf(master: Resume, text: string): Atom[] {
	const line = lineOf(text)
	const texts = Array.from(outline(master).texts, ([id, spot]) => ({ id, line: lineOf(spot.text) }))
	const atom = (kind: Atom['kind'], span: Span, found: (own: Line) => Span[]): Atom => ({
		kind,
		quote: text.slice(span.start, span.end),
		start: span.start,
		end: span.end,
		sources: texts.flatMap(({ id, line: own }) =>
			found(own).map(({ start, end }) => ({
				textId: id,
				start,
				end,
				quote: own.text.slice(start, end)
			}))
		)
	})
	const words = line.tokens.filter(
		(token) =>
			(!token.light || verbOf(token.text) !== undefined) &&
			!isCounted(token, line) &&
			!isInside(token, line.skills)
	)
	return [
		...line.figures.map((one) =>
			atom('number', one, (own) =>
				own.figures.filter((other) => other.kind === one.kind && isSameAmount(one, other))
			)
		),
		...line.periods.map((one) =>
			atom('frequency', one, (own) => own.periods.filter((other) => isSamePeriod(one, other)))
		),
		...line.skills.map((one) =>
			atom('skill', one, (own) => own.skills.filter((other) => other.skill === one.skill))
		),
		...words.map((token) =>
			atom(kindOf(token.text), token, (own) =>
				own.tokens.filter((other) => token.keys.some((key) => other.keys.includes(key)))
			)
		)
	].toSorted((a, b) => a.start - b.start)
}

function isInside(span: Span, others: Span[]): boolean {
	return others.some((other) => span.start >= other.start && span.end <= other.end)
}

function kindOf(word: string): Atom['kind'] {
	if (isRank(word) || isRole(word)) return 'rank'
	if (verbOf(word)) return 'deed'
	return /^\p{Lu}/u.test(word) ? 'name' : 'word'
}
