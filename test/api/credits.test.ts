import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { credits } from '../../src/credit/resource'
import { app } from '../../worker/api/app'
import { openDb } from '../../worker/db/client'
import { chargeCredits } from '../../worker/db/credit'
import { ask, type Person, signUp } from '../support/people'

async function ledger(person: Person, query = '') {
	const response = await app.request(
		`http://localhost/api/v1/credits${query}`,
		{ headers: person.headers },
		{ ...env, CREDITS: '3' }
	)
	return credits.parse(await response.json())
}

test('where credits are off, optimizations are free and nothing is counted', async () => {
	const person = await signUp({ verified: false })
	const response = await ask('GET', '/credits', { headers: person.headers })
	expect(await response.json()).toEqual({
		on: false,
		balance: 0,
		price: 0,
		items: [],
		nextCursor: null
	})
	expect((await ask('GET', '/credits')).status).toBe(401)
})

test('an account begins with its credits, and pages through where they went', async () => {
	const person = await signUp({ verified: false })
	const first = await ledger(person)
	expect(first).toMatchObject({ on: true, balance: 3, price: 1, items: [{ kind: 'grant' }] })
	for (const id of ['opt_x', 'opt_y']) {
		await chargeCredits(openDb(env.DB), person.id, `${id}_${person.id}`, new Date())
	}
	const page = await ledger(person, '?limit=2')
	expect(page).toMatchObject({ balance: 1, items: [{ amount: -1 }, { amount: -1 }] })
	const rest = await ledger(person, `?limit=2&cursor=${page.nextCursor}`)
	expect(rest).toMatchObject({ items: [{ kind: 'grant', amount: 3 }], nextCursor: null })
})
