import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { aPair } from '../support/pairs'
import { aPerson } from '../support/people'

const person = await aPerson()
const pair = await aPair(person)

type Column = { name: string; notnull: number }

async function columnsOf(table: string): Promise<Column[]> {
	const { results } = await env.DB.prepare(`PRAGMA table_info(${table})`).all<Column>()
	return results
}

async function referencesOf(table: string): Promise<string[]> {
	const { results } = await env.DB.prepare(`PRAGMA foreign_key_list(${table})`).all<{
		from: string
	}>()
	return results.map((row) => row.from)
}

const tables = [
	'account',
	'export_file',
	'job_description',
	'master',
	'optimization',
	'optimization_result',
	'preference',
	'resume',
	'session',
	'version'
]

/** Ids that name nothing of ours: of another service, of a request, of a ticket. */
const foreign = new Set([
	'account.account_id',
	'account.provider_id',
	'optimization.client_request_id',
	'resume.ticket_id'
])

test.each(tables)('every reference in %s is held by the database', async (table) => {
	const named = (await columnsOf(table))
		.map((column) => column.name)
		.filter((name) => name.endsWith('_id') && !foreign.has(`${table}.${name}`))
	const held = await referencesOf(table)
	expect(named.filter((name) => !held.includes(name))).toEqual([])
})

test.each([
	['resume', 'id', () => pair.resumeId],
	['user', 'id', () => person.id]
] as const)('a %s cannot have a status or level that there is not', async (table, key, id) => {
	const column = table === 'resume' ? 'status' : 'experience_level'
	const update = env.DB.prepare(`UPDATE ${table} SET ${column} = 'made-up' WHERE ${key} = ?`)
	await expect(update.bind(id()).run()).rejects.toThrow(/CHECK constraint failed/)
})

test('a status that promises something cannot be had without it', async () => {
	const empty = env.DB.prepare('UPDATE resume SET master_id = NULL WHERE id = ?')
	await expect(empty.bind(pair.resumeId).run()).rejects.toThrow(/CHECK constraint failed/)
})

test('a row cannot belong to somebody who is not there', async () => {
	const steal = env.DB.prepare("UPDATE resume SET user_id = 'usr_nobody' WHERE id = ?")
	await expect(steal.bind(pair.resumeId).run()).rejects.toThrow(/FOREIGN KEY constraint failed/)
})

test('deleting a person leaves no row of theirs behind', async () => {
	const other = await aPerson()
	await aPair(other)
	await env.DB.prepare('DELETE FROM user WHERE id = ?').bind(other.id).run()
	for (const table of tables.filter((name) => !['master', 'optimization_result'].includes(name))) {
		const left = await env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE user_id = ?`)
			.bind(other.id)
			.first<{ n: number }>()
		expect([table, left?.n]).toEqual([table, 0])
	}
})
