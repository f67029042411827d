import { indexOf } from './pdf-objects'
import { kinds, latin1, letters } from './pdf-syntax'

/** Keys of the two layers of encryption (Adobe Type 1 Font Format, 7). */
const programKey = 55_665
const glyphKey = 4_330
/** The word before the encrypted part. */
const opening = 'eexec'
/** What ends a word beside white space. */
const marks = new Uint8Array(256)
for (const mark of '/[]{}()') marks[mark.charCodeAt(0)] = 1
/** A font has one encrypted part; more than these are none. */
const mostParts = 8
/** Routines in routines deeper than any font has them. */
const DEEPEST = 40

/**
 * Bytes that a reader goes through in all glyphs of a Type 1 font, each routine as often as it is
 * called; infinite where routines call each other in a circle.
 */
export function type1Bytes(data: Uint8Array, headLength: number): number {
	const starts: number[] = []
	const first = indexOf(data, opening, 0)
	for (let at = first; at >= 0; at = indexOf(data, opening, at + 1)) {
		let start = at + opening.length
		while (start < data.length && isBlank(data[start] ?? 0)) start++
		// Where parts of a file are marked, a mark of six bytes stands before each.
		starts.push(data[start] === 0x80 && start + 6 <= data.length ? start + 6 : start)
		if (starts.length > mostParts) return Number.POSITIVE_INFINITY
	}
	if (starts.length === 0) starts.push(headLength)
	// White space after the word may already be the first of the encrypted bytes.
	const places = [...starts, first + opening.length + 1]
	return Math.max(
		...[...new Set(places)].map((at) => partBytes(programOf(data.subarray(at)))),
		data.length
	)
}

/** White space as regular expressions know it. */
function isBlank(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13) || code === 160
}

function programOf(data: Uint8Array): Uint8Array {
	const digits = latin1(data.subarray(0, 8))
	if (!/^[\s\da-f][\da-f]{7}$/i.test(digits)) return decrypted(data, programKey, 4)
	const pairs = latin1(data)
		.replace(/[^\da-f]/gi, '')
		.match(/../g)
	const bytes = Uint8Array.from(pairs ?? [], (pair) => Number.parseInt(pair, 16))
	return decrypted(bytes, programKey, 4)
}

function decrypted(data: Uint8Array, key: number, random: number): Uint8Array {
	const plain = new Uint8Array(data.length)
	let state = key
	for (let at = 0; at < data.length; at++) {
		const byte = data[at] ?? 0
		plain[at] = byte ^ (state >> 8)
		state = ((byte + state) * 52_845 + 22_719) & 0xffff
	}
	return plain.subarray(Math.min(data.length, Math.max(0, random)))
}

type Program = { glyphs: Uint8Array[]; routines: Map<number, Uint8Array> }

function partBytes(program: Uint8Array): number {
	const { glyphs, routines } = read(program)
	const weights = new Map<number, number>()
	const open = new Set<number>()
	let heaviest: number | null = null

	/** A routine with all that it calls. */
	const weigh = (number: number): number => {
		const known = weights.get(number)
		if (known !== undefined) return known
		const code = routines.get(number)
		if (!code) return 0
		if (open.has(number) || open.size > DEEPEST) return Number.POSITIVE_INFINITY
		open.add(number)
		const sum = bytesOf(code, weigh, () => 0)
		open.delete(number)
		weights.set(number, sum)
		return sum
	}
	const most = () => {
		heaviest ??= [...routines.keys()].reduce((sum, one) => Math.max(sum, weigh(one)), 0)
		return heaviest
	}
	return glyphs.reduce((sum, code) => sum + bytesOf(code, weigh, most), program.length)
}

/** `call` weighs a routine by its number, `unknown` one whose number is not written before the call. */
function bytesOf(
	code: Uint8Array,
	call: (number: number) => number,
	unknown: () => number
): number {
	let sum = code.length
	let stack: number[] = []
	for (let at = 0; at < code.length; ) {
		const first = code[at++] ?? 0
		if (first >= 32 && first <= 246) stack.push(first - 139)
		else if (first >= 247 && first <= 250) stack.push((first - 247) * 256 + (code[at++] ?? 0) + 108)
		else if (first >= 251 && first <= 254)
			stack.push(-(first - 251) * 256 - (code[at++] ?? 0) - 108)
		else if (first === 255) {
			let value = 0
			for (let i = 0; i < 4; i++) value = (value << 8) | (code[at++] ?? 0)
			stack.push(value)
		} else if (first === 10) {
			const number = stack.pop()
			sum += number === undefined ? unknown() : call(number)
		} else if (first === 12) {
			const second = code[at++]
			if (second === 12) {
				const by = stack.pop() ?? 1
				stack.push((stack.pop() ?? 0) / by)
			} else if (second === 16) stack.splice(-2, 2)
			else if (second !== 17) stack = []
		} else stack = []
	}
	return sum
}

/** The first list of routines and the first one of glyphs, as readers take them. */
function read(bytes: Uint8Array): Program {
	const program: Program = { glyphs: [], routines: new Map() }
	let at = 0
	const isSpace = (code: number | undefined) => code !== undefined && kinds[code] === 1
	const isMark = (code: number | undefined) => code !== undefined && marks[code] === 1
	const token = (): string | null => {
		for (; at < bytes.length; at++) {
			if (bytes[at] === 37) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++
			else if (!isSpace(bytes[at])) break
		}
		if (at >= bytes.length) return null
		const from = at++
		if (!isMark(bytes[from]))
			while (at < bytes.length && !isSpace(bytes[at]) && !isMark(bytes[at])) at++
		return letters(bytes, from, Math.min(at, from + 64))
	}
	const whole = () => Number.parseInt(token() ?? '0', 10) | 0
	let random = 4
	const code = () => {
		const length = Math.max(0, whole())
		token()
		// One byte of white space stands before the code.
		const found = bytes.subarray(at + 1, at + 1 + length)
		at += 1 + length
		return random === -1 ? found : decrypted(found, glyphKey, random)
	}
	for (let word = token(); word !== null; word = token()) {
		if (word !== '/') continue
		word = token()
		if (word === 'lenIV') random = whole()
		else if (word === 'Subrs' && program.routines.size === 0) {
			whole()
			token()
			for (let next = token(); next === 'dup'; next = token()) {
				const number = whole()
				program.routines.set(number, code())
				if (token() === 'noaccess') token()
			}
		} else if (word === 'CharStrings' && program.glyphs.length === 0) {
			for (let next = token(); next !== null && next !== 'end'; next = token()) {
				if (next !== '/') continue
				token()
				program.glyphs.push(code())
			}
		}
	}
	return program
}
