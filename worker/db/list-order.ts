import { type AnyColumn, asc, desc, gt, lt, type SQL, sql } from 'drizzle-orm'
import { readCursor } from '../../src/page'

type Sort = 'newest' | 'oldest' | 'title' | 'score'
/** What one page of a list asks for. */
export type ListPage<S extends Sort> = {
	/** The cursor that the last page gave. */
	cursor?: string | undefined
	limit: number
	search?: string | undefined
	sort: S
}
type Columns = { id: AnyColumn; title?: AnyColumn; score?: AnyColumn }

/**
 * The order of a list, and what keeps a page behind the last one. Ids sort by age. Titles are
 * compared without regard to case, in the Latin letters of ASCII (SQLite's NOCASE); of equal
 * ones the older comes first, of equal scores the newer.
 */
export function listOrder(
	{ id, title = id, score = id }: Columns,
	{ sort, cursor }: Pick<ListPage<Sort>, 'sort' | 'cursor'>
): { after: SQL | undefined; by: SQL[] } {
	const last = cursor === undefined ? undefined : readCursor(cursor)
	switch (sort) {
		case 'newest':
			return { after: last && lt(id, last.id), by: [desc(id)] }
		case 'oldest':
			return { after: last && gt(id, last.id), by: [asc(id)] }
		case 'title': {
			const key = sql`${title} COLLATE NOCASE`
			return { after: last && sql`(${key}, ${id}) > (${last.key}, ${last.id})`, by: [key, asc(id)] }
		}
		case 'score':
			return {
				after: last && sql`(${score}, ${id}) < (${Number(last.key) || 0}, ${last.id})`,
				by: [desc(score), desc(id)]
			}
	}
}
