import { isDictionary, isName, type PdfObjects } from './pdf-objects'
import { type Dictionary, textBytes, type Value } from './pdf-syntax'

/** How a PDF is encrypted (ISO 32000-2, 7.6.4), as its `Encrypt` dictionary says it. */
export type Lock = {
	version: number
	revision: number
	/** Length of the key. */
	bits: number
	owner: Uint8Array
	user: Uint8Array
	userKey: Uint8Array
	permissions: number
	/** The first identifier of the file. */
	id: Uint8Array
	/** What streams are encrypted with; `None` leaves them as they are. */
	method: 'None' | 'V2' | 'AESV2' | 'AESV3'
}

/** Decrypts the bytes of a stream, given the number and the generation of its object. */
export type Decrypt = (data: Uint8Array, number: number, generation: number) => Uint8Array

/** Opens a lock as a reader does that was given no password; `null` where it asks for one. */
export type Unlock = (lock: Lock) => Decrypt | null

/** What a damaged or forged file may have of each, at most. */
const mostLocks = 4

/** All that the file may be locked with; `null` among them where a table names no lock. */
export function locksOf(objects: PdfObjects): (Lock | null)[] {
	const roots = objects.trailers.filter((one) => isDictionary(one) && one.entries.has('Root'))
	const free = roots.some((one) => objects.under([one], 'Encrypt').length === 0)
	const ids = objects
		.under(objects.trailers, 'ID')
		.flatMap((one) => (Array.isArray(one) ? objects.all(one[0]) : []))
		.map(bytesOf)
	const distinct = [...new Map(ids.map((id) => [id.join(), id])).values()]
	const locks = [...new Set(objects.under(objects.trailers, 'Encrypt'))]
		.filter(isDictionary)
		.slice(0, mostLocks)
		.flatMap((one) =>
			(distinct.length > 0 ? distinct.slice(0, mostLocks) : [new Uint8Array()]).map((id) =>
				lockOf(objects, one, id)
			)
		)
	return free ? [null, ...locks] : locks
}

function lockOf(objects: PdfObjects, dictionary: Dictionary, id: Uint8Array): Lock {
	const number = (key: string, from: Value = dictionary) => {
		const [value] = objects.under([from], key)
		return typeof value === 'number' ? value : 0
	}
	const text = (key: string) => bytesOf(objects.under([dictionary], key)[0])
	const version = number('V')
	const [name] = objects.under([dictionary], 'StmF')
	const [filter = null] =
		isName(name) && version >= 4 ? objects.under(objects.under([dictionary], 'CF'), name.name) : []
	const [method] = objects.under([filter], 'CFM')
	const said = number('Length', filter) || 128
	return {
		version,
		revision: number('R'),
		bits: number('Length') || (version < 4 ? 40 : said < 40 ? 8 * said : said),
		owner: text('O'),
		user: text('U'),
		userKey: text('UE'),
		permissions: number('P'),
		id,
		method: version < 4 ? 'V2' : isName(method) ? methodOf(method.name) : 'None'
	}
}

function methodOf(name: string): Lock['method'] {
	return name === 'V2' || name === 'AESV2' || name === 'AESV3' ? name : 'None'
}

function bytesOf(value: Value | undefined): Uint8Array {
	const isText =
		typeof value === 'object' && value !== null && !Array.isArray(value) && value.kind === 'text'
	return isText ? textBytes(value) : new Uint8Array()
}
