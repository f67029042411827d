import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inProject } from './paths.mjs'

const names = ['AUTH_SECRET', 'TICKET_SECRET']

/** Makes the secrets of this machine's development server, once; they are never committed. */
export function makeSecrets() {
	const file = inProject('.dev.vars')
	const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
	const missing = names.filter((name) => !new RegExp(`^${name}=`, 'm').test(before))
	if (missing.length === 0) return
	const lines = missing.map((name) => `${name}=${randomBytes(32).toString('base64url')}\n`)
	const gap = before === '' || before.endsWith('\n') ? '' : '\n'
	writeFileSync(file, before + gap + lines.join(''), { mode: 0o600 })
}
