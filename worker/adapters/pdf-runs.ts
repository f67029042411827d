import type { Matrix } from './pdf-matrix'

/** Letters in a row with where they begin; as wide as the letters and what is between them. */
export type Run = { str: string; width: number; transform: Matrix; fontName: string }

/** How and where the next letter is drawn, in the page's user space. */
export type Place = {
	/** A letter's own unit square; its last two numbers mean nothing. */
	look: Matrix
	x: number
	y: number
	font: string
	size: number
	rise: number
	/** What a step of the pen is on the page. */
	scale: number
}

/** Shares of the font's size, as pdf.js takes them: what is a step back, none, a space, and a gap. */
const BACK = -0.2
const TOUCHING = 0.03
const SPACE = 0.102
const GAP = 0.6

/** The sides of a page: left, bottom, right and top. */
export type Sides = [number, number, number, number]

/** Letters of one stream of drawing commands on their way to being runs. */
export class Joiner {
	readonly #runs: Run[]
	readonly #view: Sides
	#isOpen = false
	#text = ''
	#first: Place | null = null
	/** Of the letters since the scale last changed, in steps of the pen, and of those before, on the page. */
	#width = 0
	#before = 0
	#height = 0
	#scale = 0
	/** Where the last letter ended, and the font size of the run that it was in. */
	#last: Place | null = null
	#size = 0
	/** Whether the last two signs were letters. */
	#older = false
	#newer = false

	/** Adds to `runs` what is joined; letters beside the page are left out. */
	constructor(runs: Run[], view: Sides) {
		this.#runs = runs
		this.#view = view
	}

	/** A blank of the text itself, which becomes part of a run once a letter follows it. */
	blank(): void {
		this.#note(false)
	}

	/** Puts a letter that is `width` wide next; `false` where it lies beside the page. */
	begin(at: Place, width: number): boolean {
		const [left, bottom, right, top] = this.#view
		if (at.x + width < left || at.x > right || at.y < bottom || at.y > top) return false
		if (this.#last) this.#join(at, this.#last)
		return true
	}

	/** Takes the letter, after `begin`, except that a mark over another letter needs none. */
	letter(text: string, at: Place): void {
		if (!this.#isOpen) {
			this.#first = at
			this.#width = 0
			this.#before = 0
			this.#height = Math.hypot(at.look[2], at.look[3])
			this.#scale = at.scale
			this.#size = at.size
			this.#isOpen = true
		}
		if (this.#note(true)) this.#text += ' '
		this.#text += text
	}

	/** Where a letter ended that is `width` wide. */
	end(at: Place, width: number): void {
		this.#width += width
		this.#last = at
	}

	/** What a step of the pen is on the page has changed. */
	rescale(scale: number): void {
		if (!this.#isOpen || scale === this.#scale) return
		this.#before += this.#width * this.#scale
		this.#width = 0
		this.#scale = scale
	}

	close(): void {
		if (!this.#isOpen || !this.#first) return
		this.#before += this.#width * this.#scale
		if (this.#text !== '') this.#add(this.#text, this.#before, this.#first)
		this.#isOpen = false
		this.#text = ''
	}

	/** Whether a letter that comes now has a blank before it that no run holds yet. */
	#isApart(): boolean {
		return this.#older && !this.#newer
	}

	#note(isLetter: boolean): boolean {
		const apart = this.#isApart()
		this.#older = this.#newer
		this.#newer = isLetter
		return apart
	}

	#forget(): void {
		this.#older = false
		this.#newer = false
	}

	/** Goes on with the run, or ends it, by how far the letter stands from the last one. */
	#join(at: Place, last: Place): void {
		if (at.x === last.x && at.y === last.y) return
		const way = turned(at.look)
		const [x, y] = way === null ? aslant(at) : along(at, way)
		const [lastX, lastY] = way === null ? aslant(last) : along(last, way)
		const gap = (x - lastX) / this.#scale
		const fall = y - lastY
		const sign = Math.sign(this.#width || this.#before)
		const raised = at.rise - last.rise
		const drop = raised === 0 ? fall : fall - (at.look[3] / at.size) * raised
		if (gap < sign * BACK * this.#size || Math.abs(drop) > this.#height) {
			this.#forget()
			this.close()
			return
		}
		if (gap <= sign * TOUCHING * this.#size) this.#forget()
		this.#space(gap, sign, last)
		if (Math.abs(fall) > this.#height * 0.25) this.close()
	}

	/** Writes down the gap between two letters: as a part of the run, a space in it, or one of its own. */
	#space(gap: number, sign: number, last: Place): void {
		if (gap <= sign * SPACE * this.#size) {
			if (!this.#isApart()) this.#width += gap
			else this.#part(gap, last)
			return
		}
		const isGap = !(sign * SPACE * this.#size <= gap && gap <= sign * GAP * this.#size)
		if (isGap) {
			this.#part(gap, last)
			return
		}
		if (this.#isOpen) {
			this.#forget()
			this.#text += ' '
		}
		if (this.#text === '') this.#part(gap, last)
		else this.#width += gap
	}

	/** Ends the run and puts a space of its own after it. */
	#part(gap: number, last: Place): void {
		this.#forget()
		this.close()
		this.#add(' ', Math.abs(gap), last, this.#first?.font)
	}

	#add(str: string, width: number, { look, x, y, font }: Place, fontName = font): void {
		const [a, b, c, d] = look
		this.#runs.push({ str, width: Math.abs(width), transform: [a, b, c, d, x, y], fontName })
	}
}

type Way = 0 | 1 | 2 | 3

/** Which way letters run, in quarters of a turn against the clock; `null` aslant. */
function turned([a, b, c, d]: Matrix): Way | null {
	if (a !== 0 && b === 0 && c === 0) return a > 0 ? 0 : 2
	if (b !== 0 && a === 0 && d === 0) return b > 0 ? 1 : 3
	return null
}

/** A place as if the letters ran to the right. */
function along({ x, y }: Place, way: Way): [number, number] {
	if (way === 0) return [x, y]
	if (way === 1) return [y, x]
	return way === 2 ? [-x, -y] : [-y, -x]
}

function aslant({ x, y, look: [a, b, c, d] }: Place): [number, number] {
	const size = Math.hypot(a, b)
	return [(a * x + b * y) / size, (c * x + d * y) / size]
}
