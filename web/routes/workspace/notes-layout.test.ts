import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutNotes, type NoteBox } from './notes-layout'

function notes(...boxes: [anchor: number, height: number][]): NoteBox[] {
	return boxes.map(([anchor, height], index) => ({ id: `n${index + 1}`, anchor, height }))
}

function tops(boxes: NoteBox[], active: string | null = null) {
	return Object.fromEntries(layOutNotes(boxes, active, 10))
}

test('notes with room between them stand beside their lines', () => {
	expect(tops(notes([0, 50], [100, 50]))).toEqual({ n1: 0, n2: 100 })
})

test('a note that would be covered moves down', () => {
	expect(tops(notes([0, 50], [20, 50], [300, 50]))).toEqual({ n1: 0, n2: 60, n3: 300 })
})

test('the active note keeps its line and those above make room', () => {
	expect(tops(notes([200, 50], [210, 50], [220, 50]), 'n3')).toEqual({ n1: 100, n2: 160, n3: 220 })
})

test('without room above, the active note gives way', () => {
	expect(tops(notes([0, 50], [10, 50]), 'n2')).toEqual({ n1: 0, n2: 60 })
})

test('no note covers another or leaves the top, whichever is active', () => {
	const box = fc.record({
		anchor: fc.integer({ min: 0, max: 2000 }),
		height: fc.integer({ min: 1, max: 300 })
	})
	fc.assert(
		fc.property(fc.array(box, { minLength: 1, maxLength: 40 }), fc.nat(39), (boxes, active) => {
			const all = boxes.map((one, index) => ({ id: `n${index}`, ...one }))
			const placed = layOutNotes(all, `n${active}`, 8)
			const sorted = all.toSorted((a, b) => (placed.get(a.id) ?? 0) - (placed.get(b.id) ?? 0))
			expect(placed.get(sorted[0]?.id ?? '')).toBeGreaterThanOrEqual(0)
			sorted.slice(1).forEach((one, index) => {
				const above = sorted[index]
				expect(placed.get(one.id)).toBeGreaterThanOrEqual(
					(placed.get(above?.id ?? '') ?? 0) + (above?.height ?? 0) + 8
				)
			})
		})
	)
})
