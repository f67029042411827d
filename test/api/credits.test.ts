import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { credits } from '../../src/credit/resource'
import { optimizeAnswer } from '../../src/optimization/resource'
import { app } from '../../worker/api/app'
import { openDb } from '../../worker/db/client'
import { chargeCredits } from '../../worker/db/credit'
import { aPair } from '../support/pairs'
import { aPerson, ask, type Person, signUp } from '../support/people'
import { withContext } from '../support/recorded'
import { eventsOf } from '../support/streams'

const given = (credits: string) => ({ ...env, CREDITS: credits })

/** Asks for an optimization of a new pair, where an account begins with so many credits, and waits for its end. */
async function optimize(person: Person, credits: string): Promise<Response> {
	const request = new Request('http://localhost/api/v1/optimize', {
		method: 'POST',
		headers: { ...person.headers, 'Content-Type': 'application/json' },
		body: JSON.stringify(await aPair(person))
	})
	const response = await withContext(async (context) => app.fetch(request, given(credits), context))
	if (response.status === 202)
		await eventsOf(person, optimizeAnswer.parse(await response.clone().json()).optimizationId)
	return response
}

async function ledger(person: Person, query = '') {
	const response = await app.request(
		`http://localhost/api/v1/credits${query}`,
		{ headers: person.headers },
		given('3')
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

test('what the balance does not carry is answered with 402, and not begun', async () => {
	const person = await aPerson()
	expect((await optimize(person, '1')).status).toBe(202)
	const refused = await optimize(person, '1')
	expect(refused.status).toBe(402)
	expect(await refused.json()).toMatchObject({ code: 'insufficient_credits' })
	const list = await ask('GET', '/optimize', { headers: person.headers })
	expect((await list.json<{ items: unknown[] }>()).items).toHaveLength(1)
	expect((await optimize(person, '')).status).toBe(202)
})
