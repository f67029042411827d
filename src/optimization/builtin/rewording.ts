import type { Entry, Resume, Section, Text } from '../../resume/schema'
import { verbOfGerund } from '../english/verbs'
import type { Evidence, Strategy } from '../schema'
import { type Draft, plain } from './draft'
import { withoutNoise } from './noise'
import { mendOpening, type Tense, tenseOf } from './openings'
import type { Shown } from './shown'
import { openSummary, skillsSentence } from './summary'
import { inPast } from './tense'
import { type Alignment, align } from './terms'
import { postingEvidence, type Wanted } from './wanted'

/** A text that may be reworded, with what surrounds it. */
type Place = {
	section: Section
	text: Text
	entry: Entry | null
	siblings: string[] | null
	isBullet: boolean
}

/** One mending of a text: the new words, and why, as a whole sentence and as a clause after another. */
type Mending = {
	kind: Draft['kind']
	after: string
	reason: string
	clause: string
	evidence: Evidence[]
	confidence: number
}

export type Materials = {
	resume: Resume
	wanted: Wanted[]
	shown: Shown[]
	alignments: Alignment[]
	strategy: Strategy
	english: boolean
}

/** Every text that can be put better, as one replacement each, however many mendings it holds. */
export function rewordings(materials: Materials): Draft[] {
	return placesOf(materials.resume).flatMap((place) => reword(place, materials) ?? [])
}

function reword(place: Place, materials: Materials): Draft | null {
	const mendings: Mending[] = []
	let after = place.text.text
	for (const mend of [opening, tense, noise, terms, skills]) {
		const done = mend({ ...place, text: { id: place.text.id, text: after } }, materials)
		if (!done || done.after === after) continue
		mendings.push(done)
		after = done.after
	}
	const [main, ...others] = mendings
	if (!main) return null
	return {
		...plain,
		id: `${main.kind}:${place.text.id}`,
		kind: main.kind,
		sectionId: place.section.id,
		change: { type: 'replace', target: place.text.id, before: place.text.text, after },
		reason: [main.reason.replace(/\.$/, ''), ...others.map((one) => one.clause)]
			.join(', and ')
			.concat('.'),
		evidence: mendings.flatMap((one) => one.evidence),
		confidence: Math.min(...mendings.map((one) => one.confidence))
	}
}

function opening(
	{ text, entry, isBullet }: Place,
	{ strategy, english }: Materials
): Mending | null {
	if (strategy === 'conservative' || !english || !entry || !isBullet) return null
	const after = mendOpening(text.text, tenseIn(entry, text.id))
	if (!after) return null
	return {
		kind: 'opening_mended',
		after,
		reason: whyMended(text.text),
		clause: 'it opens with its verb',
		evidence: [{ side: 'resume', textId: text.id, quote: text.text }],
		confidence: 0.9
	}
}

function whyMended(text: string): string {
	if (/^I\s(?!am\b|was\b|have\b|had\b)/.test(text)) {
		return 'A resume is about you, so “I” goes without saying.'
	}
	const [first = ''] = text.split(/\s/)
	if (verbOfGerund(first)) return `“${first}” leaves open whether it was done; the verb says so.`
	return 'The verb alone says that you did it, and not only that it was your duty.'
}

/** What is over is told in the past. */
function tense({ text, entry, isBullet }: Place, { strategy, english }: Materials): Mending | null {
	if (strategy === 'conservative' || !english || !entry || !isBullet) return null
	if (entry.current || entry.end === null) return null
	const others = entry.highlights.filter((one) => one.id !== text.id).map((one) => one.text)
	const after = inPast(text.text, areDeeds(others))
	// A job told in the present throughout stays so, unless all of it can be put in the past.
	if (after === null || !(isMixed([...others, text.text]) || others.every(canBePast(others))))
		return null
	return {
		kind: 'rewritten',
		after,
		reason: 'This job has ended, so what you did in it is told in the past.',
		clause: 'it is told in the past',
		evidence: [{ side: 'resume', textId: text.id, quote: text.text }],
		confidence: 0.85
	}
}

function areDeeds(bullets: string[]): boolean {
	return bullets.length >= 2 && bullets.every((one) => tenseOf(withoutI(one)) !== null)
}

function isMixed(bullets: string[]): boolean {
	return bullets.some((one) => tenseOf(withoutI(one)) === 'past')
}

function withoutI(bullet: string): string {
	return bullet.replace(/^I\s+(?:also\s+)?/, '')
}

function canBePast(bullets: string[]) {
	return (one: string) => tenseOf(one) !== 'present' || inPast(one, areDeeds(bullets)) !== null
}

function noise({ text, entry, isBullet }: Place, { strategy, english }: Materials): Mending | null {
	if (strategy === 'conservative' || !english || !entry || !isBullet) return null
	const found = withoutNoise(text.text)
	return (
		found && {
			kind: 'rewritten',
			after: found.after,
			reason: `“${found.noise}” tells a reader nothing, so the line ends before it.`,
			clause: `it ends before “${found.noise}”, which tells a reader nothing`,
			evidence: [{ side: 'resume', textId: text.id, quote: found.noise }],
			confidence: 0.85
		}
	)
}

/** A job that goes on is told in the present unless its other bullets are in the past. */
function tenseIn(entry: Entry, id: string): Tense {
	if (!entry.current) return 'past'
	const tenses = entry.highlights.filter((one) => one.id !== id).map((one) => tenseOf(one.text))
	const past = tenses.filter((tense) => tense === 'past').length
	return past > tenses.filter((tense) => tense === 'present').length ? 'past' : 'present'
}

function terms({ text, siblings }: Place, { alignments }: Materials): Mending | null {
	const here = alignments
		.filter((one) => one.shown.textId === text.id)
		.toSorted((a, b) => a.shown.start - b.shown.start)
	const after = here.reduce((words, one) => align(words, one, siblings), text.text)
	const [first] = here
	if (!first) return null
	const names = here.map((one) => `“${one.term}”`).join(' and ')
	return {
		kind: 'term_aligned',
		after,
		reason: `The posting writes ${names}; systems that search for its words may not know “${first.shown.quote}”.`,
		clause: `it uses the posting’s ${names}`,
		evidence: here.flatMap((one): Evidence[] => [
			{ side: 'resume', textId: text.id, quote: one.shown.quote },
			postingEvidence(one.wanted)
		]),
		confidence: 0.93
	}
}

function skills(
	{ text }: Place,
	{ resume, wanted, shown, strategy, english }: Materials
): Mending | null {
	if (strategy === 'conservative' || !english) return null
	if (openSummary(resume)?.id !== text.id) return null
	const found = skillsSentence(text, wanted, shown)
	return (
		found && {
			kind: 'summary',
			...found,
			reason:
				'Your summary does not name these skills, which the posting requires and your experience shows.',
			clause: 'it names skills that the posting requires and your experience shows',
			confidence: 0.75
		}
	)
}

function placesOf(resume: Resume): Place[] {
	return resume.sections.flatMap((section): Place[] => [
		...section.paragraphs.map((text) => ({
			section,
			text,
			entry: null,
			siblings: null,
			isBullet: false
		})),
		...section.entries.flatMap((entry): Place[] => [
			...entry.paragraphs.map((text) => ({
				section,
				text,
				entry,
				siblings: null,
				isBullet: false
			})),
			...entry.highlights.map((text) => ({ section, text, entry, siblings: null, isBullet: true }))
		]),
		...section.groups.flatMap((group) =>
			group.items.map((text) => ({
				section,
				text,
				entry: null,
				siblings: group.items.map((item) => item.text).filter((one) => one !== text.text),
				isBullet: false
			}))
		)
	])
}
