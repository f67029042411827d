import { z } from 'zod'
import { degrees, lowestDegree } from './degree'
import { skillsOf, weightOf } from './requirements'
import { type Need, needs, type Posting, type Requirement, type TextRange } from './schema'
import { yearsIn } from './years'

/** Most corrections kept for one posting; real ones have fewer than 100 sentences that ask. */
export const correctionsMaximum = 200

/**
 * What a person says of one sentence. It is known by its words and not by its place, so
 * that it still holds when the posting is read anew.
 */
export const correction = z.object({
	text: z
		.string()
		.trim()
		.min(1, 'Enter what the job asks for.')
		.max(4000, 'This is too long to count as one thing. Choose a part of it.'),
	/** What it counts as; `none` is nothing. */
	need: z.enum([...needs, 'none']),
	/** The person's own words, which the posting need not hold. */
	typed: z.boolean(),
	/** Years of experience and lowest degree that it asks for; left out: as the words say. */
	years: z.number().min(0).max(60).nullable().optional(),
	degree: z.enum(degrees).nullable().optional()
})
export type Correction = z.infer<typeof correction>

/** Where a requirement comes from: the reading, a sentence the person chose, or their own words. */
export const origins = ['read', 'sentence', 'typed'] as const
export type Origin = (typeof origins)[number]

/** `asRead` is what the reading took it for; null where it took it for no requirement. */
export type CorrectedRequirement = Requirement & { origin: Origin; asRead: Need | null }

/** Heads what a person typed, below the text of the posting. */
const addedHeading = 'Added by you'

/**
 * A posting with the person's corrections. What they typed is put below the text, so that
 * every range points into `text` as before. A correction of a sentence that the text holds
 * no more does nothing; of two on the same words the later holds. Never fails.
 */
export function correct(posting: Posting, corrections: Correction[]): Posting {
	if (corrections.length === 0) return posting
	const { text, requirements } = correctedRequirements(posting, corrections)
	return { ...posting, text, requirements: requirements.map(plain) }
}

/** The same, with where each requirement comes from; in the order of the text. */
export function correctedRequirements(
	posting: Posting,
	corrections: Correction[]
): { text: string; requirements: CorrectedRequirement[] } {
	const { said, places, text } = sortedOut(posting, corrections)
	const { company } = posting.metadata
	const read = posting.requirements.flatMap((one): CorrectedRequirement[] => {
		const now = changed(one, said.get(one.id), company)
		return now ? [{ ...now, origin: 'read', asRead: one.need }] : []
	})
	const added = places.flatMap(({ correction, range, origin }, index): CorrectedRequirement[] => {
		const now = changed(blank(`own-${index + 1}`, correction.text, range), correction, company)
		return now ? [{ ...now, origin, asRead: null }] : []
	})
	return {
		text,
		requirements: [...read, ...added].toSorted((a, b) => a.range.start - b.range.start)
	}
}

type Placed = { correction: Correction; range: TextRange; origin: Origin }

/** Which corrections are about what was read (by its id), and which add something, and where. */
function sortedOut(posting: Posting, corrections: Correction[]) {
	const said = new Map<string, Correction>()
	const places: Placed[] = []
	const typed: Correction[] = []
	for (const one of new Map(corrections.map((each) => [keyOf(each.text), each])).values()) {
		const range = rangeOf(one.text, posting.text)
		const meant = meantBy(one, range, posting.requirements)
		for (const { id } of meant) said.set(id, one)
		if (meant.length > 0 || one.need === 'none') continue
		if (range) places.push({ correction: one, range, origin: 'sentence' })
		else if (one.typed) typed.push(one)
	}
	const below = writtenBelow(posting.text, typed)
	return { said, places: [...places, ...below.places], text: below.text }
}

/** The requirements a correction is about: that of the same words, else those within its words. */
function meantBy(one: Correction, range: TextRange | null, read: Requirement[]): Requirement[] {
	const same = read.filter(({ text }) => keyOf(text) === keyOf(one.text))
	if (same.length > 0 || !range) return same
	return read.filter(({ range: at }) => at.start >= range.start && at.end <= range.end)
}

/** One requirement as the person wants it; null when it counts for nothing. */
function changed(
	one: Requirement,
	said: Correction | undefined,
	company: string
): Requirement | null {
	if (!said) return one
	const { need } = said
	if (need === 'none') return null
	const asks = need !== 'context'
	// A duty that becomes a requirement is read as one: for years, a degree and names.
	const anew = asks && one.source !== 'qualification'
	const skills = anew ? skillsOf(one, true, company) : one.skills
	const years = anew ? yearsIn(one.text, true) : one.years
	const degree = anew ? lowestDegree(one.text) : one.degree
	return {
		...one,
		need,
		source: asks ? 'qualification' : 'responsibility',
		skills,
		years: said.years === undefined ? years : said.years,
		degree: said.degree === undefined ? degree : said.degree,
		weight: weightOf(need, skills)
	}
}

function blank(id: string, text: string, range: TextRange): Requirement {
	const nothing = { skills: skillsOf({ text }, false, ''), years: null, degree: null, weight: 0 }
	return { id, text, range, need: 'context', source: 'other', ...nothing }
}

function writtenBelow(text: string, typed: Correction[]): { text: string; places: Placed[] } {
	if (typed.length === 0) return { text, places: [] }
	let whole = `${text}\n\n${addedHeading}`
	const places = typed.map((one): Placed => {
		const start = whole.length + 3
		whole += `\n- ${one.text}`
		return { correction: one, range: { start, end: whole.length }, origin: 'typed' }
	})
	return { text: whole, places }
}

/** Where words stand in a text, however either is broken into lines. */
function rangeOf(words: string, text: string): TextRange | null {
	const pattern = words
		.trim()
		.split(/\s+/)
		.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
		.join('\\s+')
	const found = new RegExp(pattern).exec(text)
	return found && { start: found.index, end: found.index + found[0].length }
}

function keyOf(text: string): string {
	return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

function plain({ origin: _, asRead: __, ...requirement }: CorrectedRequirement): Requirement {
	return requirement
}
