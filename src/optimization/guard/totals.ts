import type { Figure } from './figures'
import type { Line } from './line'
import { isListedCount } from './listed-count'
import { fits, isClose } from './measure'

/** Counts of a line taken together; the ends of a change are no counts. */
export function isTotal(figure: Figure, { figures, text }: Line): boolean {
	if (figure.kind !== 'plain' && figure.kind !== 'money') return false
	const counts = figures.filter(
		(one) =>
			one.kind === figure.kind &&
			one.unit === figure.unit &&
			(one.part === '' || !changing.test(text)) &&
			!named.test(text.slice(0, one.start))
	)
	const alone = counts.some(
		(one) =>
			one.kind === 'plain' &&
			one.unit === '' &&
			fits(figure, one.value + 1) &&
			(/\b(?:an?|the)\s+(?:[\p{L}\d-]+\s+){1,3}(?:and|plus)\s+$/iu.test(text.slice(0, one.start)) ||
				/^\s+(?:[\p{L}\d-]+\s+){1,3}(?:and|plus)\s+an?\s+\p{L}/iu.test(text.slice(one.end)))
	)
	if (alone) return true
	const sum = counts.reduce((all, one) => all + one.value, 0)
	if (counts.length > 2 && fits(figure, sum)) return true
	return counts.some((one, at) =>
		counts
			.slice(at + 1)
			.some(
				(other) =>
					isBeside(text.slice(one.end, other.start)) && fits(figure, one.value + other.value)
			)
	)
}

/** "5 toddlers in the 2-3 room" are no eight: what is added up stands side by side. */
function isBeside(between: string): boolean {
	return /\b(?:and|plus|as well as|another|more)\b|[,;+&/()]/i.test(between)
}

/** Where nothing changes, the "to" of "secretary to two partners" ends no change. */
const changing =
	/\bfrom\b|→|->|\b(?:cut|reduc|rais|increas|decreas|grew|grow|lower|dropp?|fell|rose|went|came|improv|up|down)\p{L}*\b/iu

/** What stands before the 200 of "Sage 200": a name, and no word that opens the text. */
const named = /[\p{L}\d,] \p{Lu}[\p{L}\d]*\s$/u

/** Five classes of up to 30 pupils are up to 150 pupils. */
export function isProduct(figure: Figure, { figures, text }: Line): boolean {
	if (figure.kind !== 'plain') return false
	if (isPerEach(figure, { figures, text })) return true
	return figures.some((one, at) => {
		const each = figures[at + 1]
		if (!each || one.kind !== 'plain' || one.unit !== '' || each.kind !== 'plain') return false
		if (!/\b(?:of|with|for|each|per)\b/i.test(text.slice(one.end, each.end))) return false
		const bound = figure.bound === 'about' ? figure.bound : each.bound
		return figure.bound === bound && isClose(figure.value, one.value * each.value, 0.02)
	})
}

/** Five posts a week per channel are 15 for the three that the line lists. */
function isPerEach(figure: Figure, { figures, text }: Pick<Line, 'figures' | 'text'>): boolean {
	if (!/\b(?:per|each|every)\s+\p{L}+\s*$|\beach\b/iu.test(text)) return false
	return figures.some((one) =>
		[2, 3, 4, 5].some(
			(times) =>
				one.kind === 'plain' &&
				figure.value === times * one.value &&
				isListedCount({ ...figure, value: times }, text)
		)
	)
}
