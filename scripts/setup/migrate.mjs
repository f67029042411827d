import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './paths.mjs'
import { run } from './run.mjs'

/** Brings the local database in `state` up to the newest migration, unless it is there already. */
export async function migrate(state) {
	const stamp = join(state, '.migrated')
	const names = readdirSync(inProject('migrations')).filter((name) => name.endsWith('.sql'))
	const hash = createHash('sha256')
	for (const name of names.sort()) hash.update(readFileSync(inProject('migrations', name)))
	const wanted = hash.digest('hex')
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
	console.log('Preparing the database …')
	await run('wrangler', ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state], {
		// With CI set, wrangler does not ask.
		env: { CI: 'true' },
		quiet: true
	})
	writeFileSync(stamp, wanted)
}
