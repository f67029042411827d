import { drizzle } from 'drizzle-orm/d1'

const opened = new WeakMap<D1Database, ReturnType<typeof drizzleOf>>()

/**
 * The database of one request or job. What Drizzle has worked out for a binding (how columns are
 * named in SQL) is kept with it: each opening costs half a millisecond otherwise.
 */
export function openDb(d1: D1Database): Db {
	const known = opened.get(d1)
	if (known) return known
	const db = drizzleOf(d1)
	opened.set(d1, db)
	return db
}
export type Db = ReturnType<typeof drizzleOf>

function drizzleOf(d1: D1Database) {
	return drizzle(d1, { casing: 'snake_case' })
}
