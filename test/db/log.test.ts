import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { openDb } from '../../worker/db/client'
import { outbox } from '../../worker/db/schema'
import { errorFields } from '../../worker/log'

test('the log of a failed query holds nothing of what was to be stored', async () => {
	const row = { kind: 'parse' as const, subjectId: 'a private word', createdAt: new Date() }
	const store = () => openDb(env.DB).insert(outbox).values(row)
	await store()
	const error = await store().catch((thrown: unknown) => thrown)
	const logged = JSON.stringify(errorFields(error))
	expect(logged).toContain('UNIQUE constraint failed')
	expect(logged).not.toContain('a private word')
})
