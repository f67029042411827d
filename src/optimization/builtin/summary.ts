import type { Resume, Text } from '../../resume/schema'
import { categoryOf } from '../../skill/canonical'
import { isSameSpelling, isSameTerm } from '../english/term'
import { experienceYears } from '../experience'
import type { Evidence } from '../schema'
import { type Draft, listed, plain } from './draft'
import { highestDegree, latestTitle } from './facts'
import type { Shown } from './shown'
import { isName, mentions, preferred } from './spelling'
import { inTitleCase } from './title-case'
import { isWide, postingEvidence, type Wanted } from './wanted'

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
		`${inTitleCase(latest.title)} with ${span}${joint} ${listed(skills.map((one) => one.term))}.`,
		...(degree
			? [`${[degree.title, degree.organization].filter(Boolean).map(inTitleCase).join(', ')}.`]
			: [])
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

/** Longer summaries are not read; a sentence more would not help. */
const LONGEST = 90

/** The paragraph of the summary that may take one more sentence; null when it is long enough. */
export function openSummary(resume: Resume): Text | null {
	const paragraphs = resume.sections
		.filter((section) => section.kind === 'summary')
		.flatMap((section) => section.paragraphs)
	const words = paragraphs.flatMap((one) => one.text.split(/\s+/)).length
	const [longest] = paragraphs.toSorted((a, b) => b.text.length - a.text.length)
	return longest && words <= LONGEST && /[.!]$/.test(longest.text.trim()) ? longest : null
}

/** A sentence with must-haves that the work shows and the summary lacks; null when there are too few. */
export function skillsSentence(
	summary: Text,
	wanted: Wanted[],
	shown: Shown[]
): { after: string; evidence: Evidence[] } | null {
	const skills = provenTerms(wanted, shown, summary.text).slice(0, MOST)
	if (skills.length < FEWEST) return null
	return {
		after: `${summary.text.trim()} Experience includes ${listed(skills.map((one) => one.term))}.`,
		evidence: skills.flatMap((one) => one.evidence)
	}
}

/** Must-haves with a name of their own that a job or project shows, most asked for first. */
function provenTerms(wanted: Wanted[], shown: Shown[], except: string): Proof[] {
	const proofs = wanted.flatMap((one): (Proof & { asked: number })[] => {
		if (
			one.need !== 'must' ||
			isWide(one.skill) ||
			!['technical', 'tool', 'domain'].includes(categoryOf(one.skill) ?? '')
		) {
			return []
		}
		const hits = shown.filter((other) => other.skill === one.skill)
		const hit = hits.find((other) => other.proves && isUsual(other))
		if (!hit || mentions(except, hit.quote) || mentions(except, one.quote)) return []
		const same = isSameTerm(hit.quote, one.quote)
		const term = preferred(one.skill, same ? one.quote : hit.quote)
		return [
			{
				asked: one.count,
				term: inSentence(term, one.skill),
				evidence: [{ side: 'resume', textId: hit.textId, quote: hit.quote }, postingEvidence(one)]
			}
		]
	})
	return proofs.toSorted((a, b) => b.asked - a.asked)
}

/** The usual words for the skill, not one of the wider circle that the taxonomy draws around it. */
function isUsual({ quote, skill }: Shown): boolean {
	return isSameSpelling(quote, skill) || isSameTerm(quote, skill)
}

/** `inventory control` in mid-sentence, whatever the bullet began with; names keep their capitals. */
function inSentence(term: string, skill: string): string {
	return isName(skill) || isName(term.slice(1)) ? term : term.toLowerCase()
}
