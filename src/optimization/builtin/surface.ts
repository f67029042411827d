import type { Group, Resume, Section } from '../../resume/schema'
import { categoryOf } from '../../skill/canonical'
import { isSameSpelling, isSameTerm, isShortFor } from '../english/term'
import type { Strategy } from '../schema'
import { type Draft, listed, plain } from './draft'
import { bestGroup } from './fit'
import type { Shown } from './shown'
import { isName, likeSiblings, mentions, preferred } from './spelling'
import { asksFor, isWide, postingEvidence, type Wanted } from './wanted'

type Proven = { wanted: Wanted; shown: Shown; term: string; sure: boolean }

/** Skills to add, and how many are worth a section of their own. */
const MOST = 8
const FEWEST = 3

/** A section that may well list skills, even if the reader of the document took it for another. */
const skillTitle = /skill|technolog|competenc|expertise|tools|qualification/i

/** Skills asked for that the work proves and the skill lists lack, as additions to those lists. */
export function surfaceSkills(
	resume: Resume,
	wanted: Wanted[],
	shown: Shown[],
	strategy: Strategy
): Draft[] {
	const proven = provenSkills(wanted, shown)
		.filter((one) => one.sure || strategy === 'aggressive_keywords')
		.toSorted((a, b) => b.wanted.count - a.wanted.count)
		.slice(0, MOST)
	const sections = resume.sections.filter((one) => one.kind === 'skills')
	if (sections.length === 0)
		return newSection(
			resume,
			proven.filter((one) => one.sure && isListable(one))
		)
	return proven.flatMap((one) => addition(sections, one) ?? [])
}

function provenSkills(wanted: Wanted[], shown: Shown[]): Proven[] {
	const listedSkills = new Set(shown.filter((hit) => hit.how === 'listed').map((hit) => hit.skill))
	return wanted.flatMap((one): Proven[] => {
		if (listedSkills.has(one.skill) || isWide(one.skill)) return []
		if (!['technical', 'tool', 'domain'].includes(categoryOf(one.skill) ?? '')) return []
		const hits = shown.filter(
			(hit) => hit.skill === one.skill && (hit.proves || hit.how !== 'done')
		)
		const same = hits.filter((hit) => termFor(one, hit.quote) !== null)
		const best = same.find((hit) => hit.proves)
		const hit = best ?? same[0] ?? hits[0]
		if (!hit) return []
		const term = termFor(one, hit.quote) ?? usualName(one)
		return [{ wanted: one, shown: hit, term, sure: best !== undefined }]
	})
}

/** The taxonomy groups near things; only the very same words may be listed as proven. */
function isSaid(quote: string, asked: string): boolean {
	const isWithin = isName(asked) && mentions(quote, asked)
	return isWithin || isSameSpelling(quote, asked) || isSameTerm(quote, asked)
}

/**
 * How a proven skill is listed: in the posting's words where the resume says the very same, else
 * by its usual name where the resume says that. Null where the resume only says something near.
 */
function termFor(one: Wanted, quote: string): string | null {
	if (isNameOfSkill(one) && isSaid(quote, one.quote)) {
		return bothForms(preferred(one.skill, one.quote), quote)
	}
	return isSaid(quote, one.skill) ? one.skill : null
}

/** "high-volume kitchen" is no name of a skill, even if both sides say it. */
function isNameOfSkill({ skill, quote }: Wanted): boolean {
	return (isName(quote) && isName(skill)) || isName(quote.slice(1)) || isSaid(quote, skill)
}

function usualName(one: Wanted): string {
	return isSaid(one.quote, one.skill) ? preferred(one.skill, one.quote) : one.skill
}

/** `Accounts payable (A/P)` where the posting has the initials and the resume the words. */
function bothForms(term: string, quote: string): string {
	return /^[\p{L}./]{2,5}$/u.test(term) && quote.includes(' ') && isShortFor(term, quote)
		? `${quote} (${term})`
		: term
}

function addition(sections: Section[], one: Proven): Draft | null {
	const group = bestGroup(
		sections.flatMap((section) => section.groups),
		one.wanted.skill
	)
	const section = sections.find((other) => group && other.groups.includes(group))
	if (!group || !section) return null
	const term = likeSiblings(one.term, textsOf(group))
	return {
		...plain,
		id: `skill_surfaced:${group.id}:${one.wanted.skill}`,
		kind: 'skill_surfaced',
		sectionId: section.id,
		change: {
			type: 'insert',
			list: `${group.id}.items`,
			at: group.items.length,
			newId: `${group.id}-${slug(one.wanted.skill)}`,
			after: term
		},
		reason: one.sure
			? `${asksFor(one.wanted, one.term)}; your experience shows it, your list of skills does not.`
			: `${asksFor(one.wanted, one.term)}; ${whatIsThere(one)}.`,
		evidence: evidenceOf(one),
		confidence: one.sure ? 0.92 : 0.5,
		uncertain: !one.sure,
		warning: one.sure ? '' : `List ${one.term} only if you can speak about it in an interview.`
	}
}

function whatIsThere({ shown, term }: Proven): string {
	return isSaid(shown.quote, term)
		? 'your resume mentions it, but no job or project shows that you did it'
		: `your resume says “${shown.quote}”`
}

/** A list that starts from nothing holds names and fields of work, not "high availability". */
function isListable({ wanted, term }: Proven): boolean {
	return isName(term) || categoryOf(wanted.skill) === 'domain'
}

/** A resume without a list of skills gets one, after the work that proves it. */
function newSection(resume: Resume, proven: Proven[]): Draft[] {
	if (proven.length < FEWEST || resume.sections.some((one) => skillTitle.test(one.title))) return []
	const lastWork = resume.sections.findLastIndex((section) => section.kind === 'work')
	return [
		{
			...plain,
			id: 'skill_surfaced:sections',
			kind: 'skill_surfaced',
			sectionId: 'new-skills',
			change: {
				type: 'insert_section',
				at: lastWork < 0 ? resume.sections.length : lastWork + 1,
				newId: 'new-skills',
				kind: 'skills',
				title: 'Skills',
				after: proven.map((one) => likeSiblings(one.term, []))
			},
			reason: `Your resume has no list of skills, and the posting asks for ${listed(proven.map((one) => one.term))}, which your experience shows.`,
			evidence: proven.flatMap(evidenceOf),
			confidence: 0.88
		}
	]
}

function evidenceOf({ shown, wanted }: Proven): Draft['evidence'] {
	return [{ side: 'resume', textId: shown.textId, quote: shown.quote }, postingEvidence(wanted)]
}

function textsOf(group: Group): string[] {
	return group.items.map((item) => item.text)
}

function slug(skill: string): string {
	return skill.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, '-')
}
