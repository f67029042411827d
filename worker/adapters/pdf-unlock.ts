import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import type { Decrypt, Lock } from '../../src/resume/weigh/pdf-locks'

/** What stands for a password where there is none (ISO 32000-2, 7.6.4.3.2, algorithm 2). */
const padding = Uint8Array.from(
	[
		0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08
	].concat([
		0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a
	])
)
/** Tells the keys of AES from those of RC4 (7.6.3.2, algorithm 1). */
const salt = Uint8Array.of(0x73, 0x41, 0x6c, 0x54)
const noVector = new Uint8Array(16)

/** Opens a PDF that asks for no password: with the empty one of its user. `null` where it is another. */
export function unlock(lock: Lock): Decrypt | null {
	if (lock.version === 5) return lock.method === 'None' ? untouched(modernKey(lock)) : modern(lock)
	if (![1, 2, 4].includes(lock.version)) return null
	const key = oldKey(lock, true) ?? oldKey(lock, false)
	if (!key || lock.method === 'None') return untouched(key)
	if (lock.method === 'AESV3') return null
	const whole = lock.version === 4 ? join(key, new Uint8Array(Math.max(0, 16 - key.length))) : key
	const isAes = lock.method === 'AESV2'
	return (data, number, generation) => {
		const own = join(
			...[whole, Uint8Array.of(number, number >> 8, number >> 16, generation, generation >> 8)],
			isAes ? salt : new Uint8Array()
		)
		const objectKey = md5(own).subarray(0, Math.min(whole.length + 5, 16))
		return isAes ? fromAes('aes-128-cbc', objectKey, data) : rc4(objectKey, data)
	}
}

function untouched(key: Uint8Array | null): Decrypt | null {
	return key && ((data) => data)
}

function modern(lock: Lock): Decrypt | null {
	const key = modernKey(lock)
	return key && ((data) => fromAes('aes-256-cbc', key, data))
}

/** Algorithm 2 of 7.6.4.3, checked with 4 and 5 of 7.6.4.4. */
function oldKey(lock: Lock, metadata: boolean): Uint8Array | null {
	const { revision, permissions: flags, id } = lock
	const size = lock.bits >> 3
	if (size < 5) return null
	const open = revision >= 4 && !metadata ? Uint8Array.of(255, 255, 255, 255) : new Uint8Array()
	const permissions = Uint8Array.of(flags, flags >> 8, flags >> 16, flags >>> 24)
	let hash = md5(join(padding, lock.owner.subarray(0, 32), permissions, id, open))
	if (revision >= 3) for (let i = 0; i < 50; i++) hash = md5(hash.subarray(0, size))
	const key = hash.subarray(0, size)
	let check = rc4(key, revision >= 3 ? md5(join(padding, id)) : padding)
	if (revision >= 3)
		for (let i = 1; i <= 19; i++)
			check = rc4(
				key.map((byte) => byte ^ i),
				check
			)
	return check.every((byte, at) => lock.user[at] === byte) ? key : null
}

/** Algorithm 2.A of 7.6.4.3.3. */
function modernKey({ revision, user, userKey }: Lock): Uint8Array | null {
	if (user.length < 48 || userKey.length < 32) return null
	const hash = (data: Uint8Array) => (revision === 6 ? hardened(data) : sha('sha256', data))
	const check = hash(user.subarray(32, 40))
	if (!check.every((byte, at) => user[at] === byte)) return null
	const cipher = createDecipheriv('aes-256-cbc', hash(user.subarray(40, 48)), noVector)
	return cipher.setAutoPadding(false).update(userKey.subarray(0, 32))
}

/** Algorithm 2.B of 7.6.4.3.4, for the empty password. */
function hardened(data: Uint8Array): Uint8Array {
	let hash = sha('sha256', data)
	for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
		const cipher = createCipheriv('aes-128-cbc', hash.subarray(0, 16), hash.subarray(16, 32))
		const mixed = cipher.setAutoPadding(false).update(join(...Array<Uint8Array>(64).fill(hash)))
		const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
		hash = sha(rest === 0 ? 'sha256' : rest === 1 ? 'sha384' : 'sha512', mixed)
		last = mixed.at(-1) ?? 0
	}
	return hash.subarray(0, 32)
}

/** The vector stands before the data, whose last bytes say how many of them are none. */
function fromAes(name: 'aes-128-cbc' | 'aes-256-cbc', key: Uint8Array, data: Uint8Array) {
	const size = name === 'aes-128-cbc' ? 16 : 32
	const blocks = (data.length - 16) & ~15
	if (blocks <= 0) return new Uint8Array()
	const cipher = createDecipheriv(
		name,
		join(key, new Uint8Array(size - key.length)),
		data.subarray(0, 16)
	)
	const plain = cipher.setAutoPadding(false).update(data.subarray(16, 16 + blocks))
	const over = plain.at(-1) ?? 0
	return new Uint8Array(plain.subarray(0, plain.length - (over <= 16 ? over : 0)))
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
	const state = Uint8Array.from({ length: 256 }, (_, at) => at)
	const swap = (a: number, b: number) => {
		const kept = state[a] ?? 0
		state[a] = state[b] ?? 0
		state[b] = kept
	}
	for (let at = 0, other = 0; at < 256; at++) {
		other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 255
		swap(at, other)
	}
	let a = 0
	let b = 0
	return data.map((byte) => {
		a = (a + 1) & 255
		b = (b + (state[a] ?? 0)) & 255
		swap(a, b)
		return byte ^ (state[((state[a] ?? 0) + (state[b] ?? 0)) & 255] ?? 0)
	})
}

function md5(data: Uint8Array): Uint8Array {
	return sha('md5', data)
}

function sha(name: 'md5' | 'sha256' | 'sha384' | 'sha512', data: Uint8Array): Uint8Array {
	return new Uint8Array(createHash(name).update(data).digest())
}

function join(...parts: Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
	let at = 0
	for (const part of parts) {
		whole.set(part, at)
		at += part.length
	}
	return whole
}
