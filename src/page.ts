import { z } from 'zod'

/** Query of every list: newest first, `cursor` from the answer before. */
export const listQuery = z.object({
	cursor: z.string().optional(),
	limit: z.coerce.number().int().min(1).max(100).default(20)
})
export type ListQuery = z.infer<typeof listQuery>

/** One page of a list; `nextCursor` is null on the last. */
export function pageOf<T extends z.ZodType>(item: T) {
	return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}

/**
 * A page out of the rows of a query for `limit + 1`: the one beyond the limit only says
 * that there are more. `idOf` names what the next page begins after.
 */
export function pageFrom<Row, Item>(
	rows: Row[],
	limit: number,
	toItem: (row: Row) => Item,
	idOf: (item: Item) => string
): { items: Item[]; nextCursor: string | null } {
	const items = rows.slice(0, limit).map(toItem)
	const last = items.at(-1)
	return { items, nextCursor: last && rows.length > limit ? idOf(last) : null }
}
