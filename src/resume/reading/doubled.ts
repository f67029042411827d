import type { Line } from './line'

/** A phrase shorter than this comes twice by chance, and a longer text than that is not looked through. */
const MIN_PHRASE = 8
const MAX_TEXT = 400
/** From so many lines on that say everything twice a document does so throughout. */
const MIN_LINES = 3

/**
 * What was copied from a web page that says each line once to the eye and once to a
 * screen reader holds every phrase twice, one right behind the other. The second
 * one goes, also where it is worded for the ear (`to` for a dash).
 */
export function withoutDoubles(lines: Line[]): Line[] {
	const once = lines.map((line) => (line.cells.length === 1 ? undoubled(line.text) : line.text))
	const doubled = lines.filter((line, i) => once[i] !== line.text)
	if (doubled.length < MIN_LINES) return lines
	return lines.map((line, i) => withText(line, once[i] ?? line.text))
}

function undoubled(text: string): string {
	if (text.length > MAX_TEXT) return text
	let result = text
	for (let at = 0; at < result.length - MIN_PHRASE; at++) {
		if (at > 0 && !/\s/.test(result[at - 1] ?? '')) continue
		const again = result.indexOf(result.slice(at, at + MIN_PHRASE), at + MIN_PHRASE)
		if (again < 0) continue
		const phrase = result.slice(at, again).trimEnd()
		const rest = result.slice(again)
		const copy = [phrase, phrase.replace(/\s[-–—]\s/, ' to ')].find((one) => rest.startsWith(one))
		if (copy) result = `${result.slice(0, at)}${phrase} ${rest.slice(copy.length).trim()}`.trim()
	}
	return result
}

function withText(line: Line, text: string): Line {
	const [cell] = line.cells
	const [run] = cell?.runs ?? []
	if (!cell || !run || text === line.text) return line
	return { ...line, text, cells: [{ ...cell, text, runs: [{ ...run, text }] }] }
}
