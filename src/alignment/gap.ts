import type { Resume } from '../resume/schema'
import { canonicalSkill } from '../skill/canonical'
import { findSkills } from '../skill/find'
import { wordsOf } from '../skill/word'
import { alternativesIn } from './alternatives'
import { type Near, nearestTo } from './near'
import type { Score, ScoredRequirement } from './schema'

/** Something the posting asks for and the resume lacks. */
export type Lack = {
	requirementId: string
	/** Empty when the requirement names no skill. */
	terms: string[]
	/** The same terms; one of each group is enough. */
	choices: string[][]
	/** `near` where the resume shows something close to it: the person may well have it. */
	kind: 'near' | 'missing'
	/** The close skills that the resume shows, and where. */
	near: Near[]
	sentence: string
}

/** What both have, in different words: `Postgres` here, `PostgreSQL` there. */
export type OtherWords = {
	requirementId: string
	/** `suggested` where the resume names a skill that brings it along, as PostgreSQL does SQL. */
	kind: 'same' | 'suggested'
	term: string
	/** As the posting writes it, and as the resume does. */
	wanted: string
	written: string
	textId: string
	sentence: string
}

export type Gap = { missingMust: Lack[]; missingNice: Lack[]; shownInOtherWords: OtherWords[] }

/**
 * What stands between a resume and a posting, heaviest first, each with a sentence for the
 * person. With the resume, each lack says what comes near it there.
 */
export function gap(score: Score, resume?: Resume): Gap {
	const open = score.requirements
		.filter((one) => one.status !== 'shown' && one.points < one.max)
		.toSorted((a, b) => b.max - b.points - (a.max - a.points))
	const nearest = resume ? nearestTo(resume) : () => null
	return {
		missingMust: lacks(open, 'must', nearest),
		missingNice: lacks(open, 'nice', nearest),
		shownInOtherWords: otherWords(score.requirements)
	}
}

/** Terms for a sentence: alternatives with "or", what is asked for besides with "and". */
export function choicesInWords(choices: string[][]): string {
	const all = choices.map((group) => joined(group, 'or'))
	const mixed = choices.length > 1 && choices.some((group) => group.length > 1)
	return mixed ? all.join(', and ') : joined(all, 'and')
}

/** Each term once, with the requirement that loses most by it. */
function lacks(
	open: ScoredRequirement[],
	need: ScoredRequirement['need'],
	nearest: (skill: string) => Near | null
): Lack[] {
	const told = new Set<string>()
	return open
		.filter((one) => one.need === need)
		.flatMap((one) => {
			const choices = choicesOf(one).filter((group) => !group.some((term) => told.has(term)))
			const terms = choices.flat()
			for (const term of terms) told.add(term)
			if (terms.length === 0 && (one.missing.length > 0 || one.matches.length > 0)) return []
			const near = terms.flatMap((term) => nearest(term) ?? [])
			const kind = near.length > 0 ? 'near' : 'missing'
			const sentence = lackSentence(one, choices, near)
			return [{ requirementId: one.id, terms, choices, kind, near, sentence }]
		})
}

function lackSentence(one: ScoredRequirement, choices: string[][], [close]: Near[]): string {
	const asks = one.need === 'must' ? 'The job requires' : 'The job would like'
	if (choices.length === 0)
		return `Nothing in your resume speaks of this: “${shorten(one.text)}”. If you have done it, say where.`
	if (close)
		return `${asks} ${choicesInWords(choices)}. Your resume shows “${close.quote}”, which is close to ${close.lacks}. If you have done that too, say where.`
	return `${asks} ${choicesInWords(choices)}, which your resume does not mention. If that is part of your experience, say where.`
}

function otherWords(requirements: ScoredRequirement[]): OtherWords[] {
	const told = new Set<string>()
	return requirements.flatMap((one) => {
		const asked = findSkills(one.text)
		return one.matches.flatMap((match) => {
			const wanted = asked.find((hit) => hit.skill === match.term)?.quote
			if (!wanted || told.has(match.term) || keyOf(wanted) === keyOf(match.quote)) return []
			told.add(match.term)
			const { term, textId, quote: written } = match
			const kind = canonicalSkill(written) === term ? 'same' : 'suggested'
			const sentence = otherWordsSentence(kind, wanted, written)
			return [{ requirementId: one.id, kind, term, wanted, written, textId, sentence }]
		})
	})
}

function otherWordsSentence(kind: OtherWords['kind'], wanted: string, written: string): string {
	if (kind === 'same')
		return `The posting says “${wanted}”, your resume says “${written}”. Use the posting’s word where it is true.`
	return `The posting asks for “${wanted}”. Your resume shows “${written}”, which suggests it. Name it where it is true.`
}

function keyOf(text: string): string {
	return wordsOf(text)
		.map((word) => word.lemma)
		.join('')
}

/** What is missing, grouped as the sentence offers it. */
function choicesOf({ text, missing }: ScoredRequirement): string[][] {
	const offered = alternativesIn(text, findSkills(text))
		.map((group) => group.filter((term) => missing.includes(term)))
		.filter((group) => group.length > 0)
	const others = [...new Set(missing)].filter((term) => !offered.flat().includes(term))
	return [...offered, ...others.map((term) => [term])]
}

function joined(terms: string[], word: 'and' | 'or'): string {
	const last = terms.at(-1) ?? ''
	return terms.length < 2 ? last : `${terms.slice(0, -1).join(', ')} ${word} ${last}`
}

function shorten(text: string): string {
	return text.length <= 120 ? text : `${text.slice(0, 117).trimEnd()}…`
}
