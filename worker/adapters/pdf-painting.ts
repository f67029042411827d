import { asColour, type Colour } from './contrast'
import {
	asMatrix,
	type Box,
	identity,
	type Matrix,
	mapBox,
	mapPoint,
	multiply,
	overlap,
	type Point
} from './pdf-matrix'

/** Names of pdf.js's commands to their numbers, and a page's commands as it lists them. */
export type Operations = Record<string, number>
export type OperatorList = { fnArray: number[]; argsArray: unknown[] }

/** An area that was painted; `colour` is `null` for pictures, patterns and half-transparent paint. */
export type Patch = {
	box: Box
	colour: Colour | null
	/** An upright rectangle that covers its whole box. */
	whole: boolean
}

/** One stretch of letters with the paint it was drawn in and how many patches lay under it then. */
export type Shown = {
	text: string
	x: number
	y: number
	colour: Colour | null
	alpha: number
	/** Text rendering mode, ISO 32000-1, 9.3.6: 3 and 7 draw nothing. */
	mode: number
	under: number
	/** Where its first and its last letter stand. */
	ends: [Point, Point]
	/** Nothing of it lies inside the clipping path. */
	cutOff: boolean
	/** Stands in a layer that is switched off. */
	off: boolean
}

export type Painting = { patches: Patch[]; shown: Shown[] }

type State = {
	matrix: Matrix
	clip: Box
	clipped: boolean
	colour: Colour | null
	alpha: number
	mode: number
	masked: boolean
	/** Paint is mixed with what lies under it, as a highlighter's is. */
	mixed: boolean
	size: number
	stretch: number
	leading: number
}

const everywhere: Box = { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6 }
const unit: Box = { left: 0, bottom: 0, right: 1, top: 1 }
const start: State = {
	matrix: identity,
	clip: everywhere,
	clipped: false,
	colour: { red: 0, green: 0, blue: 0 },
	alpha: 1,
	mode: 0,
	masked: false,
	mixed: false,
	size: 0,
	stretch: 1,
	leading: 0
}

type Walk = Painting & {
	state: State
	saved: State[]
	/** Start of the text line, and how far along it the pen is. */
	line: Matrix
	advance: number
	clipping: boolean
	/** The number of the last command, and that of `transform`. */
	last: number
	transform: number | undefined
	fills: Set<unknown>
	/** For each stretch of marked content that is open: whether it is a layer that is off. */
	layers: boolean[]
	isVisible: (layer: unknown) => boolean
}

/** Follows a page's drawing commands, in its own user space; `isVisible` tells whether a layer is on. */
export function paintingOf(
	list: OperatorList,
	ops: Operations,
	isVisible: (layer: unknown) => boolean
): Painting {
	const known: (Command | undefined)[] = []
	for (const [name, number] of Object.entries(ops))
		known[number] = /^paint\w*Image/.test(name) ? picture : commands[name]
	const filling = /^(eoFill|fill|fillStroke|eoFillStroke|closeFillStroke|closeEOFillStroke)$/
	const walk: Walk = {
		...{ patches: [], shown: [], state: start, saved: [], line: identity, advance: 0 },
		...{ clipping: false, last: 0, transform: ops.transform, layers: [], isVisible },
		fills: new Set(Object.keys(ops).flatMap((name) => (filling.test(name) ? [ops[name]] : [])))
	}
	for (const [at, operation] of list.fnArray.entries()) {
		const given = list.argsArray[at]
		known[operation]?.(walk, Array.isArray(given) ? given : [])
		if (operation !== ops.dependency) walk.last = operation
	}
	return { patches: walk.patches, shown: walk.shown }
}

type Command = (walk: Walk, args: unknown[]) => void

const save: Command = (walk) => walk.saved.push(walk.state)

const restore: Command = (walk) => {
	// A picture that pdf.js was told not to decode leaves only its place behind.
	if (walk.last === walk.transform) picture(walk, [])
	walk.state = walk.saved.pop() ?? walk.state
}

const picture: Command = (walk) => unknown(walk, mapBox(walk.state.matrix, unit))

const change =
	(how: (args: unknown[], state: State) => Partial<State>): Command =>
	(walk, args) => {
		walk.state = { ...walk.state, ...how(args, walk.state) }
	}

const clip: Command = (walk) => {
	walk.clipping = true
}

const moveText: Command = (walk, [x, y]) => {
	const [a, b, c, d] = walk.line
	const start = mapPoint(walk.line, { x: asNumber(x), y: asNumber(y) })
	walk.line = [a, b, c, d, start.x, start.y]
	walk.advance = 0
}

const commands: Record<string, Command> = {
	save,
	beginGroup: save,
	restore,
	endGroup: restore,
	paintFormXObjectEnd: restore,
	paintFormXObjectBegin: (walk, [by, bounds]) => {
		save(walk, [])
		const matrix = moved(walk.state, by)
		const all = [everywhere.left, everywhere.bottom, everywhere.right, everywhere.top]
		const [left = 0, bottom = 0, right = 0, top = 0] = asNumbers(bounds) ?? all
		const box = mapBox(matrix, { left, bottom, right, top })
		walk.state = { ...walk.state, matrix, clip: overlap(box, walk.state.clip) }
	},
	beginMarkedContent: (walk) => walk.layers.push(false),
	beginMarkedContentProps: (walk, [tag, layer]) =>
		walk.layers.push(tag === 'OC' && !walk.isVisible(layer)),
	endMarkedContent: (walk) => walk.layers.pop(),
	transform: change((args, state) => ({ matrix: moved(state, args) })),
	clip,
	eoClip: clip,
	constructPath,
	shadingFill: (walk) => unknown(walk, walk.state.clip),
	setFillRGBColor: change(([colour]) => ({ colour: asColour(String(colour)) })),
	setFillColor: change(() => ({ colour: null })),
	setFillColorN: change(() => ({ colour: null })),
	setFillTransparent: change(() => ({ colour: null })),
	setGState: change(([entries], state) => parameters(entries, state)),
	setTextRenderingMode: change(([mode]) => ({ mode: asNumber(mode) })),
	setFont: change(([, size]) => ({ size: asNumber(size) })),
	setHScale: change(([percent]) => ({ stretch: asNumber(percent) / 100 })),
	setLeading: change(([leading]) => ({ leading: asNumber(leading) })),
	beginText: (walk) => setLine(walk, identity),
	setTextMatrix: (walk, args) =>
		setLine(walk, asMatrix(asNumbers(args[0]) ?? asNumbers(args) ?? identity)),
	moveText,
	setLeadingMoveText: (walk, args) => {
		walk.state = { ...walk.state, leading: -asNumber(args[1]) }
		moveText(walk, args)
	},
	nextLine: (walk) => moveText(walk, [0, -walk.state.leading]),
	showText
}

function setLine(walk: Walk, line: Matrix): void {
	walk.line = line
	walk.advance = 0
}

function unknown({ patches, state, layers }: Walk, box: Box): void {
	if (!state.masked && !layers.includes(true))
		patches.push({ box: overlap(box, state.clip), colour: null, whole: false })
}

function moved(state: State, by: unknown): Matrix {
	const numbers = asNumbers(by)
	return numbers ? multiply(state.matrix, asMatrix(numbers)) : state.matrix
}

/** `[["ca", 0.5], ["SMask", …]]`: fill opacity, how it mixes, and whether a mask decides what is seen. */
function parameters(entries: unknown, state: State): Partial<State> {
	const changed = { alpha: state.alpha, masked: state.masked, mixed: state.mixed }
	for (const entry of Array.isArray(entries) ? entries : []) {
		if (!Array.isArray(entry)) continue
		if (entry[0] === 'ca') changed.alpha = asNumber(entry[1])
		if (entry[0] === 'SMask') changed.masked = Boolean(entry[1])
		if (entry[0] === 'BM') changed.mixed = entry[1] !== 'source-over'
	}
	return changed
}

function constructPath(walk: Walk, [paint, data, extent]: unknown[]): void {
	const { state } = walk
	const fills = walk.fills.has(paint) && !state.masked && !walk.layers.includes(true)
	if (!fills && !walk.clipping) return
	const [left = 0, bottom = 0, right = 0, top = 0] = asNumbers(extent) ?? []
	const box = overlap(mapBox(state.matrix, { left, bottom, right, top }), state.clip)
	const whole = isRectangle(Array.isArray(data) ? data[0] : null)
	const upright = state.matrix[1] === 0 || state.matrix[0] === 0
	if (fills)
		walk.patches.push({
			box,
			colour: state.alpha === 1 && !state.mixed ? state.colour : null,
			whole: whole && upright && !state.clipped
		})
	if (walk.clipping)
		walk.state = { ...state, clip: box, clipped: state.clipped || !whole || !upright }
	walk.clipping = false
}

/** A move and three or four lines, all on two heights and two sides (0 moves, 1 draws a line, 4 closes). */
function isRectangle(given: unknown): boolean {
	// Most shapes are longer, and need not be copied to see it.
	if (given instanceof Float32Array && given.length > 16) return false
	const path = asNumbers(given) ?? []
	const points = path.length - (path.at(-1) === 4 && path.length % 3 === 1 ? 1 : 0)
	if (points % 3 !== 0 || points < 12 || points > 15) return false
	const steps = Array.from({ length: points / 3 }, (_, i) => path.slice(3 * i, 3 * i + 3))
	const straight = steps.every(([step], i) => step === (i === 0 ? 0 : 1))
	return straight && [1, 2].every((axis) => new Set(steps.map((step) => step[axis])).size === 2)
}

function showText(walk: Walk, [glyphs]: unknown[]): void {
	const { state, line, advance, patches, shown } = walk
	const { text, width } = lettersOf(glyphs)
	const long = width * state.size * state.stretch
	const at = (along: number): Point =>
		mapPoint(state.matrix, mapPoint(line, { x: advance + along, y: 0.3 * state.size }))
	shown.push({
		...at(long / 2),
		text,
		colour: state.masked ? null : state.colour,
		alpha: state.alpha,
		mode: state.mode,
		under: patches.length,
		ends: [at(0.05 * long), at(0.95 * long)],
		cutOff: isCutOff(multiply(state.matrix, line), advance, long, state),
		off: walk.layers.includes(true)
	})
	walk.advance += long
}

/** The clip may be any shape inside its box; what lies outside of the box is surely not drawn. */
function isCutOff(toPage: Matrix, from: number, long: number, { size, clip }: State): boolean {
	const box = mapBox(toPage, { left: from, right: from + long, bottom: -0.3 * size, top: size })
	const { left, right, bottom, top } = overlap(box, clip)
	return right < left || top < bottom
}

/** Letters of a run and its width in font sizes; numbers between the glyphs move the pen back. */
function lettersOf(glyphs: unknown): { text: string; width: number } {
	let text = ''
	let width = 0
	for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
		if (typeof glyph === 'number') width -= glyph / 1000
		else if (typeof glyph === 'object' && glyph !== null) {
			if ('unicode' in glyph && typeof glyph.unicode === 'string') text += glyph.unicode
			if ('width' in glyph) width += asNumber(glyph.width) / 1000
		}
	}
	return { text, width }
}

export function asNumber(value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

export function asNumbers(value: unknown): number[] | null {
	if (value instanceof Float32Array || value instanceof Float64Array) return Array.from(value)
	return Array.isArray(value) && value.every((one) => typeof one === 'number') ? value : null
}
