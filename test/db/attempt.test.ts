import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { forgetAttempts, forgetOldAttempts, takeGuess, takeTurn } from '../../worker/db/attempt'
import { openDb } from '../../worker/db/client'
import { attempt } from '../../worker/db/schema'

const db = openDb(env.DB)
const rate = { max: 5, windowSeconds: 60 }
const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000)

for (const take of [takeTurn, takeGuess]) {
	test(`of thirty ${take.name} at once exactly five get through`, async () => {
		const turns = await Promise.all(
			Array.from({ length: 30 }, () => take(db, take.name, rate, at(0)))
		)
		expect(turns.filter((turn) => turn.allowed)).toHaveLength(5)
	})
}

test('turns come back when the window, counted from the first, is over', async () => {
	for (let second = 0; second < 5; second++) await takeTurn(db, 'turns', rate, at(second))
	expect(await takeTurn(db, 'turns', rate, at(20))).toEqual({
		allowed: false,
		retryAfterSeconds: 40
	})
	expect(await takeTurn(db, 'turns', rate, at(59))).toMatchObject({ allowed: false })
	expect(await takeTurn(db, 'turns', rate, at(60))).toEqual({ allowed: true })
})

test('one turn in a window is possible', async () => {
	const once = { max: 1, windowSeconds: 60 }
	expect(await takeTurn(db, 'once', once, at(0))).toEqual({ allowed: true })
	expect(await takeTurn(db, 'once', once, at(1))).toEqual({ allowed: false, retryAfterSeconds: 59 })
})

test('the last guess locks for a whole window, which more guesses do not lengthen', async () => {
	for (let second = 0; second < 50; second += 10) await takeGuess(db, 'guesses', rate, at(second))
	expect(await takeGuess(db, 'guesses', rate, at(50))).toEqual({
		allowed: false,
		retryAfterSeconds: 50
	})
	expect(await takeGuess(db, 'guesses', rate, at(99))).toEqual({
		allowed: false,
		retryAfterSeconds: 1
	})
	for (let second = 100; second < 105; second++)
		expect(await takeGuess(db, 'guesses', rate, at(second))).toEqual({ allowed: true })
	expect(await takeGuess(db, 'guesses', rate, at(105))).toMatchObject({ allowed: false })
})

test('a right guess forgets the wrong ones', async () => {
	for (let i = 0; i < 5; i++) await takeGuess(db, 'right', rate, at(i))
	await forgetAttempts(db, 'right')
	expect(await takeGuess(db, 'right', rate, at(6))).toEqual({ allowed: true })
})

test('what no window needs any more is forgotten', async () => {
	await db.delete(attempt)
	await takeTurn(db, 'old', rate, at(0))
	await takeTurn(db, 'young', rate, at(25 * 3600))
	await forgetOldAttempts(db, at(25 * 3600))
	expect((await db.select().from(attempt)).map((row) => row.key)).toEqual(['young'])
})
