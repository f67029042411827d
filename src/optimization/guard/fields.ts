import type { Resume } from '../../resume/schema'
import { tokensOf } from '../english/concepts'
import { isRank, isRole } from '../english/roles'
import { isSameDegree } from './degree-names'
import { isSameLevel } from './levels'
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

/** The same words in any order, British or American, with or without a hyphen. */
function isSameWords(before: string, after: string): boolean {
	const words = (text: string) =>
		tokensOf(text)
			.map((token) => token.text.toLowerCase())
			.filter((word) => !/^(?:of|and|the|in|for)$/.test(word))
			.toSorted()
			.join(' ')
	return words(before) === words(after) || words(before) === words(withoutInitials(after))
}

/** `Commercial Driver's License (CDL)`: the brackets hold the first letters of words beside them. */
function withoutInitials(text: string): string {
	const [brackets, short = ''] = /\s*\((\p{Lu}{2,6})\)/u.exec(text) ?? []
	if (!brackets) return text
	const initials = tokensOf(text.replace(brackets, ' ')).map((token) => token.text[0] ?? '')
	return initials.join('').toUpperCase().includes(short) ? text.replace(brackets, '') : text
}

/** Facts of an entry may change in case, spacing and punctuation only; a headline must be a title held. */
export function checkField(
	master: Resume,
	target: string,
	before: string,
	after: string,
	isShown: (skill: string) => boolean
): Finding[] {
	if (bare(before) === bare(after)) return []
	if (target === 'basics.label') return checkHeadline(master, after, isShown)
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

/**
 * A headline is a title that the resume shows, or one without what narrows it; behind a stroke
 * or in brackets may stand skills that it shows.
 */
export function checkHeadline(
	master: Resume,
	written: string,
	isShown: (skill: string) => boolean
): Finding[] {
	const [after = '', ...more] = written.split(/\s[|·•–—-]\s|\s?[|•·]\s?|\s\((?=[^)]*\)\s*$)/)
	const skills = more.flatMap((part) =>
		part.replace(/\)\s*$/, '').split(/\s*[,/|·•]\s*|\s(?:and|&)\s/)
	)
	const strange = skills.filter((skill) => skill.trim() !== '' && !isShown(skill.trim()))
	const held = titlesOf(master)
	if (strange.length > 0 && !held.some((title) => isHeld(title, written)))
		return [refuse(`Your resume does not show “${strange.join(', ')}”.`)]
	if (strange.length > 0) return []
	return checkTitle(held, after)
}

function titlesOf(master: Resume): string[] {
	const held = master.sections
		.filter((section) => ['work', 'volunteer', 'projects'].includes(section.kind))
		.flatMap((section) => section.entries.map((entry) => entry.title))
	return [...held, master.basics.label]
}

function checkTitle(held: string[], after: string): Finding[] {
	return held.some((title) => isHeld(title, after)) || isBoth(held, after)
		? []
		: [refuse(`Your resume does not show the title “${after}”.`)]
}

/** "Long-haul truck driver" of who was a truck driver and a long-haul driver. */
function isBoth(held: string[], after: string): boolean {
	const words = (title: string) => tokensOf(title).map((token) => token.text.toLowerCase())
	const wanted = words(after)
	const last = wanted.at(-1)
	const plain = held.map(words).filter((title) => title.at(-1) === last)
	return (
		plain.length > 1 &&
		wanted.every(
			(word) => plain.some((title) => title.includes(word)) && !isRank(word) && !lesser.test(word)
		)
	)
}

function isHeld(title: string, after: string): boolean {
	if (bare(title) === bare(after) || isSameWords(title, after)) return true
	const words = tokensOf(title).map((token) => token.text.toLowerCase())
	const kept = tokensOf(after).map((token) => token.text.toLowerCase())
	const dropped = words.filter((word) => !kept.includes(word))
	return (
		kept.length > 0 &&
		kept.every((word) => words.includes(word)) &&
		words.at(-1) === kept.at(-1) &&
		!dropped.some((word) => lesser.test(word) || isRank(word) || isRole(word))
	)
}

/** Words that make a title smaller; without them it would be another. */
const lesser =
	/^(?:junior|jr|trainee|apprentice|student|intern|assistant|associate|deputy|vice|acting|interim|working|aspiring|former|ex|co|sub|volunteer|honorary)$/

function bare(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '')
}
