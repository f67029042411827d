import { categoryOf } from '../skill/canonical'
import { findSkills } from '../skill/find'
import { isBoilerplate, isCompanyBlurb, isUnprovable } from './boilerplate'
import { coordinatedIn } from './coordination'
import { lowestDegree } from './degree'
import { namesIn } from './name'
import { classify, splitWish } from './need'
import type { Need, Requirement } from './schema'
import { type Unit, unitsOf } from './unit'
import { yearsIn } from './years'

/**
 * What a posting asks for, in its own order; ids are `req-1`, `req-2` … Sentences that
 * sell the company, list benefits or tell how to apply are left out.
 */
export function requirementsIn(text: string, company: string): Requirement[] {
	const requirements: Requirement[] = []
	const seen = new Set<string>()
	for (const unit of unitsOf(text).flatMap(splitWish)) {
		const requirement = toRequirement(unit, company, `req-${requirements.length + 1}`)
		const key = unit.text.toLowerCase()
		if (!requirement || seen.has(key)) continue
		seen.add(key)
		requirements.push(requirement)
	}
	return requirements
}

function toRequirement(unit: Unit, company: string, id: string): Requirement | null {
	const classified = classify(unit)
	if (!classified || !says(unit.text) || isBoilerplate(unit.text)) return null
	const asked = classified.source === 'qualification'
	const listed = asked && (unit.section === 'must' || unit.section === 'nice')
	if (!listed && isCompanyBlurb(unit.text)) return null
	const skills = skillsOf(unit, listed || unit.section === 'stack', company)
	if (classified.source === 'other' && skills.length === 0) return null
	if (!asked && skills.length === 0 && isCheer(unit.text)) return null
	const years = asked ? yearsIn(unit.text, unit.section === 'must') : null
	const degree = asked ? lowestDegree(unit.text) : null
	if (skills.length === 0 && years === null && degree === null && isUnprovable(unit.text))
		return null
	return {
		id,
		text: unit.text,
		range: { start: unit.start, end: unit.end },
		...classified,
		skills,
		years,
		degree,
		weight: weightOf(classified.need, skills)
	}
}

/** "Great things await you!" */
function isCheer(text: string): boolean {
	return /[!！]$/.test(text)
}

/** Whether a sentence says anything; a question or a row of masked words does not. */
function says(text: string): boolean {
	const words = text.replace(/<[A-Z_]+>/g, '')
	return !words.endsWith('?') && /\p{L}{2}|\p{Lu}|\p{Script=Han}/u.test(words)
}

/** Canonical skills of a sentence in order of appearance; with `named`, also what looks like the name of one. */
export function skillsOf(unit: { text: string }, named: boolean, company: string): string[] {
	const hits = findSkills(unit.text)
	const places = hits.map((hit) => ({ name: hit.skill, start: hit.start }))
	const names = named
		? namesIn(unit.text, hits, company).map((name) => ({ name, start: unit.text.indexOf(name) }))
		: []
	const inOrder = [...places, ...coordinatedIn(unit.text, hits), ...names].toSorted(
		(a, b) => a.start - b.start
	)
	return [...new Set(inOrder.map((place) => place.name))]
}

/**
 * How much a requirement counts among its like. A sentence that names skills says more
 * than one that doesn't, several skills more than one (with falling gain), and what
 * everybody claims (soft skills) little.
 */
export function weightOf(need: Need, skills: string[]): number {
	const hard = skills.filter((skill) => categoryOf(skill) !== 'soft').length
	const content = hard > 0 ? 1 + Math.log2(hard) / 2 : skills.length > 0 ? 0.3 : 0.5
	const urgency = need === 'must' ? 1 : need === 'nice' ? 0.6 : 0.5
	return Math.round(content * urgency * 100) / 100
}
