import { TooMuch } from './too-much'

/** RFC 1951, 3.2.5: shortest length and extra bits of the codes 257 to 285, and extra bits of distances. */
const lengths = [
	3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
	163, 195, 227, 258
]
const lengthBits = [
	0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
]
const distanceBits = Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1))
const distanceStarts = distanceBits.map((bits, code) =>
	code < 2 ? code + 1 : 1 + ((2 + (code & 1)) << bits)
)
/** Order in which a block gives the sizes of its code lengths' codes (3.2.7). */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/**
 * Entries of the tables of codes that a stream may ask for: those of one block with the longest
 * codes, and 64 for each byte that comes out. Packers write a block for some thousand bytes.
 */
const mostEntries = 1 << 17
const entriesAByte = 64

/** `table` gives symbol * 16 + size for the next `bits` bits; 0 where no code begins so. */
type Code = { table: Uint16Array; bits: number }

const fixedLiterals = codeOf([
	...Array<number>(144).fill(8),
	...Array<number>(112).fill(9),
	...Array<number>(24).fill(7),
	...Array<number>(8).fill(8)
])
const fixedDistances = codeOf(Array<number>(30).fill(5))

/**
 * How many bytes a zlib stream inflates to, without making them: at most about `budget`, where
 * counting ends. Broken data counts as far as it goes, and never less than a decoder gets out.
 * Throws `TooMuch` for blocks that say next to nothing, each with codes of its own.
 */
export function inflatedLength(data: Uint8Array, budget: number): number {
	return run(data, budget, null)
}

/** The bytes of a zlib stream as far as it is whole, up to about `budget` of them. */
export function inflate(data: Uint8Array, budget: number): Uint8Array {
	// Text seldom inflates to more than eight times its size; what does is gone through again.
	const guess = new Uint8Array(Math.min(8 * data.length + 1024, budget + 1024))
	const length = run(data, budget, guess)
	if (length <= guess.length) return guess.subarray(0, length)
	const made = new Uint8Array(length)
	run(data, budget, made)
	return made
}

/** Goes through a zlib stream and counts what comes out; `made` takes it when it is given. */
function run(data: Uint8Array, budget: number, made: Uint8Array | null): number {
	// The two bytes of the zlib header come first (RFC 1950, 2.2).
	let at = 2
	let held = 0
	let bits = 0
	let total = 0

	/** The next `count` bits (up to 15) without taking them; zeros after the end. */
	const peek = (count: number) => {
		while (bits < count) {
			held |= (data[at++] ?? 0) << bits
			bits += 8
		}
		return held & ((1 << count) - 1)
	}
	const take = (count: number) => {
		const value = peek(count)
		held >>>= count
		bits -= count
		return value
	}
	const symbol = ({ table, bits: most }: Code) => {
		const entry = table[peek(most)] ?? 0
		const size = entry & 15
		held >>>= size
		bits -= size
		return size === 0 ? -1 : entry >> 4
	}
	const isOver = () => at - (bits >> 3) > data.length

	/** Sizes of a block's two codes, themselves packed (3.2.7); `null` when broken. */
	const readCodes = (): { literals: Code; distances: Code } | null => {
		const literalCount = take(5) + 257
		const distanceCount = take(5) + 1
		const sizes = Array<number>(19).fill(0)
		for (const place of order.slice(0, take(4) + 4)) sizes[place] = take(3)
		const code = codeOf(sizes)
		const all: number[] = []
		while (all.length < literalCount + distanceCount) {
			const next = symbol(code)
			if (next < 0 || isOver()) return null
			if (next < 16) all.push(next)
			else {
				const same = next === 16 ? (all.at(-1) ?? 0) : 0
				const times = next === 16 ? 3 + take(2) : next === 17 ? 3 + take(3) : 11 + take(7)
				for (let i = 0; i < times; i++) all.push(same)
			}
		}
		return {
			literals: codeOf(all.slice(0, literalCount)),
			distances: codeOf(all.slice(literalCount, literalCount + distanceCount))
		}
	}

	/** Whether the block came to its end. Its own copies of what the closures share are what is fast. */
	const countBlock = (literals: Code, distances: Code): boolean => {
		const literalMask = (1 << literals.bits) - 1
		const distanceMask = (1 << distances.bits) - 1
		let place = at
		let hold = held
		let count = bits
		let sum = total
		let whole = false
		while (sum <= budget) {
			// A literal's code takes up to 15 bits, and 5 more tell a length.
			for (; count < 20; count += 8) hold |= (data[place++] ?? 0) << count
			const entry = literals.table[hold & literalMask] ?? 0
			hold >>>= entry & 15
			count -= entry & 15
			const next = entry >> 4
			if (next < 256) {
				if (entry === 0 || place - (count >> 3) > data.length) break
				if (made) made[sum] = next
				sum++
				continue
			}
			if (next === 256) {
				whole = true
				break
			}
			const extra = lengthBits[next - 257] ?? 0
			const length = (lengths[next - 257] ?? 0) + (hold & ((1 << extra) - 1))
			hold >>>= extra
			count -= extra
			for (; count < 15; count += 8) hold |= (data[place++] ?? 0) << count
			const far = distances.table[hold & distanceMask] ?? 0
			hold >>>= far & 15
			count -= far & 15
			if (far === 0 || place - (count >> 3) > data.length) break
			const more = distanceBits[far >> 4] ?? 0
			for (; count < more; count += 8) hold |= (data[place++] ?? 0) << count
			const back = (distanceStarts[far >> 4] ?? 0) + (hold & ((1 << more) - 1))
			hold >>>= more
			count -= more
			if (made) for (let i = sum; i < sum + length; i++) made[i] = made[i - back] ?? 0
			sum += length
		}
		at = place
		held = hold
		bits = count
		total = sum
		return whole
	}

	let entries = 0
	for (let final = 0; final === 0 && total <= budget && !isOver(); ) {
		final = take(1)
		const kind = take(2)
		if (kind === 0) {
			at -= bits >> 3
			held = 0
			bits = 0
			const size = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8)
			const stored = data.subarray(at + 4, at + 4 + size)
			if (made && total < made.length) made.set(stored.subarray(0, made.length - total), total)
			at += 4 + size
			total += stored.length
		} else if (kind === 3) break
		else {
			if (entries > mostEntries + entriesAByte * total) throw new TooMuch()
			const codes =
				kind === 1 ? { literals: fixedLiterals, distances: fixedDistances } : readCodes()
			if (codes) entries += codes.literals.table.length + codes.distances.table.length
			if (!codes || !countBlock(codes.literals, codes.distances)) break
		}
	}
	return total
}

/** A canonical Huffman code from the size of each symbol's code (3.2.2), read from the lowest bit on. */
function codeOf(sizes: number[]): Code {
	const bits = Math.max(1, ...sizes)
	const counts = new Uint16Array(bits + 2)
	for (const size of sizes) if (size > 0) counts[size + 1] = (counts[size + 1] ?? 0) + 1
	const next = new Uint16Array(bits + 2)
	for (let size = 2; size <= bits; size++)
		next[size] = ((next[size - 1] ?? 0) + (counts[size] ?? 0)) << 1
	const table = new Uint16Array(1 << bits)
	for (let symbol = 0; symbol < sizes.length; symbol++) {
		const size = sizes[symbol] ?? 0
		if (size === 0) continue
		const code = next[size] ?? 0
		next[size] = code + 1
		for (let at = reversed(code, size); at < table.length; at += 1 << size)
			table[at] = (symbol << 4) | size
	}
	return { table, bits }
}

function reversed(code: number, size: number): number {
	let result = 0
	for (let bit = 0; bit < size; bit++) if (code & (1 << bit)) result |= 1 << (size - 1 - bit)
	return result
}
