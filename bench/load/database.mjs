import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Reads the local database of a server that has been stopped. Works on Node from 22.5 on,
 * which the project's own is.
 */
export async function readDatabase(state, read) {
	const { DatabaseSync } = await import('node:sqlite')
	const folder = join(state, 'v3', 'd1', 'miniflare-D1DatabaseObject')
	const file = readdirSync(folder).find(
		(name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite'
	)
	const db = new DatabaseSync(join(folder, file))
	try {
		return read((query) => db.prepare(query).all())
	} finally {
		db.close()
	}
}
