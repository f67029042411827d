import { hasDate } from './dates'
import { guessKind, headingKind } from './headings'
import { isJobTitle } from './lexicon'
import { type Line, lettersOf, wordsOf } from './line'
import { type BodyLook, lookOf, openingLook, prominence } from './look'
import { distinctKinds, isCandidate } from './split-labels'

/** Known words in a look that stands out, then other short lines in that same look. */
export function headingLines(lines: Line[], body: BodyLook): Set<Line> {
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
	const entries = entriesAmong(others, lines, known)
	return others.filter((line) => {
		if (entries.has(line)) return false
		const at = lines.indexOf(line)
		if (isUnderName(line, at, lines, known)) return false
		return at > first || lines.slice(0, at).some((above) => above.size > 1.15 * line.size)
	})
}

/**
 * Names of projects or schools in the look of the headings: the first follows a heading
 * of such a list at once, and the others up to the next heading that is known.
 */
function entriesAmong(others: Line[], lines: Line[], known: Line[]): Set<Line> {
	const entries = new Set<Line>()
	let above: Line | undefined
	let open = false
	for (const line of lines) {
		if (known.includes(line)) open = false
		else if (others.includes(line)) {
			const heads = above && known.includes(above) && above.region === line.region
			open ||= heads === true && isOfEntries(above) && guessKind(line.text) === 'other'
			if (open) entries.add(line)
		}
		above = line
	}
	return entries
}

function isOfEntries(line: Line | undefined): boolean {
	const kind = line ? headingKind(line.text) : null
	return kind === 'education' || kind === 'projects' || kind === 'work'
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
