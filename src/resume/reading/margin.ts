import { isDateOnly } from './dates'
import { isDegree, isJobTitle } from './lexicon'
import { type Line, wordsOf } from './line'
import { isPlace } from './places'

const duration = /^\P{L}*\d+\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois)\b/iu

/**
 * Some layouts set the dates of an entry in the margin beside its text, so that
 * they share a line with a bullet. Such cells go back to the line that heads the
 * entry; the text keeps the rest.
 */
export function withMarginMoved(lines: Line[]): Line[] {
	const edges = marginEdges(lines)
	if (edges.length === 0) return lines
	const result: Line[] = []
	let head: Line | null = null
	for (const line of lines) {
		const last = line.cells.at(-1)
		const inMargin =
			last && line.cells.length > 1 && edges.some((edge) => Math.abs(edge - last.right) < 3)
		const facts =
			inMargin && (isDateOnly(last.text) || duration.test(last.text) || isPlace(last.text))
		if (facts && head && !namesEntry(line) && (line.bullet || isSetIn(line, head))) {
			head.cells.push(last)
			head.text = `${head.text} ${last.text}`
			head.spans.push(...last.spans)
			result.push(withoutLast(line))
		} else {
			const copy = { ...line, cells: [...line.cells], spans: [...line.spans] }
			if (!line.bullet && (!head || line.page !== head.page || line.x <= head.x + 2)) head = copy
			result.push(copy)
		}
	}
	return result
}

/** A bullet that says no more than a job or a degree heads an entry, with the date behind it. */
function namesEntry({ bullet, cells: [first] }: Line): boolean {
	const words = wordsOf(first?.text.split(/,\s/)[0] ?? '')
	if (!bullet || words.length > 6) return false
	return isJobTitle(words.at(-1) ?? '') || isDegree(words[0] ?? '')
}

function isSetIn(line: Line, head: Line): boolean {
	return line.x > head.x + 3
}

/** Right edges at which dates stand beside bullets. */
function marginEdges(lines: Line[]): number[] {
	return lines.flatMap((line) => {
		const last = line.cells.at(-1)
		return line.bullet && line.cells.length > 1 && last && isDateOnly(last.text) ? [last.right] : []
	})
}

function withoutLast(line: Line): Line {
	const cells = line.cells.slice(0, -1)
	return {
		...line,
		cells,
		text: cells.map((cell) => cell.text).join(' '),
		right: Math.max(...cells.map((cell) => cell.right)),
		spans: cells.flatMap((cell) => cell.spans)
	}
}
