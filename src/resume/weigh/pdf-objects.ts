import { decoded, type Filter, filterNames, weightOf } from './filters'
import type { Decrypt } from './pdf-locks'
import { type Dictionary, kinds, latin1, letters, type Value, valueAt } from './pdf-syntax'
import { unpredicted } from './predictor'
import { TooMuch } from './too-much'

/** More objects, or versions of one object, than thirty pages are made of. */
const mostObjects = 100_000
const mostVersions = 200
/** Numbers, names, texts, references and so on in all objects. */
const mostValues = 600_000
/** Bytes that a reader searches for the end of a stream in the time of one operator. */
const searchedAStep = 2_000
/** What all packed objects of a file may take unpacked. */
const packedLimit = 16 * 1024 * 1024

type Place = { bytes: Uint8Array; at: number; number: number; generation: number }

/**
 * The objects of a PDF, found by their heads and not by its table, so that damage and a table
 * that says otherwise do not matter. A number stands for all versions of its object in the file.
 */
export class PdfObjects {
	readonly #bytes: Uint8Array
	readonly #places = new Map<number, Place[]>()
	readonly #read = new Map<number, Value[]>()
	readonly #unnumbered: Place[] = []
	readonly trailers: Value[] = []
	readonly #values = { left: mostValues }
	#ends: number[] | null = null
	#count = 0

	/** Which object a stream is, as far as that is told. */
	readonly #owners = new Map<Dictionary, Place>()
	/** Bytes that streams made when they were unpacked whole, by the place where their data begins. */
	readonly unpacked = new Map<number, number>()
	readonly #decrypt: Decrypt | null
	/** Whether the file says that it is encrypted and nothing was given to decrypt it with: then what is packed is left out. */
	readonly locked: boolean

	constructor(bytes: Uint8Array, decrypt: Decrypt | null = null) {
		this.#bytes = bytes
		this.#decrypt = decrypt
		for (const at of wordsIn(bytes, 'obj')) this.#addPlain(at)
		for (const at of wordsIn(bytes, 'trailer'))
			this.trailers.push(valueAt(bytes, at + 7, this.#values))
		let packed = 0
		for (const number of [...this.#places.keys()])
			for (const one of this.versions(number)) {
				if (!isDictionary(one) || one.data === 0) continue
				if (one.entries.has('Root')) this.trailers.push(one)
				if (this.#isEndlessTable(one)) throw new TooMuch()
			}
		this.locked = !decrypt && this.under(this.trailers, 'Encrypt').length > 0
		if (this.locked) return
		for (const one of this.streams())
			if (one.entries.has('First') && one.entries.has('N'))
				packed += this.#addPacked(one, packedLimit - packed)
	}

	/** All that a value may be: itself, or the versions of the object that it refers to. */
	all(value: Value | undefined): Value[] {
		if (value === undefined || value === null) return []
		if (typeof value === 'number' || Array.isArray(value) || value.kind !== 'ref') return [value]
		return this.versions(value.number)
	}

	/** What stands under a key in any of some dictionaries, references followed. */
	under(dictionaries: Value[], key: string): Value[] {
		return dictionaries.flatMap((one) => (isDictionary(one) ? this.all(one.entries.get(key)) : []))
	}

	versions(number: number): Value[] {
		const known = this.#read.get(number)
		if (known) return known
		const places = this.#places.get(number) ?? this.#unnumbered
		const values = places.map((place) => {
			const value = valueAt(place.bytes, place.at, this.#values)
			if (isDictionary(value) && value.data > 0) this.#owners.set(value, place)
			return value
		})
		this.#read.set(number, values)
		return values
	}

	/** All streams of the file. */
	streams(): Dictionary[] {
		return [...this.#places.keys()]
			.flatMap((number) => this.versions(number))
			.filter(isDictionary)
			.filter((one) => one.data > 0)
	}

	/** All streams of a subtype, e.g. `Form`. */
	streamsOf(subtype: string): Dictionary[] {
		return this.streams().filter((one) =>
			this.under([one], 'Subtype').some((name) => isName(name) && name.name === subtype)
		)
	}

	/** A stream's bytes with all filters undone, up to about `budget`. */
	contentOf(stream: Dictionary, budget: number): Uint8Array {
		const filters = this.#filtersOf(stream)
		const settings = ['DecodeParms', 'DP']
			.flatMap((key) => this.under([stream], key))
			.flatMap((one) => (Array.isArray(one) ? one.flatMap((inner) => this.all(inner)) : [one]))
		const number = (key: string, otherwise: number) => {
			const [value] = this.under(settings, key)
			return typeof value === 'number' ? value : otherwise
		}
		const whole = decoded(this.#dataOf(stream), filters, budget, number('EarlyChange', 1))
		if (filters.length === 1 && filters[0] === 'flate' && whole.length <= budget)
			this.unpacked.set(stream.data, whole.length)
		const predictor = number('Predictor', 1)
		if (predictor < 2) return whole
		const bits = number('Colors', 1) * number('BitsPerComponent', 8)
		return unpredicted(whole, predictor, bits, number('Columns', 1))
	}

	/** Where in the file the dictionary of a stream begins, `null` where that is not told. */
	placeOf(stream: Dictionary): number | null {
		const owner = this.#owners.get(stream)
		return owner && owner.bytes === this.#bytes ? owner.at : null
	}

	/** Bytes that all filters of a stream make together, up to about `budget`. */
	weightOf(stream: Dictionary, budget: number): number {
		return weightOf(this.#dataOf(stream), this.#filtersOf(stream), budget)
	}

	#filtersOf(stream: Dictionary): Filter[] {
		return this.#namesOf(stream, ['Filter', 'F']).flatMap((name) => filterNames[name] ?? [])
	}

	/** Names under some keys, each there or in a list; those `inside` what is there where it is given. */
	#namesOf(stream: Dictionary, keys: string[], inside?: string): string[] {
		const values = keys
			.flatMap((key) => this.under([stream], key))
			.flatMap((one) => (Array.isArray(one) ? one.flatMap((inner) => this.all(inner)) : [one]))
		return (inside ? this.under(values, inside) : values).flatMap((one) =>
			isName(one) ? one.name : []
		)
	}

	/** What it takes to find where a stream ends that is not as long as it says. */
	searchSteps(stream: Dictionary): number {
		if (stream.data === 0 || this.#said(stream) !== null) return 0
		return (this.#endOf(stream.data) - stream.data) / searchedAStep
	}

	#dataOf(stream: Dictionary): Uint8Array {
		const end = this.#said(stream) ?? this.#endOf(stream.data)
		const data = this.#bytes.subarray(stream.data, end)
		const owner = this.#owners.get(stream)
		if (!this.#decrypt || !owner) return data
		if (this.under([stream], 'Type').some((one) => isName(one) && one.name === 'XRef')) return data
		if (this.#namesOf(stream, ['Filter', 'F']).includes('Crypt')) {
			// Which says that it is not encrypted; no writer says another thing by it.
			const named = this.#namesOf(stream, ['DecodeParms', 'DP'], 'Name')
			if (named.some((name) => name !== 'Identity')) throw new TooMuch()
			return data
		}
		return this.#decrypt(data, owner.number, owner.generation)
	}

	/** Where a stream ends by its length; `null` when it does not. */
	#said(stream: Dictionary): number | null {
		for (const length of this.under([stream], 'Length')) {
			if (typeof length !== 'number' || length < 0) continue
			const end = stream.data + length
			if (/^\s*endstream/.test(letters(this.#bytes, end, end + 12))) return end
		}
		return null
	}

	#endOf(start: number): number {
		this.#ends ??= [...placesOf(this.#bytes, 'endstream')]
		let [low, high] = [0, this.#ends.length]
		while (low < high) {
			const middle = (low + high) >> 1
			if ((this.#ends[middle] ?? 0) < start) low = middle + 1
			else high = middle
		}
		return this.#ends[low] ?? this.#bytes.length
	}

	/** A packed table of objects whose entries take no bytes goes on as long as it says (7.5.8). */
	#isEndlessTable(stream: Dictionary): boolean {
		return this.under([stream], 'W').some(
			(widths) =>
				Array.isArray(widths) &&
				widths.every((width) =>
					this.all(width).every((one) => one === 0 || typeof one !== 'number')
				)
		)
	}

	/** The head of an object is its number, its generation and the word; comments may stand between. */
	#addPlain(at: number): void {
		const before = letters(this.#bytes, at - 120, at).replace(/%[^\r\n]*[\r\n]/g, ' ')
		const head = before.match(/(?:^|[^\d.+-])(\d{1,10})\s+(\d+)\s*$/)
		this.#add({
			...{ bytes: this.#bytes, at: at + 3 },
			...{ number: Number(head?.[1] ?? -1), generation: Number(head?.[2] ?? 0) }
		})
	}

	/** An object stream begins with pairs of number and place (7.5.7). */
	#addPacked(stream: Dictionary, budget: number): number {
		const [first] = this.under([stream], 'First')
		const [count] = this.under([stream], 'N')
		if (typeof first !== 'number' || typeof count !== 'number') return 0
		const bytes = this.contentOf(stream, budget)
		if (bytes.length > budget) throw new TooMuch()
		const pairs = latin1(bytes.subarray(0, first)).match(/\d+/g) ?? []
		for (let i = 0; i + 1 < pairs.length && i < 2 * count; i += 2)
			this.#add({
				...{ bytes, at: first + Number(pairs[i + 1]) },
				...{ number: Number(pairs[i]), generation: 0 }
			})
		return bytes.length
	}

	#add(place: Place): void {
		const { number } = place
		if (++this.#count > mostObjects) throw new TooMuch()
		const places = number < 0 ? this.#unnumbered : (this.#places.get(number) ?? [])
		places.push(place)
		if (places.length > mostVersions) throw new TooMuch()
		if (number >= 0) this.#places.set(number, places)
		// One more version than were read before.
		this.#read.delete(number)
	}
}

export function isDictionary(value: Value | undefined): value is Dictionary {
	return (
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		value.kind === 'dictionary'
	)
}

export function isName(value: Value | undefined): value is { kind: 'name'; name: string } {
	return (
		typeof value === 'object' && value !== null && !Array.isArray(value) && value.kind === 'name'
	)
}

function* placesOf(bytes: Uint8Array, word: string): Generator<number> {
	for (let at = indexOf(bytes, word, 0); at >= 0; at = indexOf(bytes, word, at + 1)) yield at
}

/** Where a word begins that no letter stands before. */
function* wordsIn(bytes: Uint8Array, word: string): Generator<number> {
	for (const at of placesOf(bytes, word)) {
		const before = bytes[at - 1] ?? 32
		if (kinds[before] !== 0 || (before >= 48 && before <= 57)) yield at
	}
}

export function indexOf(bytes: Uint8Array, ascii: string, from: number): number {
	const first = ascii.charCodeAt(0)
	for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
		let same = 1
		while (same < ascii.length && bytes[at + same] === ascii.charCodeAt(same)) same++
		if (same === ascii.length) return at
	}
	return -1
}
