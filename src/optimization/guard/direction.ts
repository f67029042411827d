import { type Token, tokensOf } from '../english/concepts'
import { kept } from '../english/kept'
import type { Figure } from './figures'
import type { Line } from './line'
import { toSeconds } from './measure'

/**
 * Whether a word tells how two figures of a line stand to each other: "went from 9 to 2" is a
 * fall, "110 against a target of 100" exceeds it, whichever verb says so.
 */
export function isDirection(token: Token, { figures, text }: Line): boolean {
	if (figures.some((one) => isCompared(token, one, text))) return true
	if (has('sooner', token) && isShortened(figures, text)) return true
	if (has('ahead', token) && isOver(figures, text)) return true
	return figures.some((first, at) =>
		figures.slice(at + 1).some((second, index) => {
			const [one, other] = [sizeOf(first), sizeOf(second)]
			if (first.kind === 'year' || one.unit !== other.unit || one.size === other.size) return false
			const between = text.slice(first.end, second.start)
			if (inYears.test(`${between}|${text.slice(second.end)}`))
				return has(one.size > other.size ? 'down' : 'up', token)
			if (instead.test(between)) return has(one.size < other.size ? 'down' : 'up', token)
			if (/\bnow\s+(?:\p{L}+\s+)?$/iu.test(between))
				return has(one.size > other.size ? 'down' : 'up', token)
			if (against.test(between)) return has(one.size > other.size ? 'ahead' : 'behind', token)
			if (index > 0 || (first.part !== 'from' && second.part !== 'to')) return false
			return has(one.size > other.size ? 'down' : 'up', token)
		})
	)
}

/** "From 25 minutes to 4", "4 minutes instead of 25": a stretch of time that became shorter. */
function isShortened(figures: Figure[], text: string): boolean {
	return figures.some((first, at) => {
		const second = figures[at + 1]
		const [one, other] = [toSeconds(first), second ? toSeconds(second) : null]
		if (!second || one === null || other === null) return false
		return instead.test(text.slice(first.end, second.start)) ? one < other : one > other
	})
}

/** "108% of quota" is above it. */
function isOver(figures: Figure[], text: string): boolean {
	return figures.some(
		(figure) => figure.kind === 'percent' && figure.value > 100 && ofTarget(figure, text)
	)
}

/** "8% above quota" stands to "108% of quota" as a part to its whole. */
export function ofTarget({ end }: Figure, text: string): boolean {
	return (
		aim.test(text.slice(0, end)) ||
		/^\s+of\s+(?:[\p{L}’'-]+\s+){0,3}?(?:quota|targets?|goals?|plan|budget|forecast|objectives?)\b/iu.test(
			text.slice(end)
		) ||
		/\b(?:quota|target|goal|plan)\b/i.test(text)
	)
}

const aim = /\b(?:quota|targets?|goals?)\b/i

/** "18% less", "20% faster". */
function isCompared(token: Token, { kind, end }: Figure, text: string): boolean {
	if (kind !== 'percent' && kind !== 'share' && kind !== 'times') return false
	const rest = text.slice(end)
	if (
		/^\s*(?:less|fewer|lower|below|under|shorter|faster|quicker|cheaper|lighter|smaller)\b/i.test(
			rest
		)
	)
		return has('down', token)
	return /^\s*(?:more|higher|above|over|longer|larger|bigger)\b/i.test(rest) && has('up', token)
}

/** "9 flats in 2021, 11 in 2022": the earlier year is told first. */
const inYears =
	/^[^,;.|]{0,24}\bin (?:19|20)\d\d\b[^;.|]{0,16}\|(?:\s+\p{L}+)?\s+in (?:19|20)\d\d\b/iu

const instead = /\b(?:instead of|rather than|down from|up from|before|previously|used to|not)\b/i
const against =
	/\b(?:against|versus|vs|target|goal|quota|average|plan(?:ned)?|budget(?:ed)?|norm|benchmark)\b/i

const directions = {
	down: 'fall reduce cut shorten decline save halve faster quicker less fewer shorter smaller lower cheaper',
	sooner: 'improve optimize tune accelerate speed streamline',
	up: 'rise increase double improve growth higher more longer larger bigger',
	ahead: 'exceed beat surpass outperform top above over ahead higher more better',
	behind: 'miss below under behind short lower less'
}

const keysOf = kept((text) => new Set(tokensOf(text).flatMap((token) => token.keys)))

function has(direction: keyof typeof directions, { keys }: Token): boolean {
	const told = keysOf(directions[direction])
	return keys.some((key) => told.has(key))
}

function sizeOf(figure: Figure): { size: number; unit: string } {
	const span = toSeconds(figure)
	return span === null
		? { size: figure.value, unit: `${figure.kind} ${figure.unit}` }
		: { size: span, unit: 'second' }
}
