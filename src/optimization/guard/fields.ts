import type { Resume } from '../../resume/schema'
import { isSameDegree } from './degree-names'
import { checkHeadline } from './headline'
import { isSameLevel } from './levels'
import { bare, isSameWords } from './same-words'
import type { Source } from './source'
import { type Finding, refuse } from './verdict'

/** Kinds of facts that a resume states of an entry. */
export type Fact =
	| 'title'
	| 'organization'
	| 'location'
	| 'date'
	| 'degree'
	| 'certificate'
	| 'language'
	| 'level'

const changed: Record<Fact, string> = {
	title: 'It changes a title that your resume states.',
	organization: 'It changes the name of an organisation in your resume.',
	location: 'It changes a place that your resume states.',
	date: 'It changes a date that your resume states.',
	degree: 'It changes a degree that your resume states.',
	certificate: 'It changes a certificate that your resume states.',
	language: 'It changes a language that your resume states.',
	level: 'It changes a level that your resume states.'
}

/** A fact may be written another way, and not be another. */
export function checkFact(fact: Fact, before: string, after: string): Finding[] {
	return isSameFact(fact, before, after) ? [] : [refuse(changed[fact])]
}

function isSameFact(fact: Fact, before: string, after: string): boolean {
	if (bare(before) === bare(after)) return true
	switch (fact) {
		case 'title':
		case 'certificate':
			return isSameWords(before, after)
		case 'organization':
			return bare(before.replace(legalForm, '')) === bare(after)
		case 'date':
			return before !== '' && /^\d{4}(?:-\d{2})?$/.test(after) && before.startsWith(after)
		case 'degree':
			return isSameDegree(before, after)
		case 'level':
			return isSameLevel(before, after)
		case 'location':
		case 'language':
			return false
	}
}

const legalForm =
	/,?\s+(?:gmbh(?: & co\.? kg)?|ag|ltd\.?|limited|llc|inc\.?|llp|plc|s\.?r\.?o\.?|bv|b\.v\.|nv|sa|s\.a\.|spa|oy|ab|as)$/i

/** Facts of an entry may change in case, spacing and punctuation only; a headline must be a title held. */
export function checkField(
	master: Resume,
	target: string,
	before: string,
	after: string,
	isShown: (skill: string) => boolean,
	person: Source
): Finding[] {
	if (bare(before) === bare(after)) return []
	if (target === 'basics.label') return checkHeadline(master, after, isShown, person)
	if (target.endsWith('.title'))
		return checkFact(isDegree(master, target) ? 'degree' : 'title', before, after)
	return checkFact(target.endsWith('.organization') ? 'organization' : 'location', before, after)
}

function isDegree(master: Resume, target: string): boolean {
	return master.sections.some(
		(section) =>
			section.kind === 'education' && section.entries.some(({ id }) => target === `${id}.title`)
	)
}

/** Whether a target is a fact of an entry or the headline, not free text. */
export function isField(target: string): boolean {
	return target === 'basics.label' || /\.(?:title|organization|location)$/.test(target)
}
