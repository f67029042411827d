import { above, files, meanings, same, words } from './data'

/** What is known of English words: meanings by number, and how meanings hang together. */
export type Table = {
	/** Meanings of a lemma, by part of speech and then by how common they are. */
	meanings: Map<string, number[]>
	/** Lexicographer's file of each meaning: 0–2 adjectives and adverbs, 3–28 nouns, 29–43 verbs. */
	files: Uint8Array
	/** What is more general than a meaning. */
	above: Links
	/** What means the same in another part of speech: `maintain` and `maintenance`. */
	same: Links
}

/** For each meaning `m` the meanings `list[from[m]]` up to `list[from[m + 1]]`. */
export type Links = { from: Int32Array; list: Int32Array }

let table: Table | undefined

/** The table of scripts/lexicon/make.mjs, taken apart when first asked for. */
export function readTable(): Table {
	table ??= makeTable()
	return table
}

function makeTable(): Table {
	const codes = Uint8Array.from(files, (sign) => (sign === '~' ? 27 : sign.charCodeAt(0) - 65))
	const count = codes.length
	return {
		meanings: readMeanings(),
		files: codes,
		above: readLinks(above, count),
		same: bothWays(readLinks(same, count), count)
	}
}

function readMeanings(): Map<string, number[]> {
	const numbers = numbersOf(meanings)
	const found = new Map<string, number[]>()
	let at = 0
	let next = 0
	let word = ''
	for (const [, shared = 'A', rest = ''] of words.matchAll(/([A-Z])([a-z_]+)/g)) {
		word = word.slice(0, shared.charCodeAt(0) - 65) + rest
		const list: number[] = []
		const size = numbers[at++] ?? 0
		for (let one = 0; one < size; one++) {
			const back = numbers[at++] ?? 0
			list.push(back === 0 ? next++ : next - back)
		}
		found.set(word, list)
	}
	return found
}

function readLinks(text: string, count: number): Links {
	const numbers = numbersOf(text)
	const from = new Int32Array(count + 1)
	const list: number[] = []
	let at = 0
	for (let meaning = 0; meaning < count; meaning++) {
		from[meaning] = list.length
		const size = numbers[at++] ?? 0
		for (let one = 0; one < size; one++) {
			const far = numbers[at++] ?? 0
			list.push(meaning - (far % 2 === 1 ? -(far + 1) / 2 : far / 2))
		}
	}
	from[count] = list.length
	return { from, list: Int32Array.from(list) }
}

/** Each pair is told once; it holds from either side. */
function bothWays({ from, list }: Links, count: number): Links {
	const sizes = new Int32Array(count + 1)
	const pairs: [number, number][] = []
	for (let meaning = 0; meaning < count; meaning++) {
		for (const other of list.subarray(from[meaning], from[meaning + 1])) {
			pairs.push([meaning, other], [other, meaning])
		}
	}
	for (const [one] of pairs) sizes[one + 1] = (sizes[one + 1] ?? 0) + 1
	for (let at = 1; at <= count; at++) sizes[at] = (sizes[at] ?? 0) + (sizes[at - 1] ?? 0)
	const filled = sizes.slice()
	const joined = new Int32Array(pairs.length)
	for (const [one, other] of pairs) {
		const place = filled[one] ?? 0
		joined[place] = other
		filled[one] = place + 1
	}
	return { from: sizes, list: joined }
}

const values = new Map(
	Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
		.join('')
		.replace(/[\\'"`$<{}~|&^>/]/g, '')
		.split('')
		.map((sign, at): [number, number] => [sign.charCodeAt(0), at])
)

/** Numbers in base 40, the last digit of each from the upper half of the alphabet. */
function numbersOf(text: string): number[] {
	const value = new Uint8Array(128)
	for (const [code, digit] of values) value[code] = digit
	const numbers: number[] = []
	let sum = 0
	for (let at = 0; at < text.length; at++) {
		const digit = value[text.charCodeAt(at)] ?? 0
		if (digit < 40) {
			sum = sum * 40 + digit
		} else {
			numbers.push(sum * 40 + digit - 40)
			sum = 0
		}
	}
	return numbers
}
