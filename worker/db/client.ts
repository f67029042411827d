import { drizzle } from 'drizzle-orm/d1'
import * as schema from './schema'

/** The database of one request or job; opening it costs nothing. */
export function openDb(d1: D1Database) {
	return drizzle(d1, { schema, casing: 'snake_case' })
}
export type Db = ReturnType<typeof openDb>
