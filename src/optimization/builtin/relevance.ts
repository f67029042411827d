import type { Text } from '../../resume/schema'
import { categoryOf, impliedBy } from '../../skill/canonical'
import { verbOf } from '../english/verbs'
import type { Shown } from './shown'
import { isWide, type Wanted } from './wanted'

/**
 * How much of what the posting asks for each text names, and how much it only suggests (Docker:
 * containerization), by text id. `wanted` are the named ones.
 */
export type Relevance = Map<string, { named: number; implied: number; wanted: Wanted[] }>

/** A must-have counts 1, a nice-to-have less than half, manners nothing. */
const NICE = 0.4

/** What each text of a resume has to do with what is asked for. */
export function relevanceOf(wanted: Wanted[], shown: Shown[]): Relevance {
	const relevance: Relevance = new Map()
	const at = (id: string) => relevance.get(id) ?? { named: 0, implied: 0, wanted: [] }
	for (const one of wanted) {
		if (['soft', 'language'].includes(categoryOf(one.skill) ?? 'soft') || isWide(one.skill))
			continue
		const weight = one.need === 'must' ? 1 : NICE
		const naming = idsOf(shown.filter((hit) => hit.skill === one.skill))
		const implying = idsOf(shown.filter((hit) => impliedBy(hit.skill).includes(one.skill)))
		for (const id of naming) {
			const known = at(id)
			relevance.set(id, { ...known, named: known.named + weight, wanted: [...known.wanted, one] })
		}
		for (const id of implying) {
			const known = at(id)
			relevance.set(id, { ...known, implied: known.implied + weight })
		}
	}
	return relevance
}

function idsOf(hits: Shown[]): Set<string> {
	return new Set(hits.map((hit) => hit.textId))
}

/** How much of what is asked for a text names. */
export function weightOf(id: string, relevance: Relevance): number {
	return relevance.get(id)?.named ?? 0
}

/** Neither names nor suggests anything that is asked for. */
export function isBlank(id: string, relevance: Relevance): boolean {
	const known = relevance.get(id)
	return !known || known.named + known.implied === 0
}

/** Shows nothing asked for, and carries neither a figure nor a claim to lead. */
export function isWeak(item: Text, relevance: Relevance): boolean {
	return isBlank(item.id, relevance) && !isStrong(item.text)
}

function isStrong(text: string): boolean {
	const leads = ['lead', 'manage', 'head', 'direct', 'supervise', 'oversee', 'own']
	const [first = ''] = /^\p{L}+/u.exec(text) ?? []
	const pasts = text.match(/\p{L}+ed\b/gu) ?? []
	return (
		/\d/.test(text) || [first, ...pasts].some((word) => leads.includes(verbOf(word)?.base ?? ''))
	)
}
