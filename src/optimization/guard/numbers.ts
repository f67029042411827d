import { canonicalSkill } from '../../skill/canonical'
import { isSmall, stem } from '../english/words'
import type { Source } from './source'
import { doubt, type Finding, refuse } from './verdict'

type Figure = {
	quote: string
	value: number
	kind: 'plain' | 'percent' | 'money' | 'times'
	/** "40+", "over 40": more than the number itself. */
	open: boolean
	/** The counted thing: the next word, when it says something. */
	unit: string
	/** The figure with a few letters of what follows, to find the same phrase again. */
	phrase: string
}

const worded: Record<string, number> = {
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	dozen: 12
}

const scales: Record<string, number> = {
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	mm: 1e6,
	mn: 1e6,
	million: 1e6,
	b: 1e9,
	bn: 1e9,
	billion: 1e9
}

const digits =
	/(?<![\p{L}\p{N}.])(?<open>(?:over|above|more than|at least|up to|nearly|almost)\s+)?(?<money>[$€£¥₹]\s?|(?:USD|EUR|GBP)\s?)?(?<value>\d+(?:[.,]\d+)*)(?<scale>\s?(?:thousand|million|billion|bn|mm|mn|[kKmMbB])(?![\p{L}\p{N}]))?(?<sign>\s?%|\s?percent\b|\s?per cent\b|[x×](?![\p{L}\p{N}]))?(?<plus>\s?\+)?/giu
const words = new RegExp(
	`\\b(${Object.keys(worded).join('|')})\\b(\\s+(?:percent|per cent))?`,
	'gi'
)

/** Every figure of the new text must stand in the source, of the same kind and for the same thing. */
export function checkNumbers(text: string, source: Source): Finding[] {
	const own = figures(source.own.text)
	const near = figures(source.near.text)
	return figures(text).flatMap((figure): Finding[] => {
		if (isYears(figure, text)) return checkYears(figure, source, own)
		const same = own.filter((other) => isSame(figure, other))
		if (same.length === 0) {
			const why = `“${figure.quote}” is not in your original text.`
			return near.some((other) => isSame(figure, other)) ? [doubt(why)] : [refuse(why)]
		}
		if (figure.open && !same.some((other) => other.open)) {
			return [doubt(`Your resume gives the number itself, not “${figure.quote}”.`)]
		}
		if (isVerbatim(figure, source)) return []
		const known =
			figure.unit === '' || source.own.stems.has(stem(figure.unit)) || isSkill(figure.unit)
		return known ? [] : [doubt(`Your resume does not count this with “${figure.quote}”.`)]
	})
}

function checkYears(figure: Figure, source: Source, own: Figure[]): Finding[] {
	if (own.some((other) => isSame(figure, other) && other.unit.startsWith('year'))) return []
	if (source.years !== null && figure.value <= source.years) return []
	return [refuse(`The dates in your resume do not show “${figure.quote} years”.`)]
}

function isYears(figure: Figure, text: string): boolean {
	return figure.unit.startsWith('year') && /\b(?:years?|yrs?)\b/i.test(text)
}

function isSame(a: Figure, b: Figure): boolean {
	return a.value === b.value && a.kind === b.kind
}

function figures(text: string): Figure[] {
	const found: Figure[] = []
	for (const match of text.matchAll(digits)) {
		const { open, money, value = '', scale, sign, plus } = match.groups ?? {}
		const factor = scales[scale?.trim().toLowerCase() ?? ''] ?? 1
		found.push({
			quote: match[0].trim(),
			value: amount(value) * factor,
			kind: money ? 'money' : sign ? (/x|×/i.test(sign) ? 'times' : 'percent') : 'plain',
			open: open !== undefined || plus !== undefined,
			unit: unitAfter(text.slice(match.index + match[0].length)),
			phrase: phraseAt(text, match.index, match[0].length)
		})
	}
	for (const match of text.matchAll(words)) {
		found.push({
			quote: match[0],
			value: worded[match[1]?.toLowerCase() ?? ''] ?? 0,
			kind: match[2] ? 'percent' : 'plain',
			open: false,
			unit: unitAfter(text.slice(match.index + match[0].length)),
			phrase: phraseAt(text, match.index, match[0].length)
		})
	}
	return found
}

/** `1,200` is twelve hundred, `1.5` and `1,5` are one and a half. */
function amount(value: string): number {
	const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(value)
	return Number(grouped ? value.replace(/[.,]/g, '') : value.replace(',', '.'))
}

/** The counted thing stands in the source in the very same words: `435th Air Ground`, `1 of 3`. */
function isVerbatim({ phrase }: Figure, source: Source): boolean {
	return source.own.lower.includes(phrase)
}

function phraseAt(text: string, start: number, length: number): string {
	return text
		.slice(start, start + length + 10)
		.trim()
		.toLowerCase()
}

function unitAfter(rest: string): string {
	const [, next = ''] = /^[\s-]*(\p{L}[\p{L}\p{N}-]*)/u.exec(rest) ?? []
	return isSmall(next) ? '' : next.toLowerCase()
}

/** Skills have their own check, which knows that Kubernetes is k8s. */
function isSkill(word: string): boolean {
	return canonicalSkill(word) !== null
}
