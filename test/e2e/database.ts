import { z } from 'zod'
import type { Api } from './api'

/** The one of wrangler.toml. Beside the server nobody may open its file: it would find it locked. */
const address = '/cdn-cgi/local/explorer/api/d1/database/00000000-0000-0000-0000-000000000000/raw'
const answer = z.object({ result: z.array(z.object({ meta: z.object({ changes: z.number() }) })) })

/**
 * Changes rows of the server's database, by the explorer that local workerd has, for what takes
 * hours or a broken machine to come about: a session that has run out, a job that was given up.
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
