import { isDictionary, type PdfObjects } from './pdf-objects'
import type { Dictionary, Value } from './pdf-syntax'
import { TooMuch } from './too-much'

/** Values in values deeper than any writer has them. */
const DEEPEST = 60

/** How a value is gone through. `circles` are an error unless they may be; `skipped` are keys of dictionaries. */
type Manner = { circles: boolean; skipped: Set<string>; limit: number }

/**
 * How many values a reader comes to that follows all references in one, those that several lead to
 * as often. `own` adds what a dictionary means beyond its entries. Throws `TooMuch` over the limit.
 */
export function unroller(
	objects: PdfObjects,
	own: (dictionary: Dictionary) => number,
	{ circles, skipped, limit }: Manner
): (value: Value | undefined) => number {
	const known = new Map<number, number>()
	const open = new Set<number>()

	const visit = (value: Value | undefined, depth: number): number => {
		if (value === undefined || value === null || typeof value === 'number') return 1
		if (depth > DEEPEST) throw new TooMuch()
		let sum = 1
		if (Array.isArray(value)) for (const one of value) sum += visit(one, depth + 1)
		else if (value.kind === 'ref') return visitNumber(value.number, depth)
		else if (value.kind === 'text') sum += (value.to - value.from) / 4
		else if (isDictionary(value)) {
			sum += own(value)
			for (const [key, one] of value.entries) if (!skipped.has(key)) sum += visit(one, depth + 1)
		}
		if (sum > limit) throw new TooMuch()
		return sum
	}

	const visitNumber = (number: number, depth: number): number => {
		const before = known.get(number)
		if (before !== undefined) return before
		if (open.has(number)) {
			if (circles) return 1
			throw new TooMuch()
		}
		open.add(number)
		let sum = 1
		for (const one of objects.versions(number)) sum += visit(one, depth + 1)
		open.delete(number)
		known.set(number, sum)
		return sum
	}

	return (value) => visit(value, 0)
}
