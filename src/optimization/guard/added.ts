import type { Token } from '../english/concepts'
import { verbOf } from '../english/verbs'
import { contentOf, isCounted, type Line } from './line'
import type { Source } from './source'
import { isOfTrade } from './trade'

const joint = /[,;]\s+(?:and\s+|then\s+|while\s+)?|\s+(?:and|while)\s+(?:also\s+)?/gu

/**
 * The words of clauses that were added whole: "…, advise patients on interactions" where the
 * source has none of it. A new verb about things of the source says them otherwise; a new verb
 * about new things is a new deed, however plain its words are.
 */
export function addedDeeds(line: Line, fresh: Token[], source: Source): Token[] {
	if (fresh.length === 0 || source.scope === 'person') return []
	const content = contentOf(line).filter((token) => !isCounted(token, line))
	return clausesOf(line).flatMap(([start, end]) => {
		const inside = content.filter((token) => token.start >= start && token.end <= end)
		const unknown = inside.filter((token) => fresh.includes(token))
		const isNew =
			inside.length > 1 &&
			unknown.length > 0 &&
			inside.every((token) => unknown.includes(token) || isOfTrade(token, source))
		return isNew ? unknown : []
	})
}

/** Offsets of the clauses behind the first that begin with a verb. */
function clausesOf({ text }: Line): [start: number, end: number][] {
	const stops = Array.from(text.matchAll(joint), (match) => ({
		at: match.index,
		next: match.index + match[0].length
	}))
	return stops.flatMap(({ next }, index): [number, number][] => {
		const [verb = ''] = text.slice(next).split(/[\s,]+/)
		const opens = verbOf(verb) !== undefined || /\p{Ll}{2}(?:ed|ing)$/u.test(verb)
		return opens ? [[next, stops[index + 1]?.at ?? text.length]] : []
	})
}
