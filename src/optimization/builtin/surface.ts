import type { Group, Resume, Section } from '../../resume/schema'
import { categoryOf } from '../../skill/canonical'
import { isSameSpelling, isSameTerm } from '../english/term'
import type { Strategy } from '../schema'
import { type Draft, listed, plain } from './draft'
import { bestGroup } from './fit'
import type { Shown } from './shown'
import { likeSiblings, preferred } from './spelling'
import { postingEvidence, type Wanted } from './wanted'

type Proven = { wanted: Wanted; shown: Shown; term: string; sure: boolean }

/** Names of whole fields, which as a listed skill say nothing or are read wrongly in a sentence. */
const tooWide = new Set([
	'programming',
	'software development',
	'web development',
	'databases',
	'reporting',
	'automation',
	'monitoring',
	'sales',
	'cleaning',
	'driving',
	'typing',
	'editing',
	'research',
	'documentation',
	'innovation'
])

const MOST = 8

/** Skills asked for that the work proves and the skill lists lack, as additions to those lists. */
export function surfaceSkills(
	resume: Resume,
	wanted: Wanted[],
	shown: Shown[],
	strategy: Strategy
): Draft[] {
	const proven = provenSkills(wanted, shown)
		.filter((one) => one.sure || strategy === 'aggressive_keywords')
		.slice(0, MOST)
	const section = resume.sections.find((one) => one.kind === 'skills')
	if (!section)
		return newSection(
			resume,
			proven.filter((one) => one.sure)
		)
	return proven.flatMap((one) => addition(section, one) ?? [])
}

function provenSkills(wanted: Wanted[], shown: Shown[]): Proven[] {
	const listedSkills = new Set(shown.filter((hit) => hit.how === 'listed').map((hit) => hit.skill))
	return wanted.flatMap((one): Proven[] => {
		if (listedSkills.has(one.skill) || tooWide.has(one.skill)) return []
		if (!['technical', 'tool', 'domain'].includes(categoryOf(one.skill) ?? '')) return []
		const hits = shown.filter((hit) => hit.skill === one.skill)
		const same = hits.filter((hit) => isSaid(hit.quote, one.quote))
		const best = same.find((hit) => hit.how === 'done' && !hit.guessed)
		const hit = best ?? same[0] ?? hits[0]
		const term = preferred(one.skill, one.quote)
		return hit ? [{ wanted: one, shown: hit, term, sure: best !== undefined }] : []
	})
}

/** The taxonomy groups near things; only the very same words may be listed as proven. */
function isSaid(quote: string, asked: string): boolean {
	return isSameSpelling(quote, asked) || isSameTerm(quote, asked)
}

function addition(section: Section, one: Proven): Draft | null {
	const group = bestGroup(section.groups, one.wanted.skill)
	if (!group) return null
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
			? `The posting asks for ${one.term}, and your experience shows it, but your skills do not list it.`
			: `The posting asks for ${one.term}, and your resume says “${one.shown.quote}”.`,
		evidence: evidenceOf(one),
		confidence: one.sure ? 0.92 : 0.5,
		uncertain: !one.sure,
		warning: one.sure ? '' : `List ${one.term} only if you can speak about it in an interview.`
	}
}

/** A resume without a list of skills gets one, after the work that proves it. */
function newSection(resume: Resume, proven: Proven[]): Draft[] {
	if (proven.length < 2) return []
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
