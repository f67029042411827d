import { createCipheriv, createHash } from 'node:crypto'
import { binary, form, line, nestedForms, packed } from './hostile'
import { type PdfParts, pdfOf } from './pdf'

type Lock = NonNullable<PdfParts['lock']>

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`
const hash = (name: string, ...parts: Uint8Array[]) =>
	new Uint8Array(createHash(name).update(Buffer.concat(parts)).digest())
const md5 = (...parts: Uint8Array[]) => hash('md5', ...parts)
const owner = Uint8Array.from({ length: 48 }, (_, at) => 200 - at)
const id = Uint8Array.of(0)
const filler = Buffer.from(
	'28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
	'hex'
)
const rights = Uint8Array.of(252, 255, 255, 255)

/** The cipher that ISO 32000 names RC4. */
function stream(key: Uint8Array, data: Uint8Array): Uint8Array {
	const s = [...Array(256).keys()]
	for (let i = 0, j = 0; i < 256; i++) {
		j = (j + (s[i] ?? 0) + (key[i % key.length] ?? 0)) % 256
		;[s[i], s[j]] = [s[j] ?? 0, s[i] ?? 0]
	}
	let [i, j] = [0, 0]
	return data.map((byte) => {
		i = (i + 1) % 256
		j = (j + (s[i] ?? 0)) % 256
		;[s[i], s[j]] = [s[j] ?? 0, s[i] ?? 0]
		return byte ^ (s[((s[i] ?? 0) + (s[j] ?? 0)) % 256] ?? 0)
	})
}

function block(key: Uint8Array, data: Uint8Array, padding = true, vector = new Uint8Array(16)) {
	const cipher = createCipheriv(`aes-${8 * key.length}-cbc`, key, vector)
	cipher.setAutoPadding(padding)
	return Buffer.concat([cipher.update(data), cipher.final()])
}

function old(version: number, revision: number, size: number, aes = false): Lock {
	let key = md5(filler, owner.subarray(0, 32), rights, id)
	if (revision > 2) for (let i = 0; i < 50; i++) key = md5(key.subarray(0, size))
	key = key.subarray(0, size)
	let user = stream(key, revision > 2 ? md5(filler, id) : filler)
	if (revision > 2)
		for (let round = 1; round < 20; round++)
			user = stream(
				key.map((byte) => byte ^ round),
				user
			)
	const filters =
		version === 4
			? `/CF << /StdCF << /CFM /${aes ? 'AESV2' : 'V2'} /Length ${size} >> >> /StmF /StdCF /StrF /StdCF`
			: ''
	return {
		dictionary: `<< /Filter /Standard /V ${version} /R ${revision} /Length ${8 * size} /P -4 /O ${hex(owner.subarray(0, 32))} /U ${hex(Buffer.concat([user, new Uint8Array(32 - user.length)]))} ${filters} >>`,
		seal: (data, number) => {
			const own = [key, Uint8Array.of(number, number >> 8, 0, 0, 0)]
			if (aes) own.push(bytesOf('sAlT'))
			const objectKey = md5(...own).subarray(0, Math.min(16, size + 5))
			if (!aes) return binary(stream(objectKey, bytesOf(data)))
			return binary(Buffer.concat([new Uint8Array(16), block(objectKey, bytesOf(data))]))
		}
	}
}

/** The hash of ISO 32000-2, algorithm 2.B, of a salt and no password. */
function slow(salt: Uint8Array): Uint8Array {
	let key = hash('sha256', salt)
	for (let round = 0; ; round++) {
		const long = Buffer.concat(Array<Uint8Array>(64).fill(key))
		const mixed = block(key.subarray(0, 16), long, false, key.subarray(16, 32))
		const rest = [...mixed.subarray(0, 16)].reduce((sum, byte) => sum + byte) % 3
		key = hash(['sha256', 'sha384', 'sha512'][rest] ?? '', mixed)
		if (round >= 63 && (mixed.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32)
	}
}

function modern(revision: 5 | 6): Lock {
	const key = Uint8Array.from({ length: 32 }, (_, at) => 7 * at)
	const [check, wrap] = [bytesOf('checkchk'), bytesOf('wrapwrap')]
	const make = revision === 6 ? slow : (salt: Uint8Array) => hash('sha256', salt)
	const user = Buffer.concat([make(check), check, wrap])
	return {
		dictionary: `<< /Filter /Standard /V 5 /R ${revision} /Length 256 /P -4 /O ${hex(owner)} /U ${hex(user)} /UE ${hex(block(make(wrap), key, false))} /OE ${hex(owner.subarray(0, 32))} /Perms ${hex(owner.subarray(0, 16))} /CF << /StdCF << /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF >>`,
		seal: (data) => binary(Buffer.concat([new Uint8Array(16), block(key, bytesOf(data))]))
	}
}

/** All ways to encrypt a PDF that opens without a password. */
export const locks: Record<string, () => Lock> = {
	'RC4 of 40 bits': () => old(1, 2, 5),
	'RC4 of 128 bits': () => old(2, 3, 16),
	'RC4 by a named filter': () => old(4, 4, 16),
	'AES of 128 bits': () => old(4, 4, 16, true),
	'AES of 256 bits': () => modern(5),
	'AES of 256 bits, the hardened way': () => modern(6)
}

/** A PDF that says a line in an encrypted stream. */
export function encryptedLine(lock: Lock): Uint8Array {
	return pdfOf({ content: line, lock })
}

/** A PDF that draws forms in forms, all encrypted. */
export function encryptedForms(lock: Lock): Uint8Array {
	return pdfOf({
		content: '/X Do',
		resources: '/XObject << /X 10 0 R >>',
		objects: nestedForms(),
		lock
	})
}

/** A PDF whose encrypted stream inflates beyond all bounds. */
export function encryptedBomb(lock: Lock): Uint8Array {
	return pdfOf({
		content: line,
		resources: '/ColorSpace << /C [/ICCBased 10 0 R] >>',
		objects: [packed('\0'.repeat(60_000_000), `/N 3 ${form}`)],
		lock
	})
}
