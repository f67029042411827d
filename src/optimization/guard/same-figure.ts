import type { Figure } from './figures'
import type { Line } from './line'
import { isSameAmount } from './measure'

export function isSame(a: Figure, b: Figure): boolean {
	if (isPounds(a, b) || isPounds(b, a)) return a.value === b.value
	if (a.kind === 'times' && a.value === 2 && b.kind === 'times') return b.value === 2
	if (a.kind === 'plain' && a.unit === '' && b.kind === 'plain' && b.unit !== '')
		return a.value === b.value
	const kinds = a.kind === b.kind || isLoose(a, b)
	return kinds && isSameAmount(a, b)
}

/** "2021" as a count and as a year, "4th" and "fourth", "twice" and "2 times" and "on 2 occasions". */
function isLoose(a: Figure, b: Figure): boolean {
	if (a.kind === 'points' && !/percent/i.test(a.quote) && b.kind === 'plain') return true
	const counts = ['plain', 'year']
	const often = ['plain', 'times']
	const ranks = ['plain', 'ordinal']
	const spoken = a.kind !== 'times' || a.value === 2 || /times/i.test(a.quote)
	return (
		spoken &&
		[counts, often, ranks].some((kinds) => kinds.includes(a.kind) && kinds.includes(b.kind)) &&
		(a.kind === b.kind || a.kind !== 'ordinal' || /\d/.test(b.quote)) &&
		a.unit === b.unit
	)
}

/** "300 pounds" of sausage where the source says 300 lb. */
function isPounds(a: Figure, b: Figure): boolean {
	return a.kind === 'money' && /\bpounds?\b/i.test(a.quote) && b.unit === 'lb'
}

export function isBoundKept(after: Figure, before: Figure): boolean {
	if (after.bound === before.bound || after.bound === 'about') return true
	if (/^within\b/i.test(after.quote) && before.bound === 'upto') return true
	if (after.bound === 'upto') return before.bound === '' || before.bound === 'about'
	if (after.bound === 'over') return false
	return before.bound === 'over' || (before.bound === 'upto' && after.bound !== '')
}

/** "Over three summers" is no more than three of them. */
export function isDuring(figure: Figure, { text }: Line): boolean {
	return (
		/^over\b/i.test(figure.quote) &&
		(['day', 'week', 'month'].includes(figure.unit) ||
			/^\s*(?:\p{L}+\s+)?(?:summers?|winters?|seasons?|weekends?|nights?|evenings?|terms?|semesters?)\b/u.test(
				text.slice(figure.end)
			))
	)
}

/** "Stock control over 2 warehouses" where the source says "across 2 warehouses": over all of them, not more. */
export function isAcross(figure: Figure, line: Line, other: Figure, own: Line): boolean {
	return (
		/^over\b/i.test(figure.quote) &&
		figure.kind === 'plain' &&
		other.bound === '' &&
		/\b(?:across|over|in|on|at|between|throughout|spanning)\s+(?:(?:all|the|my|our)\s+)?$/i.test(
			own.text.slice(0, other.start)
		) &&
		!/\b(?:across|over|in|on|at|of|to|for|with|by|from)\s+$/i.test(line.text.slice(0, figure.start))
	)
}

/** A number that ended a change may not become its size. */
export function isPartKept(after: Figure, before: Figure): boolean {
	return !(after.part === 'by' && (before.part === 'from' || before.part === 'to'))
}

/** "94% against an average of 89%" is no change from one to the other. */
export function isMadeChange(after: Figure, before: Figure, { text }: Line): boolean {
	return (
		(after.part === 'from' || after.part === 'to') &&
		before.part === '' &&
		before.kind !== 'year' &&
		/\b(?:average|target|against|versus|vs|goal|quota|compared)\b/i.test(text)
	)
}

/** "12-year-olds", "3 to 5 years of age". */
export function isAge({ start, end, unit }: Figure, { text }: Line): boolean {
	return (
		/^(?:['’]s|[- ]olds?\b|\s+of age\b|[^,;.]{0,8}[- ]years?[- ](?:olds?|of age)\b)/.test(
			text.slice(end)
		) ||
		(unit === 'year' &&
			/\bage[ds]?\s+(?:between\s+)?(?:\d+\s+\p{L}+\s+)?$/u.test(text.slice(0, start)))
	)
}
