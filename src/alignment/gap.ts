import { canonicalSkill } from '../skill/canonical'
import { findSkills } from '../skill/find'
import { wordsOf } from '../skill/word'
import { alternativesIn } from './alternatives'
import type { Match, Score, ScoredRequirement } from './schema'

/** Something the posting asks for and the resume lacks. */
export type Lack = {
	requirementId: string
	/** Empty when the requirement names no skill. */
	terms: string[]
	/** The same terms; one of each group is enough. */
	choices: string[][]
	sentence: string
}

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

/** Terms for a sentence: alternatives with "or", what is asked for besides with "and". */
export function choicesInWords(choices: string[][]): string {
	const all = choices.map((group) => joined(group, 'or'))
	const mixed = choices.length > 1 && choices.some((group) => group.length > 1)
	return mixed ? all.join(', and ') : joined(all, 'and')
}

/** Each term once, with the requirement that loses most by it. */
function lacks(open: ScoredRequirement[], need: ScoredRequirement['need']): Lack[] {
	const told = new Set<string>()
	return open
		.filter((one) => one.need === need)
		.flatMap((one) => {
			const choices = choicesOf(one).filter((group) => !group.some((term) => told.has(term)))
			const terms = choices.flat()
			for (const term of terms) told.add(term)
			const silent = terms.length === 0 && (one.missing.length > 0 || one.matches.length > 0)
			const sentence = lackSentence(one, choices)
			return silent ? [] : [{ requirementId: one.id, terms, choices, sentence }]
		})
}

function lackSentence(one: ScoredRequirement, choices: string[][]): string {
	const asks = one.need === 'must' ? 'The job requires' : 'The job would like'
	if (choices.length === 0)
		return `Nothing in your resume speaks of this: “${shorten(one.text)}”. If you have done it, say where.`
	return `${asks} ${choicesInWords(choices)}, which your resume does not mention. If that is part of your experience, say where.`
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
