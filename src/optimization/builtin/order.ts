import type { Entry, Resume, Section, Text } from '../../resume/schema'
import { categoryOf } from '../../skill/canonical'
import { verbOf } from '../english/verbs'
import { type Draft, listed, plain } from './draft'
import type { Shown } from './shown'
import { postingEvidence, type Wanted } from './wanted'

/** How much of what the posting asks for each text shows, by text id. */
type Relevance = Map<string, { weight: number; wanted: Wanted[] }>

/** A must-have counts 1, a nice-to-have less than half, manners nothing. */
const NICE = 0.4
/** Entries after these are old news; their order changes nothing. */
const RECENT = 3

/** What the posting asks for, moved to the front of each list where it stands too far back. */
export function orderByRelevance(resume: Resume, wanted: Wanted[], shown: Shown[]): Draft[] {
	const relevance = relevanceOf(wanted, shown)
	return resume.sections.flatMap((section) => {
		if (section.kind === 'skills') return orderSkills(section, relevance)
		if (section.kind !== 'work' && section.kind !== 'projects') return []
		return section.entries
			.slice(0, RECENT)
			.flatMap((entry) => orderHighlights(section, entry, relevance) ?? [])
	})
}

function relevanceOf(wanted: Wanted[], shown: Shown[]): Relevance {
	const relevance: Relevance = new Map()
	for (const one of wanted) {
		if (['soft', 'language'].includes(categoryOf(one.skill) ?? 'soft')) continue
		const holders = shown.filter((hit) => hit.skill === one.skill).map((hit) => hit.textId)
		for (const id of new Set(holders)) {
			const known = relevance.get(id) ?? { weight: 0, wanted: [] }
			relevance.set(id, {
				weight: known.weight + (one.need === 'must' ? 1 : NICE),
				wanted: [...known.wanted, one]
			})
		}
	}
	return relevance
}

function orderSkills(section: Section, relevance: Relevance): Draft[] {
	const items = section.groups.flatMap((group) => {
		const name = group.label === '' ? 'your skills' : `“${group.label.replace(/:$/, '')}”`
		return orderItems(section.id, `${group.id}.items`, group.items, relevance, name) ?? []
	})
	return [...(orderGroups(section, relevance) ?? []), ...items]
}

/** Asked-for items first, when at least one of them stood behind three others. */
function orderItems(
	sectionId: string,
	list: string,
	items: Text[],
	relevance: Relevance,
	name: string
): Draft | null {
	const front = items.filter((item) => weightOf(item.id, relevance) > 0)
	const rest = items.filter((item) => !front.includes(item))
	const late = front.filter((item) => {
		const jumped = items.slice(0, items.indexOf(item)).filter((one) => rest.includes(one))
		return weightOf(item.id, relevance) >= 1 && jumped.length >= 3
	})
	if (late.length === 0) return null
	const names = listed(late.slice(0, 3).map((item) => item.text))
	return reorder(sectionId, list, items, [...front, ...rest], relevance, {
		reason: `The posting asks for ${names}, so ${late.length === 1 ? 'it moves' : 'they move'} to the front of ${name}.`
	})
}

/** The group with most of what is asked for comes first, when the first one has none of it. */
function orderGroups(section: Section, relevance: Relevance): Draft[] | null {
	const groups = section.groups
	const weights = new Map(
		groups.map((group) => [
			group.id,
			group.items.reduce((sum, item) => sum + weightOf(item.id, relevance), 0)
		])
	)
	const weight = (group: { id: string }) => weights.get(group.id) ?? 0
	const best = groups.toSorted((a, b) => weight(b) - weight(a))
	const [first] = groups
	const [winner] = best
	if (!first || !winner || weight(first) > 0 || weight(winner) < 2) return null
	const moved = reorder(section.id, `${section.id}.groups`, groups, best, relevance, {
		reason: `“${winner.label || 'The group that moves up'}” holds most of the skills that the posting asks for, so it comes first.`
	})
	return moved ? [moved] : null
}

/**
 * Bullets with must-haves rise above those without, when at least two of the latter stand before
 * one of them. A first bullet with figures or a claim to lead stays first.
 */
function orderHighlights(section: Section, entry: Entry, relevance: Relevance): Draft | null {
	const items = entry.highlights
	if (items.length < 3 || items.some((item) => leansOnPrevious(item.text))) return null
	const kept = items.slice(0, 1).filter((item) => isHeadline(item.text))
	const front = items.filter((item) => !kept.includes(item) && weightOf(item.id, relevance) >= 1)
	const rest = items.filter((item) => !kept.includes(item) && !front.includes(item))
	const late = front.find((item) => {
		const before = items.slice(0, items.indexOf(item)).filter((one) => rest.includes(one))
		return before.filter((one) => weightOf(one.id, relevance) === 0).length >= 2
	})
	if (!late) return null
	const asked = relevance.get(late.id)?.wanted.map((one) => one.quote) ?? []
	const job = entry.title || entry.organization
	return reorder(
		section.id,
		`${entry.id}.highlights`,
		items,
		[...kept, ...front, ...rest],
		relevance,
		{
			reason: `The posting asks for ${listed(asked.slice(0, 3))}, so the bullets that show it move up${job ? ` under “${job}”` : ''}.`
		}
	)
}

function reorder(
	sectionId: string,
	list: string,
	items: { id: string }[],
	ordered: { id: string }[],
	relevance: Relevance,
	words: { reason: string }
): Draft | null {
	const before = items.map((item) => item.id)
	const after = ordered.map((item) => item.id)
	if (before.every((id, index) => id === after[index])) return null
	const asked = new Set(after.flatMap((id) => relevance.get(id)?.wanted ?? []))
	return {
		...plain,
		id: `reordered:${list}`,
		kind: 'reordered',
		sectionId,
		change: { type: 'reorder', list, before, after },
		reason: words.reason,
		evidence: [...asked].slice(0, 5).map(postingEvidence),
		confidence: 0.85
	}
}

function weightOf(id: string, relevance: Relevance): number {
	return relevance.get(id)?.weight ?? 0
}

/** Bullets that go on from the one before would lose their sense elsewhere. */
function leansOnPrevious(text: string): boolean {
	return leaning.test(text)
}

const leaning =
	/^(?:\p{Ll}|(?:This|These|That|It|They|Also|Additionally|In addition|As a result|Then|Later|Finally|Furthermore|Moreover|The (?:above|project|team|system|tool|work))\b)/u

function isHeadline(text: string): boolean {
	const [first = ''] = /^\p{L}+/u.exec(text) ?? []
	const leads = ['lead', 'manage', 'head', 'direct', 'supervise', 'oversee', 'own']
	return /\d/.test(text) || leads.includes(verbOf(first)?.base ?? '')
}
