import { keyedTexts } from '../../../src/resume/editing/keys'
import type { Provenance, Resume } from '../../../src/resume/schema'

/** A box on a page in points from its top left corner, and the texts that were read there. */
export type Box = { key: string; x: number; y: number; width: number; height: number }

/** Boxes by page number, in the order of the resume. */
export function boxesByPage(
	resume: Resume,
	provenance: Record<string, Provenance>
): Map<number, Box[]> {
	const pages = new Map<number, Box[]>()
	for (const { key } of keyedTexts(resume)) {
		for (const span of provenance[key]?.spans ?? []) {
			if (!('page' in span)) continue
			const { page, ...box } = span
			pages.set(page, [...(pages.get(page) ?? []), { key, ...box }])
		}
	}
	return pages
}

/** Keys of what was read in each paragraph of a Word document, in the order of the resume. */
export function keysByParagraph(
	resume: Resume,
	provenance: Record<string, Provenance>
): Map<number, string[]> {
	const paragraphs = new Map<number, string[]>()
	for (const { key } of keyedTexts(resume)) {
		for (const span of provenance[key]?.spans ?? []) {
			if (!('paragraph' in span)) continue
			paragraphs.set(span.paragraph, [...(paragraphs.get(span.paragraph) ?? []), key])
		}
	}
	return paragraphs
}

/** The key after `from` in the list, round its end; the first where `from` is none of them. */
export function nextKey(keys: string[], from: string | null, by: 1 | -1 = 1): string | null {
	const at = keys.indexOf(from ?? '')
	if (at < 0) return keys.at(by === 1 ? 0 : -1) ?? null
	return keys[(at + by + keys.length) % keys.length] ?? null
}
