import { type Outline, outline } from '../../../src/optimization/outline'
import type { Change, Suggestion } from '../../../src/optimization/schema'
import type { Resume } from '../../../src/resume/schema'
import { movedBy } from '../../resume-sheet/moved'

/** The suggestions from the top of the sheet to its foot, so that numbers and keys follow the eye. */
export function inSheetOrder(master: Resume, suggestions: Suggestion[]): Suggestion[] {
	const places = outline(master)
	const lines = linesOf(places)
	const sections = new Map<string, number>()
	for (const { change } of suggestions) {
		if (change.type === 'insert_section') {
			sections.set(change.newId, before(places, lines, 'sections', change.at))
		}
	}
	const placed = suggestions.map((suggestion) => ({
		suggestion,
		line: lineOf(suggestion.change, places, lines, sections)
	}))
	return placed.toSorted((a, b) => a.line - b.line).map(({ suggestion }) => suggestion)
}

/** The line on which a text or a block begins, counted over all texts of the resume. */
function linesOf(places: Outline): Map<string, number> {
	const lines = new Map<string, number>()
	let line = 0
	for (const [name, spot] of places.texts) {
		line += 1
		lines.set(name, line)
		for (const id of spot.ids) if (!lines.has(id)) lines.set(id, line)
	}
	return lines
}

function lineOf(
	change: Change,
	places: Outline,
	lines: Map<string, number>,
	sections: Map<string, number>
): number {
	switch (change.type) {
		case 'replace':
		case 'remove':
			return lines.get(change.target) ?? lines.size
		case 'insert_section':
			return sections.get(change.newId) ?? lines.size
		case 'reorder':
			// Where the first line that moves will stand, and bear the mark.
			return before(places, lines, change.list, firstMove(change.before, change.after)) + 0.25
		case 'insert': {
			const owner = sections.get(change.list.slice(0, change.list.lastIndexOf('.')))
			return owner === undefined ? before(places, lines, change.list, change.at) : owner + 0.1
		}
	}
}

function firstMove(before: string[], after: string[]): number {
	const moves = movedBy(before, after)
	return Math.max(
		after.findIndex((id) => moves.has(id)),
		0
	)
}

/** Just before a member of a list; after its last line when there is none at that position. */
function before(
	places: Outline,
	lines: Map<string, number>,
	list: string,
	position: number
): number {
	const found = places.lists.get(list)
	const member = found?.members[position]
	if (member !== undefined) return (lines.get(member) ?? lines.size) - 0.5
	const holder = found?.members.at(-1) ?? found?.ids.at(-1)
	const inside = [...places.texts].filter(([, spot]) => holder && spot.ids.includes(holder))
	const last = inside.at(-1)?.[0]
	return (last === undefined ? lines.size : (lines.get(last) ?? lines.size)) + 0.5
}
