import type { Resume, Text } from '../../resume/schema'
import { categoryOf } from '../../skill/canonical'
import { isSameTerm } from '../english/term'
import { experienceYears } from '../experience'
import type { Evidence } from '../schema'
import { type Draft, listed, plain } from './draft'
import { highestDegree, latestTitle } from './facts'
import type { Shown } from './shown'
import { isName, mentions, preferred } from './spelling'
import { postingEvidence, type Wanted } from './wanted'

/** Skills to name in one sentence, and the fewest that are worth one. */
const MOST = 4
const FEWEST = 2

type Proof = { term: string; evidence: Evidence[] }

/** A summary made of facts alone, for a resume that has none; null when there is too little to say. */
export function newSummary(
	resume: Resume,
	wanted: Wanted[],
	shown: Shown[],
	asOf: string
): Draft | null {
	if (resume.sections.some((section) => section.kind === 'summary')) return null
	const latest = latestTitle(resume)
	const skills = provenTerms(wanted, shown, '').slice(0, MOST)
	if (!latest || skills.length < FEWEST) return null
	const years = experienceYears(resume, asOf)
	const span = years !== null && years >= 2 ? `${years}+ years of work experience` : 'experience'
	const joint = years !== null && years >= 2 ? ', including' : ' in'
	const degree = highestDegree(resume)
	const sentences = [
		`${latest.title} with ${span}${joint} ${listed(skills.map((one) => one.term))}.`,
		...(degree ? [`${[degree.title, degree.organization].filter(Boolean).join(', ')}.`] : [])
	]
	return {
		...plain,
		id: 'summary:sections',
		kind: 'summary',
		sectionId: 'new-summary',
		change: {
			type: 'insert_section',
			at: 0,
			newId: 'new-summary',
			kind: 'summary',
			title: 'Summary',
			after: [sentences.join(' ')]
		},
		reason:
			'Your resume has no summary; this one puts what the posting asks for at the top, in facts from your resume.',
		evidence: [
			{ side: 'resume', textId: `${latest.entry.id}.title`, quote: latest.title },
			...skills.flatMap((one) => one.evidence)
		],
		confidence: 0.75
	}
}

/** A sentence for the end of a summary that misses must-haves which the work shows; null if it has them. */
export function skillsSentence(
	summary: Text,
	wholeSummary: string,
	wanted: Wanted[],
	shown: Shown[]
): { after: string; evidence: Evidence[] } | null {
	const skills = provenTerms(wanted, shown, wholeSummary).slice(0, MOST)
	if (skills.length < FEWEST || !/[.!]$/.test(summary.text.trim())) return null
	return {
		after: `${summary.text.trim()} Experience includes ${listed(skills.map((one) => one.term))}.`,
		evidence: skills.flatMap((one) => one.evidence)
	}
}

/** Must-haves with a name of their own that a job or project shows in the same words. */
function provenTerms(wanted: Wanted[], shown: Shown[], except: string): Proof[] {
	return wanted.flatMap((one): Proof[] => {
		const category = categoryOf(one.skill) ?? ''
		if (one.need !== 'must' || !['technical', 'tool', 'domain'].includes(category)) return []
		const hit = shown.find(
			(other) => other.skill === one.skill && other.how === 'done' && !other.guessed
		)
		if (!hit || mentions(except, hit.quote) || mentions(except, one.quote)) return []
		const same = isSameTerm(hit.quote, one.quote)
		const term = preferred(one.skill, same ? one.quote : hit.quote)
		if (!isName(term) && category !== 'domain') return []
		return [
			{
				term,
				evidence: [{ side: 'resume', textId: hit.textId, quote: hit.quote }, postingEvidence(one)]
			}
		]
	})
}
