import { emailPattern } from './email'
import { withJobsAsWork } from './employed'
import { headingLines } from './heading-lines'
import { guessKind, type HeadingKind, headingKind, respace } from './headings'
import { isLevel } from './levels'
import type { Line } from './line'
import { bodyLook, lookOf } from './look'
import { splitLabels, withCells } from './split-labels'

/** A heading with the lines under it; `heading` is `null` for text that has none. */
export type RawSection = { kind: HeadingKind; title: string; heading: Line | null; lines: Line[] }

/** What stands before and between the sections (name, address) and the sections in reading order. */
export type Outline = { top: Line[]; sections: RawSection[] }

export function outlineOf(lines: Line[]): Outline {
	const body = bodyLook(lines)
	const split = splitLabels(lines.flatMap(splitGlued), body)
	const headings = withoutRated(withoutDocumentTitle(headingLines(split, body), split), split)
	const top: Line[] = []
	const sections: RawSection[] = []
	const opening = openings(split, headings)
	let inTop = true
	for (const line of split) {
		const above = sections.at(-1)
		if (headings.has(line) && above && isRestOfHeading(above, line)) {
			above.title = `${above.title} ${line.text}`
			above.kind = guessKind(above.title)
		} else if (headings.has(line)) {
			const title = respace(line.text.replace(/\s*[:：]\s*$/, ''))
			sections.push({ kind: guessKind(title), title, heading: line, lines: [] })
			inTop = false
		} else if (isDocumentTitle(line)) {
			// "Curriculum Vitae" says what the document is, nothing about the person.
		} else if (inTop || opening.has(line) || line.origin !== 'body') top.push(line)
		else sections.at(-1)?.lines.push(line)
	}
	return { top, sections: withJobsAsWork(sections) }
}

/** A long heading that wraps: its second line follows at once, in the same look, and neither is one alone. */
function isRestOfHeading({ heading, lines }: RawSection, line: Line): boolean {
	return (
		heading !== null &&
		lines.length === 0 &&
		heading.region === line.region &&
		lookOf(heading) === lookOf(line) &&
		!line.whole &&
		line.pitch < 1.5 &&
		headingKind(heading.text) === null &&
		headingKind(line.text) === null
	)
}

/** What the first heading of all says in larger letters than the next one: only what the document is. */
function withoutDocumentTitle(headings: Set<Line>, lines: Line[]): Set<Line> {
	const [first, second] = lines.filter((line) => headings.has(line))
	const titled = first && second && isDocumentTitle(first) && first.size > 1.08 * second.size
	return titled ? new Set([...headings].filter((line) => line !== first)) : headings
}

/** "Tools" with "Intermediate" below it is a skill and how well it is known. */
function withoutRated(headings: Set<Line>, lines: Line[]): Set<Line> {
	const rated = lines.filter((line, i) => {
		const below = lines[i + 1]
		return below && below.region === line.region && line.cells.length === 1 && isLevel(below.text)
	})
	return new Set([...headings].filter((line) => !rated.includes(line)))
}

function isDocumentTitle(line: Line): boolean {
	return /^(?:curriculum vitae|resume|résumé|cv|lebenslauf|currículum(?: vitae)?|currículo|curriculum|резюме|简历|個人簡歷|个人简历|履歴書|職務経歴書|이력서|السيرة الذاتية)$/iu.test(
		line.text.trim()
	)
}

/**
 * Lines of page one that stand at the head of a column which has headings further
 * down: they belong to no section above, but to the person.
 */
function openings(lines: Line[], headings: Set<Line>): Set<Line> {
	const result = new Set<Line>()
	const regions = new Set(lines.filter((line) => line.page === 1).map((line) => line.region))
	for (const region of regions) {
		const inside = lines.filter((line) => line.page === 1 && line.region === region)
		const first = inside.findIndex((line) => headings.has(line))
		if (goesOn(inside[0], lines)) continue
		if (first > 0 && first <= 12) for (const line of inside.slice(0, first)) result.add(line)
	}
	for (const line of namesAgain(lines, headings)) result.add(line)
	return result
}

/** A column that bands of the page cut in two: its rest begins right below, at the same margin. */
function goesOn(line: Line | undefined, lines: Line[]): boolean {
	const above = line && lines[lines.indexOf(line) - 1]
	if (!above || above.page !== line.page || Math.abs(above.x - line.x) > 20) return false
	const by = line.baseline - above.baseline
	return by > 0 && by < 2.5 * line.size && above.region !== line.region
}

/**
 * A second resume in the same file, often in another language: a later page that
 * begins with a line larger than any heading, and an e-mail address before its first one.
 */
function namesAgain(lines: Line[], headings: Set<Line>): Line[] {
	const largest = Math.max(...[...headings].map(({ size }) => size))
	const pages = [...new Set(lines.map(({ page }) => page))].filter((page) => page > 1)
	return pages.flatMap((page) => {
		const inside = lines.filter((line) => line.page === page)
		const lead = inside.slice(
			0,
			Math.max(
				0,
				inside.findIndex((line) => headings.has(line))
			)
		)
		const named = (lead[0]?.size ?? 0) > 1.1 * largest && lead.length <= 12
		return named && lead.some(({ text }) => emailPattern.test(text)) ? lead : []
	})
}

/** "WORK EXPERIENCESoftware Engineer": the break between a heading in capitals and what follows got lost. */
function splitGlued(line: Line): Line[] {
	const match = line.text.match(/^(\p{Lu}[\p{Lu} &]{4,})(\p{Lu}\p{Ll}.*)$/u)
	const [first] = line.cells
	if (!match?.[1] || !match[2] || !first || line.cells.length > 1 || line.bullet) return [line]
	if (/\s$/.test(match[1]) || headingKind(match[1]) === null) return [line]
	const part = (text: string): Line =>
		withCells(line, [{ ...first, text, runs: [{ ...(first.runs[0] ?? plain), text }] }])
	return [part(match[1]), { ...part(match[2]), pitch: 1.2 }]
}

const plain = { text: '', bold: false, italic: false, size: 0, font: '', url: '' }
