import type { Block } from './blocks'
import { datesIn, hasDate, isDateOnly, withoutDates } from './dates'
import { isDegree, isSchool } from './lexicon'
import { lettersOf, wordsOf } from './line'
import { splitPlace } from './places'
import { isPrompt } from './prompts'

/** In another column of the same page: what stands there heads nothing here. */
export function isBeside(above: Block, block: Block): boolean {
	const [one, other] = [above.lines.at(-1), block.lines[0]]
	return one?.page === other?.page && one?.region !== other?.region
}

const contactLine = /\S@\S+\.\p{L}{2}|\d{3}\)?[\s.-]\d{3,4}[\s.-]\d{4}/u

/** Short and no sentence; with a date it may be longer. A bullet is one only when it ends in a date of its own. */
export function isHead(block: Block): boolean {
	const dated = hasHeadDate(block)
	if (block.bullet)
		return dated && (block.lines[0]?.cells.length ?? 1) > 1 && block.lines.length === 1
	if (block.lines.length > (dated ? 2 : 1) || contactLine.test(block.text)) return false
	if (dated) return lettersOf(block.text) <= 160
	if (
		/[.;:：。！]$/.test(block.text) &&
		!/^\S+(?:\s\S+)?\.$/.test(block.text) &&
		splitPlace(block.text.slice(0, -1)) === null &&
		!/\b(?:Inc|Co|Ltd|Corp|Jr|Sr|e\.V|S\.A|S\.p\.A|B\.V)\.$/i.test(block.text)
	)
		return false
	return lettersOf(block.text) <= 85 && wordsOf(block.text).length <= 13
}

/** A school in few words, whatever ends them and however they wrap. */
export function namesSchool({ bullet, lines, text }: Block): boolean {
	return !bullet && lines.length <= 2 && lettersOf(text) <= 85 && isSchool(text)
}

/** A degree in few words, whatever ends them: "M. Sc. Physics." */
export function namesDegree({ bullet, lines, text }: Block): boolean {
	return !bullet && lines.length === 1 && wordsOf(text).length <= 8 && isDegree(text)
}

/** A date with a cell or a line of its own, or at an end of the line, in brackets or behind a separator. */
export function hasHeadDate(block: Block): boolean {
	const known = headDates.get(block)
	if (known !== undefined) return known
	const found = findHeadDate(block)
	headDates.set(block, found)
	return found
}

/** "Acme · Full-time Jul 2019 - Present · 3 mos Porto": the header of a profile copied from its page. */
export function isPasted(text: string): boolean {
	if (text.length > 160 || !/\s·\s/.test(text)) return false
	return datesIn(text).some(({ start, current }) => start !== null || current)
}

/** Letters beyond which a text is no header, whatever date it holds. */
const LONGEST = 250

/** Asked many times of each block. */
const headDates = new WeakMap<Block, boolean>()

function findHeadDate(block: Block): boolean {
	const cells = block.lines.flatMap((line) => line.cells.map((cell) => cell.text))
	if (cells.length === block.lines.length && block.text.length > LONGEST) return false
	const dated = cells.filter((text) => hasDate(text))
	if (dated.some(isDateOnly)) return true
	if (block.bullet && block.lines.length > 1) return false
	return dated.some((text) => {
		const dates = datesIn(text)
		const first = dates[0]
		const last = dates.at(-1)
		if (!first || !last) return false
		const before = text.slice(0, first.from)
		const after = text.slice(last.to)
		if (!/[\p{L}\p{N}]/u.test(before)) return wordsOf(withoutDates(text, dates)).length <= 14
		if (!/[\p{L}\p{N}]/u.test(after)) {
			const range = last.current || last.start !== null
			return range || /[|,•·(–—-]\s*$|\s{2,}$/.test(before)
		}
		if (isPrompt(before)) return true
		if (/^\P{L}*(?:grad\p{L}*|expected|class of|completed|issued|obtained)\P{L}*$/iu.test(before))
			return true
		if (isPasted(text)) return true
		return /[(|•·]\s*$/.test(before) && /^\s*[)|•·,]/.test(after)
	})
}
