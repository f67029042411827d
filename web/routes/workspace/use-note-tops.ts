import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { layOutNotes } from './notes-layout'

const gap = 8

/**
 * Where the notes in the margin must stand, measured from the lines they belong to; null
 * until measured. Looked at again when a note, the sheet or the active change changes.
 */
export function useNoteTops(
	sheet: RefObject<HTMLElement | null>,
	margin: RefObject<HTMLElement | null>,
	active: string | null,
	reason: unknown
): Map<string, number> | null {
	const [tops, setTops] = useState<Map<string, number> | null>(null)
	const measure = useCallback(() => {
		if (!sheet.current || !margin.current || margin.current.offsetParent === null) return
		const boxes = boxesOf(sheet.current, margin.current)
		const placed = layOutNotes(boxes, active, gap)
		const end = Math.max(0, ...boxes.map((box) => (placed.get(box.id) ?? 0) + box.height))
		margin.current.style.minHeight = `${end}px`
		setTops((before) => (same(before, placed) ? before : placed))
	}, [sheet, margin, active])
	// biome-ignore lint/correctness/useExhaustiveDependencies: `reason` is why it is measured again
	useLayoutEffect(measure, [measure, reason])
	useEffect(() => {
		if (!sheet.current || !margin.current) return
		const observer = new ResizeObserver(measure)
		observer.observe(sheet.current)
		for (const note of margin.current.children) observer.observe(note)
		return () => observer.disconnect()
	}, [sheet, margin, measure])
	return tops
}

function boxesOf(sheet: HTMLElement, margin: HTMLElement) {
	const start = margin.getBoundingClientRect().top
	let last = 0
	return [...margin.querySelectorAll<HTMLElement>('[data-note-box]')].map((note) => {
		const id = note.dataset.noteBox ?? ''
		const line = lineOf(sheet, id)
		last = line ? line.getBoundingClientRect().top - start : last
		return { id, anchor: last, height: note.offsetHeight }
	})
}

/** The place of a change on the sheet: its words, or at least its number. */
export function lineOf(sheet: HTMLElement, id: string): HTMLElement | null {
	const name = CSS.escape(id)
	return sheet.querySelector<HTMLElement>(`[data-change="${name}"], [data-mark="${name}"]`)
}

function same(a: Map<string, number> | null, b: Map<string, number>): boolean {
	return a !== null && a.size === b.size && [...b].every(([id, top]) => a.get(id) === top)
}
