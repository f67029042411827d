import type { Result } from '../../src/result'
import type { Line } from '../../src/resume/reading/line'
import { listLines } from '../../src/resume/reading/prepare'
import type { Entry, ReadResume, Section, Span } from '../../src/resume/schema'

/**
 * Lines of the document that begin an item of a list and are an item of one in the
 * result: a highlight, a paragraph, words of a group, or an entry of a list of awards,
 * certificates or publications. A mark before an employer or a degree begins no item.
 */
export function bulletsIn(result: Result<ReadResume>, lines: Line[]): number {
	if (!result.ok) return 0
	const { resume, provenance } = result.value
	const held = new Set(
		resume.sections
			.flatMap(itemsIn)
			.flatMap((id) => (provenance[id]?.spans ?? []).slice(0, 1).map(keyOf))
	)
	return listLines(lines).filter(({ spans }) => spans.some((span) => held.has(keyOf(span)))).length
}

function itemsIn({ kind, paragraphs, entries, groups }: Section): string[] {
	const dense = kind === 'awards' || kind === 'certificates' || kind === 'publications'
	return [
		...[...paragraphs, ...groups.flatMap(({ items }) => items)].map(({ id }) => id),
		...groups.map(({ id }) => `${id}.label`),
		...entries.flatMap((entry) => [...textsIn(entry), ...(dense ? headIn(entry) : [])])
	]
}

function textsIn({ highlights, paragraphs }: Entry): string[] {
	return [...highlights, ...paragraphs].map(({ id }) => id)
}

function headIn({ id }: Entry): string[] {
	return [`${id}.title`, `${id}.organization`]
}

function keyOf(span: Span): string {
	return JSON.stringify(span)
}
