import type { Token } from '../english/concepts'
import { stem } from '../english/words'
import type { Line } from './line'
import type { Ground } from './source'

/** The 2 of "W-2" where the source says "W-2s". */
export function isWithinCompound(
	{ start, end }: Token,
	{ text }: Line,
	{ lower }: Ground
): boolean {
	const before = /[\p{L}\d]+-$/u.exec(text.slice(0, start))?.[0] ?? ''
	const after = /^-[\p{L}\d]+/u.exec(text.slice(end))?.[0] ?? ''
	if (/^third$/i.test(text.slice(start, end)) && /^-part/.test(after)) return true
	const whole = `${before}${text.slice(start, end)}${after}`.toLowerCase()
	return before + after !== '' && lower.includes(whole)
}

/** The "late" of "late 2020" where the source says November 2020. */
export function isPartOfYear({ text, end }: Token, line: Line, ground: Ground): boolean {
	const part = parts[text.toLowerCase()]
	const [, year] = /^[- ]((?:19|20)\d\d)\b/.exec(line.text.slice(end)) ?? []
	return (
		part !== undefined &&
		year !== undefined &&
		new RegExp(`\\b(?:${part})\\p{L}* ${year}`, 'iu').test(ground.text)
	)
}

const parts: Record<string, string> = {
	early: 'jan|feb|mar|apr',
	mid: 'may|jun|jul|aug',
	late: 'sep|oct|nov|dec'
}

/** The "fine" of "fine-tuned" where the source has "tuned". */
export function isFirstHalf({ end, text }: Token, line: Line, ground: Ground): boolean {
	const next = line.tokens.find((token) => token.start === end + 1)
	return (
		line.text[end] === '-' &&
		next !== undefined &&
		/(?:ed|ing)$/.test(next.text) &&
		ground.keys.has(next.stem) &&
		!/^(?:award|industry|world|self|team|line|co|cross|hand|market|people)$/i.test(text)
	)
}

/** Ends of compounds that add nothing: `pipework`. */
const anything = /^(?:work|ware|room|site|place|time|book|list|sheet|paper|side)s?$/

/** `haircuts` where the source has "cut" and "hair", `lawnmower` for a "mower" of "lawns". */
export function isCompound({ text }: Token, { stems }: Ground): boolean {
	if (text.length < 7) return false
	const lower = text.toLowerCase()
	return Array.from({ length: Math.max(0, lower.length - 5) }, (_, at) => at + 3).some((at) => {
		const rest = lower.slice(at)
		return stems.has(stem(lower.slice(0, at))) && (stems.has(stem(rest)) || anything.test(rest))
	})
}

/** How much of the shorter of two words has to be shared for them to be of one family. */
const SHARED = 0.7

/** `electrical` where the source says "electrician", `installer` where it says "installation". */
export function isKin({ text }: Token, ground: Ground): boolean {
	const lower = text.toLowerCase()
	if (lower.length < 6 || /^\p{Lu}/u.test(text) || /(?:ivity|iveness|fulness)$/.test(lower))
		return false
	return ground.lines.some((line) =>
		line.tokens.some((token) => {
			if (token.text.length < 6) return false
			const other = token.text.toLowerCase()
			let shared = 0
			while (shared < lower.length && lower[shared] === other[shared]) shared += 1
			return shared >= 6 && shared >= SHARED * Math.min(lower.length, other.length)
		})
	)
}
