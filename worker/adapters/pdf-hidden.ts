import type { HiddenWords } from '../../src/resume/reading/source'
import { blend, type Colour, contrast, INVISIBLE, white } from './contrast'
import { holds } from './pdf-matrix'
import type { Painting, Patch, Shown } from './pdf-painting'

type Why = HiddenWords['why']

/** A stretch of one run of text, `from` to `to` in its letters, and why nobody sees it (`null`: it is seen). */
export type Stretch = { from: number; to: number; why: Why | null }

/** How far a run may stand ahead of where the last one ended before it counts as not found. */
const REACH = 4000

/**
 * Tells for the texts of a page, asked in the file's order, which of their
 * letters nobody can see. A text that does not occur in the drawing commands is
 * taken as seen.
 */
export function hiddenIn({ patches, shown }: Painting): (text: string) => Stretch[] {
	const covers = patches.flatMap((patch, at) =>
		patch.whole && patch.colour ? [{ patch, at }] : []
	)
	const isCovered = ({ x, y, ends, under }: Shown) =>
		covers.some(
			({ patch, at }) =>
				at >= under && [{ x, y }, ...ends].every((point) => holds(patch.box, point.x, point.y))
		)
	const reasons = shown.map(
		(run) => whyHidden(run, patches) ?? (run.cutOff || isCovered(run) ? 'covered' : null)
	)
	if (!reasons.some(Boolean)) return (text) => [{ from: 0, to: text.length, why: null }]
	let letters = ''
	const whys: (Why | null)[] = []
	for (const [i, run] of shown.entries()) {
		const packed = run.text.replace(/\s+/g, '')
		letters += packed
		for (let at = 0; at < packed.length; at++) whys.push(reasons[i] ?? null)
	}
	let cursor = 0
	return (text) => {
		const packed = text.replace(/\s+/g, '')
		const near = letters.slice(cursor, cursor + REACH + packed.length)
		const forward = near.indexOf(packed)
		// Text that runs right to left comes turned around.
		const found = forward >= 0 ? forward : near.indexOf([...packed].reverse().join(''))
		if (packed === '' || found < 0) return [{ from: 0, to: text.length, why: null }]
		const own = whys.slice(cursor + found, cursor + found + packed.length)
		cursor += found + packed.length
		return stretchesOf(text, forward >= 0 ? own : own.reverse())
	}
}

/** Words drawn beside the visible part of a page: pdf.js leaves them out of its text, but others may not. */
export function besidePage({ shown }: Painting, [left, bottom, right, top]: Sides): HiddenWords[] {
	const view = { left, bottom, right, top }
	const texts = shown
		.filter((run) => [run, ...run.ends].every(({ x, y }) => !holds(view, x, y)))
		.map(({ text }) => text)
	const text = joined(texts).trim()
	// A footer that fell off the page takes its number along.
	return /^(\p{L}+\s+)?\d+$/u.test(text) ? [] : wordsOf(text, 'outside')
}

type Sides = [number, number, number, number]

/** Words drawn at no size at all; the stray letters that typesetting leaves so are none. */
export function withoutSize(texts: string[]): HiddenWords[] {
	return /\p{L}{2}/u.test(texts.join('')) ? wordsOf(texts.join(''), 'tiny') : []
}

/** Letters that were drawn one by one are words together. */
function joined(texts: string[]): string {
	return texts.map((text) => (text.length > 1 ? ` ${text} ` : text)).join('')
}

export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function wordsOf(text: string, why: Why): HiddenWords[] {
	const words = countWords(text)
	return words > 0 ? [{ words, why }] : []
}

function stretchesOf(text: string, whys: (Why | null)[]): Stretch[] {
	const stretches: Stretch[] = []
	let letter = 0
	for (let at = 0; at < text.length; at++) {
		const last = stretches.at(-1)
		const why = /\s/.test(text[at] ?? '')
			? (last?.why ?? whys[0] ?? null)
			: (whys[letter++] ?? null)
		if (last && last.why === why) last.to = at + 1
		else stretches.push({ from: at, to: at + 1, why })
	}
	return stretches
}

/** On a picture or anything else whose colour is not known, a text counts as seen. */
function whyHidden(run: Shown, patches: Patch[]): Why | null {
	if (run.off) return 'marked'
	const below = backgrounds(run, patches)
	const known = below.filter((colour) => colour !== null)
	if (known.length < below.length) return null
	const { colour, alpha, mode } = run
	if (mode === 3 || mode === 7 || alpha < 0.05) return onShape(run, patches) ? null : 'undrawn'
	if (!colour || mode !== 0) return null
	const unseen = (ground: Colour) => contrast(blend(colour, ground, alpha), ground) < INVISIBLE
	return known.every(unseen) ? 'contrast' : null
}

/** Browsers draw letters they make bold themselves as shapes and put clear text over them to copy. */
function onShape({ x, y, under }: Shown, patches: Patch[]): boolean {
	return patches.slice(0, under).some((patch) => !patch.whole && holds(patch.box, x, y))
}

/** What may be the colour under a text: the page, or what was last painted over all of it, and all since. */
function backgrounds({ x, y, under }: Shown, patches: Patch[]): (Colour | null)[] {
	const grounds: (Colour | null)[] = []
	for (let i = under - 1; i >= 0; i--) {
		const patch = patches[i]
		if (!patch || !holds(patch.box, x, y)) continue
		grounds.push(patch.colour)
		if (patch.whole && patch.colour) return grounds
	}
	return [...grounds, white]
}
