/** A note in the margin: where its line is and how tall it is, in pixels. */
export type NoteBox = { id: string; anchor: number; height: number }

/**
 * The top of every note, so that none covers another. The active one stands beside its line
 * and the others make room; without one they are pushed down from the top.
 */
export function layOutNotes(
	boxes: NoteBox[],
	active: string | null,
	gap: number
): Map<string, number> {
	const sorted = boxes.toSorted((a, b) => a.anchor - b.anchor)
	const pivot = Math.max(
		sorted.findIndex((box) => box.id === active),
		0
	)
	const tops = new Map<string, number>()
	let floor = Number.POSITIVE_INFINITY
	for (const box of sorted.slice(0, pivot + 1).toReversed()) {
		const top = Math.min(box.anchor, floor - gap - box.height)
		tops.set(box.id, top)
		floor = top
	}
	let ceiling = 0
	for (const box of sorted) {
		const top = Math.max(tops.get(box.id) ?? box.anchor, ceiling)
		tops.set(box.id, top)
		ceiling = top + box.height + gap
	}
	return tops
}
