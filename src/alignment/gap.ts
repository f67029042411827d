import { canonicalSkill } from '../skill/canonical'
import { findSkills } from '../skill/find'
import { wordsOf } from '../skill/word'
import { alternativesIn } from './alternatives'
import type { Match, Score, ScoredRequirement } from './schema'

/** Something the posting asks for and the resume lacks. `terms` is empty when the requirement names no skill. */
export type Lack = { requirementId: string; terms: string[]; sentence: string }

/** A skill that both have, in different words: `Postgres` here, `PostgreSQL` there. */
export type OtherWords = {
	requirementId: string
	term: string
	/** As the posting writes it, and as the resume does. */
	wanted: string
	written: string
	textId: string
	sentence: string
}

export type Gap = { missingMust: Lack[]; missingNice: Lack[]; shownInOtherWords: OtherWords[] }

/** What stands between a resume and a posting, heaviest first, each with a sentence for the person. */
export function gap(score: Score): Gap {
	const open = score.requirements
		.filter((one) => one.status !== 'shown' && one.points < one.max)
		.toSorted((a, b) => b.max - b.points - (a.max - a.points))
	return {
		missingMust: lacks(open, 'must'),
		missingNice: lacks(open, 'nice'),
		shownInOtherWords: otherWords(score.requirements)
	}
}

/** Each term once, with the requirement that loses most by it. */
function lacks(open: ScoredRequirement[], need: ScoredRequirement['need']): Lack[] {
	const told = new Set<string>()
	return open
		.filter((one) => one.need === need)
		.flatMap((one) => {
			const terms = [...new Set(one.missing)].filter((term) => !told.has(term))
			for (const term of terms) told.add(term)
			const silent = terms.length === 0 && (one.missing.length > 0 || one.matches.length > 0)
			return silent ? [] : [{ requirementId: one.id, terms, sentence: lackSentence(one, terms) }]
		})
}

function lackSentence(one: ScoredRequirement, terms: string[]): string {
	const asks = one.need === 'must' ? 'The job requires' : 'The job would like'
	if (terms.length === 0)
		return `Nothing in your resume speaks of this: “${shorten(one.text)}”. If you have done it, say where.`
	return `${asks} ${inWords(terms, isChoice(one.text, terms))}, which your resume does not mention. If that is part of your experience, say where.`
}

function otherWords(requirements: ScoredRequirement[]): OtherWords[] {
	const told = new Set<string>()
	return requirements.flatMap((one) => {
		const asked = findSkills(one.text)
		return one.matches.flatMap((match) => {
			const wanted = asked.find((hit) => hit.skill === match.term)?.quote
			if (!wanted || told.has(match.term) || !differs(wanted, match)) return []
			told.add(match.term)
			return [
				{
					requirementId: one.id,
					term: match.term,
					wanted,
					written: match.quote,
					textId: match.textId,
					sentence: `The posting says “${wanted}”, your resume says “${match.quote}”. Use the posting’s word where it is true.`
				}
			]
		})
	})
}

/** Other words for the same skill; a skill that only suggests the one asked for is another thing. */
function differs(wanted: string, match: Match): boolean {
	return canonicalSkill(match.quote) === match.term && keyOf(wanted) !== keyOf(match.quote)
}

function keyOf(text: string): string {
	return wordsOf(text)
		.map((word) => word.lemma)
		.join('')
}

/** Whether the sentence would be content with one of the terms. */
function isChoice(text: string, terms: string[]): boolean {
	return alternativesIn(text, findSkills(text)).some(
		(group) => group.filter((skill) => terms.includes(skill)).length > 1
	)
}

function inWords(terms: string[], choice: boolean): string {
	const last = terms.at(-1) ?? ''
	if (terms.length < 2) return last
	return `${terms.slice(0, -1).join(', ')} ${choice ? 'or' : 'and'} ${last}`
}

function shorten(text: string): string {
	return text.length <= 120 ? text : `${text.slice(0, 117).trimEnd()}…`
}
