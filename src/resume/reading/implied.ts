import { hasDate } from './dates'
import type { Line } from './line'
import { lookOf } from './look'
import { isPlace } from './places'

const MIN_INDENT = 7
const MAX_INDENT = 45

/**
 * Marks list items whose marks are drawn, not written (as browsers print lists):
 * in a section with headers at the margin, ordinary text set in from it. Text in
 * the second column of a table is not set in but beside.
 */
export function withImpliedBullets(lines: Line[]): Line[] {
	if (lines.some((line) => line.whole)) return lines
	return lines.map((line, i) => {
		if (line.bullet || line.cells.length > 1 || !isSetIn(line, lines)) return line
		if (isPlace(line.text) || (hasDate(line.text) && line.text.length < 40)) return line
		const above = lines[i - 1]
		return above && isWrapped(above, line) ? line : { ...line, bullet: true }
	})
}

function isSetIn(line: Line, lines: Line[]): boolean {
	const peers = lines.filter((one) => one.region === line.region)
	if (peers.some((one) => one.bullet && Math.abs(one.textX - line.x) < 4)) return false
	const edges = peers.flatMap((one) => one.cells.map((cell) => cell.x))
	const margin = Math.max(
		...edges.filter((x) => x < line.x - MIN_INDENT && x > line.x - MAX_INDENT)
	)
	if (!Number.isFinite(margin)) return false
	if (peers.some((one) => one.cells.slice(1).some((cell) => Math.abs(cell.x - line.x) < 4)))
		return false
	const alike = peers.filter((one) => Math.abs(one.x - line.x) < 1.5)
	const heads = peers.filter((one) => one.cells.some((cell) => Math.abs(cell.x - margin) < 2))
	const look = lookOf(line)
	return (
		heads.length > 0 &&
		alike.length > 0 &&
		heads.some((one) => lookOf(one) !== look || one.cells.length > 1)
	)
}

/** The line above is full, so this one goes on with its text. */
function isWrapped(above: Line, line: Line): boolean {
	if (above.region !== line.region || Math.abs(above.x - line.x) > 1.5) return false
	const letter = (line.right - line.x) / Math.max(1, line.text.length)
	const word = (line.text.split(' ')[0]?.length ?? 1) + 1
	return above.right + letter * word > above.edge - 2 && !/[.!?。]$/.test(above.text)
}
