import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './paths.mjs'
import { run } from './run.mjs'

// Inside a folder that every build empties, so that it never vouches for another build.
const stamp = inProject('build', 'server', '.sources')
const sources = [
	'src',
	'worker',
	'web',
	'wrangler.toml',
	'vite.config.ts',
	'react-router.config.ts',
	'package-lock.json',
	'.dev.vars'
]

function filesIn(path) {
	if (!statSync(path).isDirectory()) return [path]
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesIn(join(path, name)))
}

function sourceHash() {
	const hash = createHash('sha256')
	for (const file of sources.map((name) => inProject(name)).flatMap(filesIn)) {
		hash.update(file).update(readFileSync(file))
	}
	return hash.digest('hex')
}

/** Builds the production bundle, unless the one that is there was built from the same sources. */
export async function build() {
	const hash = sourceHash()
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
	console.log('Building …')
	await run('react-router', ['build'], { quiet: true })
	writeFileSync(stamp, hash)
}
