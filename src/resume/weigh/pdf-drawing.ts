import { isDictionary, type PdfObjects } from './pdf-objects'
import { type Operators, operatorsOf } from './pdf-operators'
import { isImage, PdfResources } from './pdf-resources'
import type { Dictionary, Value } from './pdf-syntax'
import { TooMuch } from './too-much'

/** Forms in forms deeper than any program draws them. */
const DEEPEST = 40
/** What it takes to enter a form and leave it, in operators. */
const formSteps = 40
/** Streams that are weighed, each once for each set of names it is drawn with. */
const mostStreams = 20_000

/** Names a stream is drawn with, and what the streams weigh that have none of their own. */
type Scope = { resources: Value[]; weights: Map<Dictionary, number> }

/** `spare` are the font programs that are in the file and that no text of it needs. */
export type Drawing = { steps: number; spare: Dictionary[] }

/**
 * Steps it takes to draw all pages of a PDF: each operator as often as it comes up, forms in forms
 * and patterns, masks, drawn letters and annotations included. More than `limit` is not counted on;
 * throws `TooMuch` where what draws what goes round in a circle or too deep.
 */
export function drawingOf(objects: PdfObjects, limit: number): Drawing {
	const operators = new Map<Dictionary, Operators>()
	const own = new Map<Dictionary, number>()
	const open = new Set<Dictionary>()
	const extras = new PdfResources(objects, limit)
	let left = mostStreams
	let forms: Dictionary[] | null = null

	const read = (stream: Dictionary): Operators => {
		const known = operators.get(stream)
		if (known) return known
		const content = objects.contentOf(stream, 16 * limit)
		const found = operatorsOf(content)
		found.steps += objects.searchSteps(stream)
		if (found.pictures) extras.inlinePictures(content)
		operators.set(stream, found)
		return found
	}

	/** What `name` may stand for; any form of the file where the resources do not tell. */
	const named = (kind: string, name: string, { resources }: Scope): Value[] => {
		const found = objects.under(objects.under(resources, kind), name)
		if (found.length > 0 || kind !== 'XObject') return found
		forms ??= objects.streamsOf('Form')
		return forms.filter((form) => !open.has(form))
	}

	const heaviest = (values: Value[], scope: Scope): number => {
		let most = 0
		for (const value of values) if (isDictionary(value)) most = Math.max(most, weigh(value, scope))
		return most
	}

	/** A stream with all that it draws. */
	const weigh = (stream: Dictionary, around: Scope): number => {
		if (stream.data === 0) return 0
		if (isImage(objects, stream)) return extras.picture(stream)
		const resources = objects.under([stream], 'Resources')
		const scope = resources.length > 0 ? { resources, weights: own } : around
		const known = scope.weights.get(stream)
		if (known !== undefined) return known
		if (open.has(stream) || open.size > DEEPEST || --left < 0) throw new TooMuch()
		open.add(stream)
		const { steps, forms, states, fonts, marks, patterns, spaces, shadings, colours } = read(stream)
		let sum = steps + formSteps
		for (const [name, times] of forms) sum += times * heaviest(named('XObject', name, scope), scope)
		for (const [name, times] of states) {
			const masks = objects.under(named('ExtGState', name, scope), 'SMask')
			sum += times * heaviest(objects.under(masks, 'G'), scope)
			sum += times * extras.loading(objects.under(masks, 'TR'))
			for (const pair of objects.under(named('ExtGState', name, scope), 'Font'))
				if (Array.isArray(pair))
					for (const font of objects.all(pair[0]))
						if (isDictionary(font)) sum += times * letters(font, scope)
		}
		for (const [name, times] of marks)
			for (const one of named('Properties', name, scope))
				sum += times * extras.loading(objects.under([one], 'VE'))
		for (const name of patterns) {
			const found = named('Pattern', name, scope)
			sum += heaviest(found, scope) + extras.shading(objects.under(found, 'Shading'))
		}
		let mixing = 0
		for (const name of spaces) {
			const found = named('ColorSpace', name, scope)
			sum += extras.loading(found)
			mixing = Math.max(mixing, extras.mixing(found))
		}
		sum += colours * mixing
		for (const name of shadings) sum += extras.shading(named('Shading', name, scope))
		for (const name of fonts.keys())
			for (const font of named('Font', name, scope))
				if (isDictionary(font)) sum += letters(font, scope)
		open.delete(stream)
		if (sum > limit) throw new TooMuch()
		scope.weights.set(stream, sum)
		return sum
	}

	/** A font, and its letters where they are drawn (9.6.5). */
	const letters = (font: Dictionary, scope: Scope): number => {
		let sum = extras.font(font)
		const resources = objects.under([font], 'Resources')
		const inside = resources.length > 0 ? { resources, weights: own } : scope
		for (const procedures of objects.under([font], 'CharProcs'))
			if (isDictionary(procedures))
				for (const one of procedures.entries.values()) sum += heaviest(objects.all(one), inside)
		return sum
	}

	let total = extras.layers(objects.under(objects.under(objects.trailers, 'Root'), 'OCProperties'))
	for (const { contents, resources, annotations } of pagesOf(objects)) {
		const scope = { resources, weights: new Map() }
		for (const content of contents) total += heaviest(objects.all(content), scope)
		for (const annotation of annotations) total += appearance(annotation, scope)
		if (total > limit) throw new TooMuch()
	}
	return { steps: total, spare: extras.sparePrograms() }

	function appearance(annotation: Value, scope: Scope): number {
		const dictionaries = objects.all(annotation)
		const normal = objects.under(objects.under(dictionaries, 'AP'), 'N')
		const states = normal.flatMap((one) =>
			isDictionary(one) && one.data === 0 ? [...one.entries.values()] : []
		)
		// Even one without any appearance is read and sorted out.
		return (
			20 +
			extras.annotation(dictionaries) +
			heaviest([...normal, ...states.flatMap((one) => objects.all(one))], scope)
		)
	}
}

type Page = { contents: Value[]; resources: Value[]; annotations: Value[] }

/** The leaves of the page tree with what they inherit (7.7.3). */
function pagesOf(objects: PdfObjects): Page[] {
	const pages: Page[] = []
	const seen = new Set<Value>()
	const visit = (node: Value, inherited: Value[], depth: number) => {
		if (!isDictionary(node) || seen.has(node)) return
		if (depth > 60) throw new TooMuch()
		seen.add(node)
		const own = objects.under([node], 'Resources')
		const resources = own.length > 0 ? own : inherited
		const kids = objects.under([node], 'Kids').flatMap((one) => (Array.isArray(one) ? one : []))
		for (const kid of kids) for (const one of objects.all(kid)) visit(one, resources, depth + 1)
		if (kids.length > 0) return
		const list = (key: string) =>
			objects.under([node], key).flatMap((one) => (Array.isArray(one) ? one : [one]))
		pages.push({ contents: list('Contents'), resources, annotations: list('Annots') })
	}
	const catalogs = objects.under(objects.trailers, 'Root')
	for (const root of objects.under(catalogs, 'Pages')) visit(root, [], 0)
	return pages
}
