import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

type Cost = { N: number; r: number; p: number }

/** OWASP Password Storage Cheat Sheet: scrypt with N=2^15, r=8, p=3; 0.2 s and 32 MiB here. */
const cost: Cost = { N: 32768, r: 8, p: 3 }
const keyLength = 64
const memoryLimit = 64 * 1024 * 1024

/**
 * `scrypt$N$r$p$salt$key`, the last two in base64: it says how it was made, so that
 * the cost can be raised while older hashes still work. With `like`, it is salted as
 * that one: the hashes of one e-mail address share a salt, see `matchPassword`.
 */
export async function hashPassword(password: string, like?: string): Promise<string> {
	const salt = like ? decode(like).salt : randomBytes(16)
	const key = await derive(password, cost, salt)
	return ['scrypt', cost.N, cost.r, cost.p, base64(salt), base64(key)].join('$')
}

/**
 * Which of these hashes the password fits, or -1. Costs one derivation however many
 * hashes there are, also none, as long as they share cost and salt: the time taken
 * must not tell how many accounts claim an address.
 */
export async function matchPassword(password: string, hashes: string[]): Promise<number> {
	const decoded = hashes.map(decode)
	const derived = new Map<string, Buffer>()
	if (decoded.length === 0) await derive(password, cost, randomBytes(16))
	let found = -1
	for (const [index, hash] of decoded.entries()) {
		const key = derived.get(hash.settings) ?? (await derive(password, hash.cost, hash.salt))
		derived.set(hash.settings, key)
		if (timingSafeEqual(key, hash.key) && found === -1) found = index
	}
	return found
}

function decode(encoded: string) {
	const [scheme, N, r, p, salt, key] = encoded.split('$')
	if (scheme !== 'scrypt' || !salt || !key) throw new Error('A stored password is not readable')
	return {
		settings: encoded.slice(0, encoded.lastIndexOf('$')),
		cost: { N: Number(N), r: Number(r), p: Number(p) },
		salt: Buffer.from(salt, 'base64'),
		key: Buffer.from(key, 'base64')
	}
}

/** NFKC first, so that a password typed on another keyboard is the same (NIST SP 800-63B). */
function derive(password: string, { N, r, p }: Cost, salt: Buffer): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const options = { N, r, p, maxmem: memoryLimit }
		scrypt(password.normalize('NFKC'), salt, keyLength, options, (error, key) =>
			error ? reject(error) : resolve(key)
		)
	})
}

const base64 = (bytes: Buffer) => bytes.toString('base64')
