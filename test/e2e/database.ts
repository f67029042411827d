import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { hashPassword } from '../../worker/adapters/password'
import { sessionCookieName, sessionSeconds, signToken } from '../../worker/adapters/session-cookie'
import { newId } from '../../worker/id'
import type { Api } from './api'

/** The one of wrangler.toml. Beside the server nobody may open its file: it would find it locked. */
const address = '/cdn-cgi/local/explorer/api/d1/database/00000000-0000-0000-0000-000000000000/raw'
const answer = z.object({ result: z.array(z.object({ meta: z.object({ changes: z.number() }) })) })

/**
 * Changes rows of the server's database, by the explorer that local workerd has, for what takes
 * long or a broken machine to come about: a session that has run out, a job that was given up.
 */
export async function change(api: Api, sql: string, ...params: (string | number)[]): Promise<void> {
	const response = await fetch(api.at(address), {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		// It takes texts only; a column of numbers makes numbers of them.
		body: JSON.stringify({ sql, params: params.map(String) })
	})
	const { result } = answer.parse(await response.json())
	if (result[0]?.meta.changes === 0) throw new Error(`Nothing was changed by: ${sql}`)
}

type NewPerson = { name: string; email: string; password: string }
let usual: { password: string; hash: Promise<string> } | undefined

/**
 * Somebody verified and logged in, as rows: the way there is the subject of few tests, and each
 * password costs the server a fifth of a second. Gives the cookie of their browser.
 */
export async function insertPerson(api: Api, { name, email, password }: NewPerson) {
	if (usual?.password !== password) usual = { password, hash: hashPassword(password) }
	const [id, token, now] = [newId('usr'), randomUUID(), Date.now()]
	const insert = (table: string, row: Record<string, string | number>) => {
		const places = Object.keys(row).map(() => '?')
		const sql = `INSERT INTO ${table} (${Object.keys(row)}) VALUES (${places})`
		return change(api, sql, ...Object.values(row))
	}
	const times = { created_at: now, updated_at: now }
	const owner = { id: token, user_id: id, ...times }
	await insert('user', { id, name, email, email_verified: 1, ...times })
	await Promise.all([
		insert('account', {
			...owner,
			account_id: id,
			provider_id: 'credential',
			password: await usual.hash
		}),
		insert('session', { ...owner, token, expires_at: now + sessionSeconds * 1000 })
	])
	const value = encodeURIComponent(await signToken(token, secret()))
	return { name: sessionCookieName, value, url: 'https://localhost', secure: true, httpOnly: true }
}

/** What test/support/serve.mjs gave the server. */
function secret(): string {
	const settings = readFileSync(join(import.meta.dirname, '../../.wrangler/e2e.env'), 'utf8')
	return z.object({ AUTH_SECRET: z.string() }).parse(parseEnv(settings)).AUTH_SECRET
}
