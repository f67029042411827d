import type { Figure } from './figures'
import type { Line } from './line'
import { isClose } from './measure'

/** What is so of one part of a whole, and what of the rest. */
const opposites: [one: RegExp, other: RegExp][] = [
	[
		/\b(?:late|overdue|delayed)\b/i,
		/\b(?:on[- ]time|punctual(?:ly)?|by the deadline|within deadline)\b/i
	],
	[/\bfail(?:ed|ing|ure|ures)?\b/i, /\b(?:pass|passed|passing|success(?:ful|fully)?|succeeded)\b/i],
	[/\breject(?:ed|ion|ions|s)?\b/i, /\b(?:accept(?:ed|ance)?|approv(?:ed|al))\b/i],
	[
		/\b(?:errors?|incorrect|wrong|mistakes?)\b/i,
		/\b(?:accura(?:te|cy|tely)|correct(?:ly)?|error[- ]free|right)\b/i
	],
	[/\b(?:turnover|attrition|churn)\b/i, /\b(?:retention|retained|stayed|kept)\b/i],
	[/\b(?:absent|absence|absenteeism|missed)\b/i, /\b(?:present|attend(?:ed|ance))\b/i],
	[/\b(?:downtime|unavailable|down)\b/i, /\b(?:uptime|available|availability)\b/i],
	[/\b(?:missing|lost)\b/i, /\b(?:found|kept|complete|returned)\b/i]
]

/** "Under 1% late" is more than 99% on time: the rest of a hundred, told by the opposite word. */
export function isOpposite(figure: Figure, line: Line, own: Line): boolean {
	return (
		figure.kind === 'percent' &&
		own.figures.some(
			(one) =>
				one.kind === 'percent' &&
				isClose(one.value + figure.value, 100, 1e-6) &&
				(figure.bound === turned(one.bound) || figure.bound === 'about')
		) &&
		isTurned(line.text, own.text)
	)
}

/** Whether a text tells by its opposite what another tells. */
function isTurned(text: string, own: string): boolean {
	return opposites.some(
		([one, other]) => (one.test(text) && other.test(own)) || (other.test(text) && one.test(own))
	)
}

function turned(bound: Figure['bound']): Figure['bound'] {
	if (bound === 'under' || bound === 'upto') return 'over'
	return bound === 'over' ? 'under' : bound
}
