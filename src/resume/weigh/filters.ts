import { inflate, inflatedLength } from './deflate'

/** Kinds of stream filters that matter for size (ISO 32000-1, table 6); pictures' own are none of them. */
export type Filter = 'flate' | 'lzw' | 'runs' | 'base85' | 'hex'

/** Full and short names of the filters (ISO 32000-1, tables 6 and 94). */
export const filterNames: Record<string, Filter> = {
	FlateDecode: 'flate',
	Fl: 'flate',
	LZWDecode: 'lzw',
	LZW: 'lzw',
	RunLengthDecode: 'runs',
	RL: 'runs',
	ASCII85Decode: 'base85',
	A85: 'base85',
	ASCIIHexDecode: 'hex',
	AHx: 'hex'
}

const expanding: Filter[] = ['flate', 'lzw', 'runs']

/**
 * Bytes that decoding makes of `data`, all layers together, counted up to about `budget`. Only
 * a layer below another one is ever unpacked, and no further than that.
 */
export function weightOf(data: Uint8Array, filters: Filter[], budget: number): number {
	const [first, ...rest] = filters
	if (!first || !filters.some((filter) => expanding.includes(filter))) return 0
	if (first === 'base85') return weightOf(fromBase85(data), rest, budget)
	if (first === 'hex') return weightOf(fromHex(data), rest, budget)
	const last = !rest.some((filter) => expanding.includes(filter))
	if (last) {
		if (first === 'flate') return inflatedLength(data, budget)
		// A run of 128 takes two bytes (7.4.5).
		if (first === 'runs') return 64 * data.length
		return Math.max(lzwLength(data, budget, 1), lzwLength(data, budget, 0))
	}
	// No writer packs the output of these two again.
	if (first !== 'flate') return Number.POSITIVE_INFINITY
	const inner = inflate(data, budget)
	return inner.length + weightOf(inner, rest, budget - inner.length)
}

/** What a stream's filters make of it, up to about `budget` bytes; `early` is LZW's EarlyChange. */
export function decoded(
	data: Uint8Array,
	filters: Filter[],
	budget: number,
	early = 1
): Uint8Array {
	let bytes = data
	for (const filter of filters) {
		if (filter === 'flate') bytes = inflate(bytes, budget)
		else if (filter === 'base85') bytes = fromBase85(bytes)
		else if (filter === 'hex') bytes = fromHex(bytes)
		else if (filter === 'runs') bytes = fromRuns(bytes, budget)
		else {
			const made = new Uint8Array(lzwLength(bytes, budget, early))
			lzwLength(bytes, budget, early, made)
			bytes = made
		}
	}
	return bytes
}

/** Codes of 9 to 12 bits; each new one is its predecessor's text and one letter more (7.4.4). */
function lzwLength(
	data: Uint8Array,
	budget: number,
	early: number,
	made?: Uint8Array<ArrayBuffer>
): number {
	const sizes = new Uint16Array(4097)
	/** Where in `made` the text of each code stands, and of the last one. */
	const places = new Uint32Array(4097)
	let lastPlace = 0
	let next = 258
	let last = 0
	let total = 0
	let held = 0
	let bits = 0
	for (let at = 0; at < data.length && total <= budget; at++) {
		held = ((held << 8) | (data[at] ?? 0)) & 0xffffff
		bits += 8
		const width =
			next + early >= 2048 ? 12 : next + early >= 1024 ? 11 : next + early >= 512 ? 10 : 9
		if (bits < width) continue
		bits -= width
		const code = (held >> bits) & ((1 << width) - 1)
		if (code === 257) break
		if (code === 256) {
			next = 258
			last = 0
			continue
		}
		const size = code < 256 ? 1 : code < next ? (sizes[code] ?? 0) : last + 1
		const place = code < 256 ? -1 : code < next ? (places[code] ?? 0) : lastPlace
		if (last > 0 && next < 4096) {
			places[next] = lastPlace
			sizes[next++] = last + 1
		}
		if (made)
			for (let i = 0; i < size; i++) made[total + i] = place < 0 ? code : (made[place + i] ?? 0)
		lastPlace = total
		last = size
		total += size
	}
	return total
}

/** Five letters from `!` on are four bytes, `z` is four zeros, `~` ends (7.4.3). */
function fromBase85(data: Uint8Array): Uint8Array {
	const zeros = data.reduce((sum, letter) => sum + (letter === 122 ? 1 : 0), 0)
	const bytes = new Uint8Array(data.length + 4 * zeros + 8)
	let size = 0
	let value = 0
	let count = 0
	const put = (kept: number) => {
		for (let i = 0; i < kept; i++) bytes[size++] = Math.floor(value / 256 ** (3 - i)) % 256
		value = 0
		count = 0
	}
	for (const letter of data) {
		if (letter === 126) break
		if (letter === 122 && count === 0) put(4)
		if (letter < 33 || letter > 117) continue
		value = value * 85 + (letter - 33)
		if (++count === 5) put(4)
	}
	if (count > 1) {
		const kept = count - 1
		for (; count < 5; count++) value = value * 85 + 84
		put(kept)
	}
	return bytes.subarray(0, size)
}

function fromHex(data: Uint8Array): Uint8Array {
	const end = data.indexOf(62)
	const bytes = new Uint8Array(Math.ceil(data.length / 2))
	let digits = 0
	for (const letter of end < 0 ? data : data.subarray(0, end)) {
		const digit = Number.parseInt(String.fromCharCode(letter), 16)
		if (Number.isNaN(digit)) continue
		const at = digits++ >> 1
		bytes[at] = digits % 2 === 1 ? digit << 4 : (bytes[at] ?? 0) | digit
	}
	return bytes.subarray(0, Math.ceil(digits / 2))
}

/** A length under 128 goes before as many bytes and one, one over it before a byte that repeats (7.4.5). */
function fromRuns(data: Uint8Array, budget: number): Uint8Array {
	const made: number[] = []
	for (let at = 0; at < data.length && made.length <= budget; ) {
		const length = data[at++] ?? 128
		if (length === 128) break
		if (length < 128) {
			for (const byte of data.subarray(at, at + length + 1)) made.push(byte)
			at += length + 1
		} else {
			const byte = data[at++] ?? 0
			for (let i = length; i < 257; i++) made.push(byte)
		}
	}
	return Uint8Array.from(made)
}
