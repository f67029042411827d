import type { Result } from '../../src/result'
import type { Line } from '../../src/resume/reading/line'
import type { ReadResume, Span } from '../../src/resume/schema'

/** Highlights of all entries, and lines with a bullet that became something else. */
export function bulletsIn(result: Result<ReadResume>, lines: Line[]): number {
	if (!result.ok) return 0
	const { resume, provenance } = result.value
	const highlights = resume.sections.flatMap((section) =>
		section.entries.flatMap((entry) => entry.highlights)
	)
	const counted = new Set(
		highlights.flatMap(({ id }) => (provenance[id]?.spans ?? []).map((span) => keyOf(span)))
	)
	const others = lines.filter(
		(line) => line.bullet && line.spans.every((span) => !counted.has(keyOf(span)))
	)
	return highlights.length + others.length
}

function keyOf(span: Span): string {
	return JSON.stringify(span)
}
