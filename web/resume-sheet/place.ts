import { leading, type Mark, type Marks } from './marks'
import { movedBy } from './moved'

/**
 * One member of a list as it stands on the sheet. A removed one stays, struck through;
 * `omitted` is the place where an insertion would come that was not taken.
 */
export type Placed<T> =
	| { kind: 'kept'; item: T; removal: Mark | null; moved: number; order: Mark | null }
	| { kind: 'inserted'; item: T; mark: Mark }
	| { kind: 'omitted'; mark: Mark }

/**
 * The members of a list in the order in which the tailored resume has them. `made` builds an
 * inserted member; where it gives null the mark is shown as omitted. `order` is set on the
 * members that a taken reordering moved (or on the first, when it was not taken).
 */
export function placed<T extends { id: string }>(
	list: string,
	items: T[],
	marks: Marks,
	made: (mark: Mark) => T | null
): Placed<T>[] {
	const order = leading(marks.orders.get(list))
	const taken = order?.taken && order.change.type === 'reorder' ? order.change.after : null
	const sorted = taken ? items.toSorted((a, b) => taken.indexOf(a.id) - taken.indexOf(b.id)) : items
	const moves = movedBy(ids(items), ids(sorted))
	const shown: Placed<T>[] = sorted.map((item, index) => ({
		kind: 'kept',
		item,
		removal: leading(marks.removals.get(item.id)),
		moved: moves.get(item.id) ?? 0,
		order: order && (taken ? moves.has(item.id) : index === 0) ? order : null
	}))
	const fresh = (marks.inserts.get(list) ?? []).toSorted((a, b) => at(a) - at(b))
	// From the back, so that every position still means what it meant in the master.
	for (const mark of fresh.toReversed()) {
		const item = mark.taken ? made(mark) : null
		const slot: Placed<T> = item ? { kind: 'inserted', item, mark } : { kind: 'omitted', mark }
		shown.splice(Math.min(at(mark), items.length), 0, slot)
	}
	return shown
}

function at(mark: Mark): number {
	return 'at' in mark.change ? mark.change.at : 0
}

function ids(items: { id: string }[]): string[] {
	return items.map((item) => item.id)
}
