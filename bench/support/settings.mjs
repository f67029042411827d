import { readFile, writeFile } from 'node:fs/promises'
import { inProject } from '../../scripts/setup/paths.mjs'
import { makeSecrets } from '../../scripts/setup/secrets.mjs'

/** Writes what a server of a benchmark is to know: its secrets, and these lines. */
export async function writeSettings(file, lines) {
	makeSecrets()
	const own = await readFile(inProject('.dev.vars'), 'utf8')
	const secrets = own.split('\n').filter((line) => /^(AUTH|TICKET)_SECRET=/.test(line))
	await writeFile(file, [...secrets, ...lines, ''].join('\n'))
}
