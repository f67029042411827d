import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

const folder = join(import.meta.dirname, '../../.wrangler/e2e/v3/d1/miniflare-D1DatabaseObject')

/**
 * Changes rows of the server's own database, for what takes hours or a broken machine to come
 * about: a session that has run out, a job that was given up.
 */
export function change(sql: string, ...values: SQLInputValue[]): void {
	const name = readdirSync(folder).find((one) => /^(?!metadata).*\.sqlite$/.test(one))
	const db = new DatabaseSync(join(folder, name ?? ''), { timeout: 5000 })
	try {
		const { changes } = db.prepare(sql).run(...values)
		if (changes === 0) throw new Error(`Nothing was changed by: ${sql}`)
	} finally {
		db.close()
	}
}
