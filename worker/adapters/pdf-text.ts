import { asMatrix, identity, multiply } from './pdf-matrix'
import { asNumber, asNumbers, type Operations, type OperatorList } from './pdf-painting'
import {
	advance,
	asWritten,
	type Face,
	look,
	moveLine,
	type Pen,
	placeOf,
	setLine,
	start
} from './pdf-pen'
import { Joiner, type Run, type Sides } from './pdf-runs'

/** A font by pdf.js's own name for it; `null` for one whose letters are drawn by commands, or run down. */
export type FaceOf = (id: string) => Face | null

type Glyph = {
	unicode: string
	width: number
	originalCharCode: number
	category: {
		isWhitespace: boolean
		isZeroWidthDiacritic: boolean
		isInvisibleFormatMark: boolean
	}
}

/** One stream of commands, the page's own or a form's: each joins its letters for itself. */
type Stream = { pen: Pen; saved: Pen[]; joiner: Joiner; face: Face | null; size: number }

type Walk = {
	runs: Run[]
	view: Sides
	faceOf: FaceOf
	stream: Stream
	outer: Stream[]
	/** How many groups or annotations are open whose text is not the page's own. */
	aside: number
	last: number
	transform: number | undefined
}

/** Thrown where only pdf.js itself can tell the text. */
class Unknown extends Error {}

/** Letters that run to the left, which pdf.js turns around, in any of its ranges. */
const leftward = /[\u0590-\u05f4\u0600-\u08ac\ufb50-\ufdff\ufe70-\ufeff]/

/**
 * The text of a page out of its drawing commands, in runs as pdf.js's `getTextContent` gives them but
 * without going through the page once more. `null` where that has to be asked: for letters that run
 * to the left or down, and for fonts that are made of commands or could not be read.
 */
export function runsOf(
	list: OperatorList,
	ops: Operations,
	{ view, faceOf }: { view: Sides; faceOf: FaceOf }
): Run[] | null {
	const known: (Command | undefined)[] = []
	for (const [name, number] of Object.entries(ops))
		known[number] = /^paint\w*Image/.test(name) ? picture(name) : commands[name]
	const runs: Run[] = []
	const stream = streamFrom({ ...start }, new Joiner(runs, view))
	const walk: Walk = {
		...{ runs, view, faceOf, stream, outer: [], aside: 0, last: 0, transform: ops.transform }
	}
	const bare = new Set([ops.save, ops.restore, ops.transform, ops.setGState, ops.dependency])
	const asides = new Set([ops.beginGroup, ops.endGroup, ops.beginAnnotation, ops.endAnnotation])
	try {
		for (const [at, operation] of list.fnArray.entries()) {
			const given = list.argsArray[at]
			if (walk.aside === 0 || asides.has(operation))
				known[operation]?.(walk, Array.isArray(given) ? given : [])
			if (!bare.has(operation)) walk.stream.pen.bare = false
			walk.last = operation
		}
	} catch (error) {
		if (error instanceof Unknown) return null
		throw error
	}
	walk.stream.joiner.close()
	return runs.some(({ str }) => leftward.test(str)) ? null : runs
}

function streamFrom(pen: Pen, joiner: Joiner): Stream {
	return { pen, saved: [], joiner, face: pen.face, size: pen.size }
}

type Command = (walk: Walk, args: unknown[]) => void

const close: Command = ({ stream }) => stream.joiner.close()

/** A picture in the text of the page itself is part of that. */
const picture = (name: string): Command | undefined => (/Inline/.test(name) ? undefined : close)

/** Changes what a letter looks like, or where it stands. */
const change =
	(how: (pen: Pen, args: unknown[]) => void): Command =>
	({ stream }, args) => {
		how(stream.pen, args)
		stream.pen.look = null
	}

/** Changes what decides on the place of the next letter only. */
const set =
	(how: (pen: Pen, value: number) => void): Command =>
	({ stream }, [value]) =>
		how(stream.pen, asNumber(value))

const moveText: Command = ({ stream: { pen } }, [x, y]) => moveLine(pen, asNumber(x), asNumber(y))

const commands: Record<string, Command> = {
	save: ({ stream }) => {
		stream.pen.bare = false
		stream.saved.push(stream.pen)
		stream.pen = { ...stream.pen, bare: true }
	},
	restore: ({ stream, last, transform }) => {
		// A picture that pdf.js was told not to decode leaves only its place behind.
		if (stream.pen.bare && last === transform) stream.joiner.close()
		stream.pen = stream.saved.pop() ?? stream.pen
	},
	transform: change((pen, args) => {
		pen.page = multiply(pen.page, asMatrix(asNumbers(args) ?? identity))
	}),
	paintFormXObjectBegin: (walk, [by]) => {
		const { stream, runs, view } = walk
		stream.joiner.close()
		const page = multiply(stream.pen.page, asWritten(by))
		walk.outer.push(stream)
		walk.stream = streamFrom({ ...stream.pen, page, look: null }, new Joiner(runs, view))
	},
	paintFormXObjectEnd: (walk) => {
		walk.stream.joiner.close()
		walk.stream = walk.outer.pop() ?? walk.stream
	},
	beginGroup: (walk, [group]) => {
		const masks = typeof group === 'object' && group !== null && Reflect.get(group, 'smask')
		if (walk.aside > 0 || masks) walk.aside++
	},
	endGroup: (walk) => {
		if (walk.aside > 0) walk.aside--
	},
	beginAnnotation: (walk) => {
		walk.aside++
	},
	endAnnotation: (walk) => {
		walk.aside--
	},
	beginMarkedContent: close,
	beginMarkedContentProps: close,
	endMarkedContent: close,
	setGState: (walk, [entries]) => {
		for (const entry of Array.isArray(entries) ? entries : []) {
			if (!Array.isArray(entry) || entry[0] !== 'Font' || !Array.isArray(entry[1])) continue
			walk.stream.joiner.close()
			setFont(walk, entry[1])
		}
	},
	setFont,
	setHScale: change((pen, [percent]) => {
		pen.stretch = asNumber(percent) / 100
	}),
	setTextRise: set((pen, rise) => {
		pen.rise = rise
	}),
	setLeading: set((pen, leading) => {
		pen.leading = leading
	}),
	setCharSpacing: set((pen, space) => {
		pen.letterSpace = space
	}),
	setWordSpacing: set((pen, space) => {
		pen.wordSpace = space
	}),
	beginText: change((pen) => setLine(pen, identity)),
	setTextMatrix: ({ stream: { pen, joiner } }, [matrix]) => {
		setLine(pen, asWritten(matrix))
		look(pen)
		joiner.rescale(pen.scale)
	},
	moveText,
	setLeadingMoveText: (walk, args) => {
		walk.stream.pen.leading = -asNumber(args[1])
		moveText(walk, args)
	},
	nextLine: ({ stream: { pen } }) => moveLine(pen, 0, -pen.leading),
	showText
}

function setFont({ stream: { pen }, faceOf }: Walk, [id, size]: unknown[]): void {
	pen.font = String(id)
	pen.face = faceOf(pen.font)
	pen.size = asNumber(size)
	pen.look = null
}

/** Glyphs, and between them how far the pen goes back in thousandths of the font's size. */
function showText({ stream }: Walk, [shown]: unknown[]): void {
	const { pen, joiner } = stream
	const { face, size } = pen
	if (!face || !Array.isArray(shown)) throw new Unknown()
	if (stream.size !== size || stream.face?.name !== face.name) {
		joiner.close()
		stream.face = face
		stream.size = size
	}
	let glyphs: Glyph[] = []
	for (const one of shown) {
		if (isGlyph(one)) glyphs.push(one)
		else if (typeof one !== 'number') throw new Unknown()
		else if (one !== 0) {
			showGlyphs(pen, joiner, { glyphs, unit: face.unit * size, after: (-one * size) / 1000 })
			glyphs = []
		}
	}
	if (glyphs.length > 0 || shown.length === 0)
		showGlyphs(pen, joiner, { glyphs, unit: face.unit * size, after: 0 })
}

/** Letters in a row; `unit` is what a thousandth of their size is, `after` goes with the last of them. */
function showGlyphs(
	pen: Pen,
	joiner: Joiner,
	{ glyphs, unit, after }: { glyphs: Glyph[]; unit: number; after: number }
): void {
	const { stretch, letterSpace } = pen
	if (glyphs.length === 0) advance(pen, (letterSpace + after) * stretch)
	for (const [number, { unicode, width, originalCharCode, category }] of glyphs.entries()) {
		if (category.isInvisibleFormatMark) continue
		const isMark = category.isZeroWidthDiacritic
		const long = width * unit
		const last = number === glyphs.length - 1 ? after : 0
		const space = letterSpace + last + (originalCharCode === 32 ? pen.wordSpace : 0)
		if (category.isWhitespace) {
			advance(pen, (space + long) * stretch)
			joiner.blank()
			continue
		}
		const place = placeOf(pen)
		if (!isMark && !joiner.begin(place, long)) {
			advance(pen, long * stretch)
			continue
		}
		joiner.letter(unicode, place)
		if (!isMark && long !== 0) {
			advance(pen, long * stretch)
			joiner.end(placeOf(pen), long * stretch)
		}
		if (space !== 0) advance(pen, space * stretch)
	}
}

function isGlyph(given: unknown): given is Glyph {
	if (typeof given !== 'object' || given === null || !('unicode' in given)) return false
	if (!('width' in given && 'originalCharCode' in given && 'category' in given)) return false
	const { unicode, width, category } = given
	return typeof unicode === 'string' && typeof width === 'number' && isCategory(category)
}

function isCategory(given: unknown): given is Glyph['category'] {
	return (
		typeof given === 'object' &&
		given !== null &&
		'isWhitespace' in given &&
		'isZeroWidthDiacritic' in given &&
		'isInvisibleFormatMark' in given
	)
}
