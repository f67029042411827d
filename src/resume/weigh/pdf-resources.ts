import { programSteps } from './fonts'
import { isDictionary, isName, type PdfObjects } from './pdf-objects'
import type { Dictionary, Value } from './pdf-syntax'
import { charactersIn } from './ranges'
import { listsLetters, needsNoProgram } from './spare-fonts'
import { TooMuch } from './too-much'
import { unroller } from './unroll'

/** What it takes to load a font, in operators. */
const fontSteps = 100
const valuesAStep = 16
const samplesAValue = 4
const lettersAValue = 8
/** A program that mixes a colour is gone through each time one is set. */
const mixingAStep = 512
/** Points of a picture that is opened although it says that it has one at most. */
const mostPoints = 4_000_000
/** Keys under which an annotation or an action names what is no part of it. */
const elsewhere = new Set(
	['P', 'Parent', 'Popup', 'IRT', 'AP', 'Kids', 'D', 'Dest', 'SD', 'Fields', 'T', 'B', 'DR'].concat(
		['StructParent', 'Annotation', 'Rect']
	)
)
/** Fields in fields, deeper than any form has them. */
const deepestField = 30

/** Weighs what the operators of a content stream name, in steps of a reader; all throw `TooMuch` far over `limit`. */
export class PdfResources {
	readonly #objects: PdfObjects
	readonly #limit: number
	readonly #unrolled: (value: Value | undefined) => number
	readonly #mixed: (value: Value | undefined) => number
	readonly #around: (value: Value | undefined) => number
	readonly #loaded = new Set<Dictionary>()
	readonly #fonts = new Set<Dictionary>()
	/** Tables of characters that list some. */
	readonly #maps = new Set<Value>()
	/** Font programs, and whether any font needs them. */
	readonly #programs = new Map<Dictionary, boolean>()

	constructor(objects: PdfObjects, limit: number) {
		this.#objects = objects
		this.#limit = limit
		const strict = { circles: false, skipped: new Set(['Metadata']), limit: valuesAStep * limit }
		this.#unrolled = unroller(objects, (one) => this.#functionValues(one), strict)
		this.#mixed = unroller(objects, (one) => this.#calculation(one), {
			...strict,
			limit: mixingAStep * limit
		})
		this.#around = unroller(objects, (one) => objects.searchSteps(one) * valuesAStep, {
			...{ circles: true, skipped: elsewhere, limit: valuesAStep * limit }
		})
	}

	/** A colour space, a function, or what a part of the content depends on. */
	loading(values: Value[]): number {
		return sum(values, this.#unrolled) / valuesAStep
	}

	/** To set one colour in a space, beyond the operator. */
	mixing(values: Value[]): number {
		return Math.max(0, ...values.map((one) => this.#mixed(one) - 50)) / mixingAStep
	}

	/** A shading; those made of points hold them in a stream (ISO 32000-1, 8.7.4.5). */
	shading(values: Value[]): number {
		let steps = this.loading(values)
		for (const one of values) {
			if (!isDictionary(one) || one.data === 0) continue
			const number = (key: string) => this.#number(one, key, 1)
			const size = this.#objects.contentOf(one, 64 * this.#limit).length
			const bits = 2 * number('BitsPerCoordinate') + number('BitsPerComponent')
			const points = (8 * size) / Math.max(1, bits)
			steps += number('ShadingType') >= 6 ? 8 * points : points
		}
		return steps
	}

	/** An annotation without what it looks like, with the fields that it is one of. */
	annotation(dictionaries: Value[]): number {
		let values = 0
		let level = dictionaries
		for (let depth = 0; level.length > 0 && depth < deepestField; depth++) {
			values += sum(level, this.#around)
			level = this.#objects.under(level, 'Parent').slice(0, 4)
		}
		return values / valuesAStep
	}

	/** The layers of a document. */
	layers(values: Value[]): number {
		return sum(values, this.#around) / valuesAStep
	}

	/** A picture is opened only where it says that it has one point at most. */
	picture(image: Dictionary): number {
		const area = (one: Value) =>
			this.#number(one, 'Width', 0, 'W') * this.#number(one, 'Height', 0, 'H')
		if (area(image) > 1) return 1
		const masks = ['SMask', 'Mask'].flatMap((key) => this.#objects.under([image], key))
		if ([image, ...masks].some((one) => Math.abs(area(one)) > mostPoints)) throw new TooMuch()
		if (jpegPoints(this.#objects.contentOf(image, 1 << 20)) > mostPoints) throw new TooMuch()
		return 1 + this.loading(this.#objects.under([image], 'ColorSpace'))
	}

	/** Pictures that stand in the content itself. */
	inlinePictures(content: Uint8Array): void {
		if (jpegPoints(content) > mostPoints) throw new TooMuch()
	}

	/** A font's program, where it needs one, widths and tables of characters, each counted once. */
	font(font: Dictionary): number {
		if (this.#fonts.has(font)) return fontSteps
		this.#fonts.add(font)
		const objects = this.#objects
		const descendants = objects
			.under([font], 'DescendantFonts')
			.flatMap((one) => (Array.isArray(one) ? one.flatMap((inner) => objects.all(inner)) : [one]))
		const all = [font, ...descendants]
		let steps = fontSteps
		const tables = [...objects.under([font], 'ToUnicode'), ...objects.under(all, 'Encoding')]
		for (const table of this.#new(tables)) {
			const map = objects.contentOf(table, 8 * this.#limit)
			steps += charactersIn(map) / 16
			if (listsLetters(map)) this.#maps.add(table)
		}
		const descriptors = objects.under(all, 'FontDescriptor')
		const needed = !needsNoProgram(objects, { font, descendants, descriptors }, this.#maps)
		for (const key of ['FontFile', 'FontFile2', 'FontFile3'])
			for (const file of objects.under(descriptors, key))
				if (isDictionary(file) && file.data > 0) steps += this.#program(file, needed)
		for (const one of this.#new(descendants, true))
			steps += (this.#range(one, 'W', 1) + this.#range(one, 'W2', 3)) / 16
		if (steps > this.#limit) throw new TooMuch()
		return steps
	}

	/** Programs of fonts that tell their letters without them: nobody has to load these, and they count nothing. */
	sparePrograms(): Dictionary[] {
		return [...this.#programs].flatMap(([file, needed]) => (needed ? [] : [file]))
	}

	#program(file: Dictionary, needed: boolean): number {
		if (this.#programs.get(file)) return 0
		this.#programs.set(file, needed)
		if (!needed) return 0
		const bytes = this.#objects.contentOf(file, 64 * this.#limit)
		return programSteps(bytes, this.#number(file, 'Length1', 0), this.#limit)
	}

	/** Letters that widths are given for: `first last` and `width` values, or `first [...]` (9.7.4.3). */
	#range(font: Dictionary, key: string, width: number): number {
		let letters = 0
		for (const list of this.#objects.under([font], key)) {
			if (!Array.isArray(list)) continue
			letters += list.length
			for (let at = 0; at + 1 < list.length; ) {
				const [[first = null], [last = null]] = [
					this.#objects.all(list[at]),
					this.#objects.all(list[at + 1])
				]
				if (Array.isArray(last)) letters += last.length
				else if (typeof first === 'number' && typeof last === 'number')
					letters += Math.max(0, last - first)
				at += Array.isArray(last) ? 2 : 2 + width
			}
		}
		return letters
	}

	/** Samples of a function and what its shape costs (7.10). */
	#functionValues(one: Dictionary): number {
		const types = this.#objects.under([one], 'FunctionType')
		if (types.length === 0) return 0
		const list = (key: string) =>
			this.#objects
				.under([one], key)
				.flatMap((value) =>
					Array.isArray(value) ? value.flatMap((n) => this.#objects.all(n)) : []
				)
		const inputs = list('Domain').length / 2
		const outputs = Math.max(1, list('Range').length / 2)
		const samples = list('Size').reduce<number>(
			(product, size) => product * (typeof size === 'number' ? Math.max(1, size) : 1),
			outputs
		)
		return samples / samplesAValue + 2 ** inputs + this.#calculation(one) / lettersAValue
	}

	#calculation(one: Dictionary): number {
		const types = this.#objects.under([one], 'FunctionType')
		if (one.data === 0 || !types.includes(4)) return 0
		return this.#objects.contentOf(one, mixingAStep * this.#limit).length
	}

	/** Dictionaries that were not counted before, only streams unless `any`. */
	#new(values: Value[], any = false): Dictionary[] {
		const found = values
			.filter(isDictionary)
			.filter((one) => (any || one.data > 0) && !this.#loaded.has(one))
		for (const one of found) this.#loaded.add(one)
		return [...new Set(found)]
	}

	/** The largest number under a key, or under its short name. */
	#number(one: Value, key: string, otherwise: number, short = key): number {
		const found = [...this.#objects.under([one], key), ...this.#objects.under([one], short)]
		const numbers = found.filter((value) => typeof value === 'number')
		return numbers.length > 0 ? Math.max(...numbers) : otherwise
	}
}

export function isImage(objects: PdfObjects, stream: Dictionary): boolean {
	return objects.under([stream], 'Subtype').some((one) => isName(one) && one.name === 'Image')
}

function sum(values: Value[], weigh: (value: Value) => number): number {
	return values.reduce<number>((total, one) => total + weigh(one), 0)
}

/** Points of the largest picture whose frame header is among some bytes (ITU T.81, B.2.2). */
function jpegPoints(bytes: Uint8Array): number {
	let most = 0
	for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
		const kind = bytes[at + 1] ?? 0
		if (kind < 0xc0 || kind > 0xc2) continue
		const two = (place: number) => (bytes[at + place] ?? 0) * 256 + (bytes[at + place + 1] ?? 0)
		const parts = bytes[at + 9] ?? 0
		if (two(2) === 8 + 3 * parts) most = Math.max(most, two(5) * two(7))
	}
	return most
}
