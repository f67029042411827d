import { scryptSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashPassword, matchPassword } from '../../worker/adapters/password'

/** As an installation with other settings would have kept it. */
function cheapHash(password: string): string {
	const salt = Buffer.from('sixteen bytes ..')
	const key = scryptSync(password, salt, 64, { N: 1024, r: 8, p: 1 })
	return `scrypt$1024$8$1$${salt.toString('base64')}$${key.toString('base64')}`
}

test('a password fits its own hash and no other', async () => {
	const hash = await hashPassword('correct horse battery')
	expect(await matchPassword('correct horse battery', [hash])).toBe(0)
	expect(await matchPassword('correct horse batterz', [hash])).toBe(-1)
	expect(await matchPassword('correct horse battery', [])).toBe(-1)
})

test('it is found among several, the first that fits', async () => {
	const hashes = ['one', 'two', 'two'].map(cheapHash)
	expect(await matchPassword('two', hashes)).toBe(1)
	expect(await matchPassword('three', hashes)).toBe(-1)
})

test('hashes are salted: twice the same password is not twice the same hash', async () => {
	const [one, two] = [await hashPassword('the same one'), await hashPassword('the same one')]
	expect(one).not.toBe(two)
	expect((await hashPassword('the same one', one)).split('$')[4]).toBe(one.split('$')[4])
})

test('a hash of an earlier cost still fits', async () => {
	expect(await matchPassword('long ago', [cheapHash('long ago')])).toBe(0)
})

test('the same letters typed another way are the same password', async () => {
	expect(await matchPassword('Zu\u0308rich', [cheapHash('Z\u00fcrich')])).toBe(0)
})

test('a stored value that is no hash is an error, not a wrong password', async () => {
	await expect(matchPassword('any', ['plain text'])).rejects.toThrow('not readable')
})
