import { partOf } from './amounts'
import type { Figure } from './figures'

const duration =
	/(?<![\p{L}\p{N}.])(?:(?<part>from|to|by|→|->)\s+)?(?<hours>\d{1,3})\s?(?:h|hrs?|hours?)(?:\s+and)?\s?(?<minutes>[0-5]?\d)\s?(?:m|mins?|minutes?)(?![\p{L}\p{N}])/giu

/** Hours and minutes as one span: "1h 15m" are 75 minutes. */
export function durationsIn(text: string): Figure[] {
	return Array.from(text.matchAll(duration), (match): Figure => {
		const { hours, minutes, part } = match.groups ?? {}
		const lead = match[0].length - match[0].replace(/^(?:from|to|by|→|->)\s+/i, '').length
		return {
			quote: match[0].slice(lead),
			value: Number(hours) * 60 + Number(minutes),
			kind: 'plain',
			unit: 'minute',
			bound: '',
			part: partOf(part),
			start: match.index + lead,
			end: match.index + match[0].length
		}
	})
}
