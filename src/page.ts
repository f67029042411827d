import { z } from 'zod'

/** Query of every list: `cursor` from the answer before. */
export const listQuery = z.object({
	cursor: z.string().max(1000).optional(),
	limit: z.coerce.number().int().min(1).max(100).default(20)
})
export type ListQuery = z.infer<typeof listQuery>

/** Words to look for in what the things of a list are called. */
export const searchWords = z.string().trim().max(100).optional()

/** One page of a list; `nextCursor` is null on the last. */
export function pageOf<T extends z.ZodType>(item: T) {
	return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}

/**
 * A page out of the rows of a query for `limit + 1`: the one beyond the limit only says
 * that there are more. `cursorOf` names what the next page begins after.
 */
export function pageFrom<Row, Item>(
	rows: Row[],
	limit: number,
	toItem: (row: Row) => Item,
	cursorOf: (item: Item) => string
): { items: Item[]; nextCursor: string | null } {
	const items = rows.slice(0, limit).map(toItem)
	const last = items.at(-1)
	return { items, nextCursor: last && rows.length > limit ? cursorOf(last) : null }
}

/** Where a list goes on: after this id, and with what that one was sorted by where that is not its age. */
export type Cursor = { id: string; key: string }

/** A cursor as the client gets it: the id, and the key behind it. An id holds no blank. */
export function writeCursor({ id, key }: Cursor): string {
	return key === '' ? id : `${id} ${key}`
}

export function readCursor(cursor: string): Cursor {
	const at = cursor.indexOf(' ')
	return at < 0 ? { id: cursor, key: '' } : { id: cursor.slice(0, at), key: cursor.slice(at + 1) }
}
