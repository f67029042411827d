import { env } from 'cloudflare:workers'

type Bound = (string | number | null | ArrayBuffer)[]
type Answer = { results: unknown[]; success: true; meta: { changes: number } }

/**
 * A database with our tables and triggers in the storage of an object: the same SQLite as D1's in
 * the isolate of the test, for those that ask it a hundred thousand times. It answers what Drizzle
 * asks of D1, and a batch is one transaction here too.
 */
export function nearDatabase(storage: DurableObjectStorage): D1Database {
	const { sql } = storage
	for (const { queries } of env.TEST_MIGRATIONS)
		for (const query of queries) if (!query.startsWith('PRAGMA foreign_keys')) sql.exec(query)

	const statements = new WeakMap<object, () => Answer>()
	const changed = () => Number(sql.exec('SELECT total_changes() AS n').one().n)

	function prepare(query: string, bound: Bound = []): object {
		const all = (): Answer => {
			const before = changed()
			const results = sql.exec(query, ...bound).toArray()
			return { results, success: true, meta: { changes: changed() - before } }
		}
		const statement = {
			bind: (...values: Bound) => prepare(query, values),
			all: async () => all(),
			run: async () => all(),
			raw: async () => [...sql.exec(query, ...bound).raw()]
		}
		statements.set(statement, all)
		return statement
	}

	const database = {
		prepare: (query: string) => prepare(query),
		batch: async (batch: object[]) =>
			storage.transactionSync(() => batch.map((one) => statements.get(one)?.()))
	}
	return new Proxy(env.DB, { get: (_, name) => Reflect.get(database, name) })
}
