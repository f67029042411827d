import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { filesOf } from './uploaded'

/** Tables that hold anything of a person, with the column that says whose or about what it is. */
const columns = [
	['user', 'id'],
	['account', 'user_id'],
	['session', 'user_id'],
	['preference', 'user_id'],
	['resume', 'user_id'],
	['resume', 'id'],
	['master', 'resume_id'],
	['job_description', 'user_id'],
	['job_description', 'id'],
	['optimization', 'user_id'],
	['optimization', 'id'],
	['optimization', 'resume_id'],
	['optimization', 'job_description_id'],
	['optimization_result', 'optimization_id'],
	['model_call', 'user_id'],
	['model_call', 'optimization_id'],
	['credit_entry', 'user_id'],
	['answered_request', 'user_id'],
	['version', 'user_id'],
	['version', 'id'],
	['export_file', 'user_id'],
	['export_file', 'version_id'],
	['outbox', 'subject_id'],
	['dead_letter', 'subject_id']
] as const

/** Every row, by table and column, that names one of these ids. */
export async function rowsOf(ids: string[]): Promise<string[]> {
	const named = JSON.stringify(ids)
	const counts = await env.DB.batch<{ n: number }>(
		columns.map(([table, column]) =>
			env.DB.prepare(
				`SELECT count(*) AS n FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`
			).bind(named)
		)
	)
	return columns.flatMap(([table, column], index) =>
		counts[index]?.results[0]?.n ? [`${table}.${column}`] : []
	)
}

/** Keys in the storage of an optimization's object, and its alarm. */
export function storedIn(optimizationId: string): Promise<string[]> {
	return runInDurableObject(env.OPTIMIZATIONS.getByName(optimizationId), async (_, state) => {
		const alarm = (await state.storage.getAlarm()) === null ? [] : ['alarm']
		return [...(await state.storage.list()).keys(), ...alarm]
	})
}

/** Files of a person whose path names one of these ids. */
export async function filesNamed(userId: string, ids: string[]): Promise<string[]> {
	return (await filesOf(userId)).filter((key) => ids.some((id) => key.includes(id)))
}
