/** What an object of a PDF may be, as far as its weight goes: truth and the rest are `null`. */
export type Value = number | Name | Ref | Text | Value[] | Dictionary | null
/** Where a text stands, with its parentheses or angle brackets. */
export type Text = { kind: 'text'; bytes: Uint8Array; from: number; to: number }
export type Name = { kind: 'name'; name: string }
export type Ref = { kind: 'ref'; number: number }
/** `data` is where the bytes of a stream begin; 0 where it is none. */
export type Dictionary = { kind: 'dictionary'; entries: Map<string, Value>; data: number }

/** Thrown for what nests deeper, or holds more, than any writer writes. */
export class TooDeep extends Error {}

const DEEPEST = 100
/** White space and delimiters (ISO 32000-1, 7.2.2), as 1 and 2. */
export const kinds = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = 1
for (const letter of '()<>[]{}/%') kinds[letter.charCodeAt(0)] = 2

/**
 * The value that begins at `start`; damage gives what was read before it. `count` goes down by one
 * for each value in it.
 */
export function valueAt(
	bytes: Uint8Array,
	start: number,
	count = { left: Number.POSITIVE_INFINITY }
): Value {
	let at = start

	const skipSpace = () => {
		for (; at < bytes.length; at++) {
			if (bytes[at] === 37) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++
			else if (kinds[bytes[at] ?? 0] !== 1) return
		}
	}
	const word = () => {
		const from = at
		while (at < bytes.length && kinds[bytes[at] ?? 0] === 0) at++
		return letters(bytes, from, at)
	}
	const isNext = (ascii: string) => letters(bytes, at, at + ascii.length) === ascii

	/** A number may be the first of the three words of a reference. */
	const numberOrRef = (text: string): Value => {
		const value = Number(text)
		if (Number.isNaN(value)) return null
		const after = at
		if (Number.isInteger(value) && value >= 0) {
			skipSpace()
			if (/^\d+$/.test(word())) {
				skipSpace()
				if (bytes[at] === 82 && kinds[bytes[at + 1] ?? 32] !== 0) {
					at++
					return { kind: 'ref', number: value }
				}
			}
		}
		at = after
		return value
	}

	const dictionary = (depth: number): Dictionary => {
		const entries = new Map<string, Value>()
		for (;;) {
			skipSpace()
			if (at >= bytes.length || isNext('endobj')) break
			if (isNext('>>')) {
				at += 2
				break
			}
			if (bytes[at] !== 47) {
				value(depth)
				continue
			}
			at++
			const name = plainName(word())
			entries.set(name, value(depth))
		}
		return { kind: 'dictionary', entries, data: 0 }
	}

	const array = (depth: number): Value[] => {
		const values: Value[] = []
		for (;;) {
			skipSpace()
			if (at >= bytes.length || isNext('endobj')) return values
			if (bytes[at] === 93) {
				at++
				return values
			}
			values.push(value(depth))
		}
	}

	const value = (depth: number): Value => {
		if (depth > DEEPEST || --count.left < 0) throw new TooDeep()
		skipSpace()
		const first = bytes[at] ?? 0
		if (first === 47) {
			at++
			return { kind: 'name', name: plainName(word()) }
		}
		if (first === 91) {
			at++
			return array(depth + 1)
		}
		if (isNext('<<')) {
			at += 2
			return dictionary(depth + 1)
		}
		if (first === 40 || first === 60) {
			const from = at
			at = first === 40 ? endOfText(bytes, at) : endOfHex(bytes, at)
			return { kind: 'text', bytes, from, to: at }
		}
		if (kinds[first] !== 2) return numberOrRef(word())
		at++
		return null
	}

	const read = value(0)
	if (read === null || typeof read === 'number' || Array.isArray(read)) return read
	if (read.kind !== 'dictionary') return read
	skipSpace()
	if (isNext('stream')) read.data = at + (bytes[at + 6] === 13 && bytes[at + 7] === 10 ? 8 : 7)
	return read
}

/** Where a text that begins at `at` with a parenthesis is over (7.3.4.2). */
export function endOfText(bytes: Uint8Array, at: number): number {
	let open = 0
	for (let i = at; i < bytes.length; i++) {
		const code = bytes[i]
		if (code === 92) i++
		else if (code === 40) open++
		else if (code === 41 && --open === 0) return i + 1
	}
	return bytes.length
}

/** Where a text that is written in hexadecimal digits is over. */
export function endOfHex(bytes: Uint8Array, at: number): number {
	const end = bytes.indexOf(62, at)
	return end < 0 ? bytes.length : end + 1
}

export function letters(bytes: Uint8Array, from: number, until: number): string {
	let text = ''
	for (let at = Math.max(0, from); at < until && at < bytes.length && text.length < 200; at++)
		text += String.fromCharCode(bytes[at] ?? 0)
	return text
}

/** Bytes as letters of the same numbers. */
export function latin1(bytes: Uint8Array): string {
	let text = ''
	for (let at = 0; at < bytes.length; at += 8192)
		// A spread goes through an iterator and takes ten times as long.
		text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 8192))
	return text
}

/** `#61` in a name is the letter with that number (7.3.5). */
export function plainName(written: string): string {
	return written.replace(/#([0-9a-f]{2})/gi, (_, code) =>
		String.fromCharCode(Number.parseInt(code, 16))
	)
}

const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** The bytes that a text stands for (7.3.4). */
export function textBytes({ bytes, from, to }: Text): Uint8Array {
	const written = latin1(bytes.subarray(from + 1, to - 1))
	if (bytes[from] === 60) {
		const digits = written.replace(/[^\da-f]/gi, '')
		const pairs = (digits + '0'.repeat(digits.length % 2)).match(/../g) ?? []
		return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16))
	}
	const plain = written.replace(
		/\\([0-7]{1,3}|\r\n|[\s\S])|\r\n?/g,
		(_, escaped: string | undefined) => {
			if (escaped === undefined) return '\n'
			if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 255)
			if (/^[\r\n]/.test(escaped)) return ''
			return String.fromCharCode(escapes[escaped] ?? escaped.charCodeAt(0))
		}
	)
	return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}
