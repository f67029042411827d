import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openDb } from '../../worker/db/client'
import { user, verification } from '../../worker/db/schema'
import { deleteUnproven, findClaims, insertUser, proveAddress } from '../../worker/db/user'

const db = openDb(env.DB)
const at = (day: number) => new Date(Date.UTC(2026, 0, day))

async function claim(id: string, email: string, now = at(1)): Promise<string> {
	await insertUser(db, { id, name: 'Ada Example', email, passwordHash: `hash of ${id}` }, now)
	return id
}

const idsOf = async (email: string) => (await findClaims(db, email)).map((found) => found.userId)

test('the account that proved an address comes before those that claim it', async () => {
	await claim('usr_a1', 'a@example.com', at(1))
	await proveAddress(db, 'usr_a1', 'a@example.com', at(1))
	await claim('usr_a2', 'a@example.com', at(2))
	await claim('usr_a3', 'a@example.com', at(3))
	expect(await idsOf('a@example.com')).toEqual(['usr_a1', 'usr_a3', 'usr_a2'])
})

test('of two that prove an address at once one gets it, and the other is gone', async () => {
	const ids = [await claim('usr_b1', 'b@example.com'), await claim('usr_b2', 'b@example.com')]
	const proven = await Promise.all(ids.map((id) => proveAddress(db, id, 'b@example.com', at(2))))
	expect(proven.filter(Boolean)).toHaveLength(1)
	expect(await idsOf('b@example.com')).toEqual(ids.filter((_, index) => proven[index]))
})

test('accounts that nobody proved in time are deleted, and proofs past their end', async () => {
	await claim('usr_c1', 'c@example.com', at(1))
	await claim('usr_d1', 'd@example.com', at(9))
	await claim('usr_e1', 'e@example.com', at(1))
	await proveAddress(db, 'usr_e1', 'e@example.com', at(2))
	const proof = { identifier: 'x', value: 'usr_d1', createdAt: at(9), updatedAt: at(9) }
	await db.insert(verification).values([
		{ ...proof, id: 'over', expiresAt: at(9) },
		{ ...proof, id: 'live', expiresAt: at(11) }
	])
	await deleteUnproven(db, at(3), at(10))
	const left = (await db.select().from(user)).map((row) => row.id)
	expect(left).not.toContain('usr_c1')
	expect(left).toEqual(expect.arrayContaining(['usr_d1', 'usr_e1']))
	const proofs = await db.select().from(verification).where(eq(verification.identifier, 'x'))
	expect(proofs.map((row) => row.id)).toEqual(['live'])
})
