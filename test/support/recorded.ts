import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

/** A statement that reached the database, with what was bound to it; those of a batch share a query. */
export type Statement = { sql: string; bound: unknown[]; query: number }

/** The bindings of this deployment, and every statement that passes them. */
export function recordingEnv() {
	const statements: Statement[] = []
	let queries = 0
	const recorded = new WeakMap<D1PreparedStatement, Statement>()
	const prepared = (sql: string, statement: D1PreparedStatement, bound: unknown[]) => {
		const note = { sql, bound, query: 0 }
		const noting = ['run', 'all', 'raw', 'first']
		const proxy: D1PreparedStatement = new Proxy(statement, {
			get(target, name) {
				if (name === 'bind') {
					return (...values: unknown[]) => prepared(sql, target.bind(...values), values)
				}
				const value: unknown = Reflect.get(target, name, target)
				if (typeof value !== 'function') return value
				return (...given: unknown[]) => {
					if (noting.includes(String(name))) statements.push({ ...note, query: ++queries })
					return value.apply(target, given)
				}
			}
		})
		recorded.set(proxy, note)
		originals.set(proxy, statement)
		return proxy
	}
	const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>()
	const DB: D1Database = new Proxy(env.DB, {
		get(target, name) {
			if (name === 'prepare') return (sql: string) => prepared(sql, target.prepare(sql), [])
			if (name === 'batch') {
				return (batch: D1PreparedStatement[]) => {
					const query = ++queries
					for (const one of batch) {
						const { sql, bound } = recorded.get(one) ?? { sql: '', bound: [] }
						statements.push({ sql, bound, query })
					}
					return target.batch(batch.map((one) => originals.get(one) ?? one))
				}
			}
			const value: unknown = Reflect.get(target, name, target)
			return typeof value === 'function' ? value.bind(target) : value
		}
	})
	return { env: { ...env, DB }, statements }
}

/** Waits for what a handler left for after its answer. */
export async function withContext<T>(work: (context: ExecutionContext) => Promise<T>): Promise<T> {
	const context = createExecutionContext()
	const result = await work(context)
	await waitOnExecutionContext(context)
	return result
}
