import { Hono } from 'hono'
import { z } from 'zod'
import { credits } from '../../src/credit/resource'
import { listQuery, pageFrom } from '../../src/page'
import { openDb } from '../db/client'
import { findCredits, grantCredits, PRICE } from '../db/credit'
import { startingCredits } from '../env'
import type { ApiEnv } from './context'
import { describe } from './describe'
import { signedIn } from './middleware/session'
import { validate } from './validate'

const query = listQuery.extend({ cursor: z.coerce.number().int().positive().optional() })

/** What a person may still have optimized, and where their credits went. */
export const creditAccounts = new Hono<ApiEnv>().use(signedIn).get(
	'/',
	describe({
		summary: 'My credits: the balance and the ledger',
		description: 'Where credits are off, `on` is false and optimizations are free.',
		tag: 'Credits',
		answers: { 200: credits },
		failures: ['invalid_input', 'not_authenticated']
	}),
	validate('query', query),
	async (c) => {
		const start = startingCredits(c.env)
		const nothing = { balance: 0, price: 0, items: [], nextCursor: null }
		if (start === null) return c.json({ on: false, ...nothing }, 200)
		const db = openDb(c.env.DB)
		const userId = c.get('user').id
		const { cursor, limit } = c.req.valid('query')
		const find = () => findCredits(db, userId, { before: cursor, limit: limit + 1 })
		let found = await find()
		if (!found.hasGrant) {
			// Accounts from before credits were switched on get theirs when they first look.
			await grantCredits(db, userId, start, new Date())
			found = await find()
		}
		const { balance, entries } = found
		const page = pageFrom(
			entries,
			limit,
			(row) => row,
			({ id }) => String(id)
		)
		return c.json({ on: true, balance, price: PRICE, ...page }, 200)
	}
)
