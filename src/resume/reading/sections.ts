import { hasDate } from './dates'
import { emailPattern } from './email'
import { withJobsAsWork } from './employed'
import { guessKind, type HeadingKind, headingKind, respace } from './headings'
import { isLevel } from './levels'
import { isJobTitle } from './lexicon'
import { type Line, lettersOf, wordsOf } from './line'
import { type BodyLook, bodyLook, lookOf, openingLook, prominence } from './look'
import { distinctKinds, isCandidate, splitLabels, withCells } from './split-labels'

/** A heading with the lines under it; `heading` is `null` for text that has none. */
export type RawSection = { kind: HeadingKind; title: string; heading: Line | null; lines: Line[] }

/** What stands before and between the sections (name, address) and the sections in reading order. */
export type Outline = { top: Line[]; sections: RawSection[] }

export function outlineOf(lines: Line[]): Outline {
	const body = bodyLook(lines)
	const split = splitLabels(lines.flatMap(splitGlued), body)
	const headings = withoutRated(withoutDocumentTitle(findHeadings(split, body), split), split)
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

/** Known words in a look that stands out, then other short lines in that same look. */
function findHeadings(lines: Line[], body: BodyLook): Set<Line> {
	const labels = lines.filter((line) => line.cells.length === 1 && line.cells[0]?.label)
	if (labels.length > 0) return new Set([...labels, ...headingsAcross(labels, lines)])
	const known = lines.filter((line) => isCandidate(line) && headingKind(line.text) !== null)
	const looks = acceptedLooks(known, lines, body)
	const headings = new Set(known.filter((line) => looks.has(lookOf(line))))
	const regions = new Set([...headings].map((line) => line.region))
	for (const line of known)
		if (!regions.has(line.region) && prominence(line, body) > 0) headings.add(line)
	if (headings.size < 2) for (const line of plainHeadings(known, lines)) headings.add(line)
	for (const look of looks)
		for (const line of unknownWith(look, lines, known, body)) headings.add(line)
	return headings
}

/** Among headings that stand beside their text, one may head the whole width of the page. */
function headingsAcross(labels: Line[], lines: Line[]): Line[] {
	return lines.filter((line) =>
		labels.some(
			(label) =>
				isCandidate(line) && Math.abs(label.x - line.x) < 2 && lookOf(label) === lookOf(line)
		)
	)
}

/**
 * Headings of a document that sets everything alike: known words that stand alone,
 * and, when at least three kinds of them begin at one margin, those that are not
 * amid a list of words as short.
 */
function plainHeadings(known: Line[], lines: Line[]): Line[] {
	const near = (line: Line, by: number) => lines[lines.indexOf(line) + by]
	const margin = Math.min(...known.map((line) => line.x))
	const aligned = known.filter((line) => line.x < margin + 2 && /^\p{Lu}/u.test(line.text))
	const many = distinctKinds(aligned) >= 3
	const slanted = 2 * known.filter(({ italic }) => italic).length > known.length
	return known.filter((line) => {
		if (line.italic !== slanted) return false
		const [above, next] = [near(line, -1), near(line, 1)]
		if (standsAlone(line, next)) return true
		return many && aligned.includes(line) && !(isWords(above) && isWords(next))
	})
}

function isWords(line: Line | undefined): boolean {
	return line !== undefined && wordsOf(line.text).length <= 3 && !hasDate(line.text)
}

function standsAlone(line: Line, next: Line | undefined): boolean {
	return (
		line.pitch === 0 ||
		Math.max(line.pitch, next?.pitch ?? 0) > 1.5 ||
		/[:：]$/.test(line.text) ||
		line.whole
	)
}

/** The look most known headings share, and any other that stands out as much. */
function acceptedLooks(known: Line[], lines: Line[], body: BodyLook): Set<string> {
	const groups = new Map<string, Line[]>()
	for (const line of known) {
		if (prominence(line, body) === 0) continue
		groups.set(lookOf(line), [...(groups.get(lookOf(line)) ?? []), line])
	}
	const ranked = [...groups].sort(
		(a, b) =>
			distinctKinds(b[1]) - distinctKinds(a[1]) || (b[1][0]?.size ?? 0) - (a[1][0]?.size ?? 0)
	)
	const first = ranked[0]?.[1][0]
	if (!first) return new Set()
	const strength = prominence(first, body)
	return new Set(
		ranked
			.filter(([look, group], i) => {
				const sample = group[0]
				if (i === 0 || !sample) return i === 0
				const users = lines.filter((line) => openingLook(line) === look).length
				return prominence(sample, body) >= Math.min(strength, 3) && group.length >= 0.3 * users
			})
			.map(([look]) => look)
	)
}

/** Short lines in a heading's look, unless that look is also used for employers or titles. */
function unknownWith(look: string, lines: Line[], known: Line[], body: BodyLook): Line[] {
	const alike = lines.filter((line) => isCandidate(line) && lookOf(line) === look)
	const familiar = alike.filter((line) => known.includes(line)).length
	const others = alike.filter((line) => !known.includes(line) && couldHead(line))
	const first = lines.findIndex((line) => known.includes(line))
	const sample = alike[0]
	if (!sample || prominence(sample, body) < 2 || familiar < 2) return []
	// Employers with their place beside them have this look too.
	const opening = lines.filter((line) => line.cells.length > 1 && openingLook(line) === look)
	if (opening.length > familiar) return []
	if (others.length > Math.max(2, 1.5 * familiar)) return []
	return others.filter((line) => {
		const at = lines.indexOf(line)
		if (isUnderName(line, at, lines, known)) return false
		return at > first || lines.slice(0, at).some((above) => above.size > 1.15 * line.size)
	})
}

/** What stands above all headings of the first page's column, right below the largest text, is what the person is. */
function isUnderName(line: Line, at: number, lines: Line[], known: Line[]): boolean {
	const first = lines.findIndex((one) => one.region === line.region && known.includes(one))
	const above = lines[at - 1]
	if (line.page > 1 || (first >= 0 && at > first) || !above || above.region !== line.region)
		return false
	return isJobTitle(line.text) || above.size >= Math.max(...lines.map(({ size }) => size))
}

function couldHead(line: Line): boolean {
	return (
		lettersOf(line.text) > 3 &&
		wordsOf(line.text).length <= 6 &&
		!hasDate(line.text) &&
		!/[.,;@|]|\d{3}/.test(line.text)
	)
}
