import type { Entry, Group, Resume, Section, Text } from '../../resume/schema'
import { categoryOf, impliedBy } from '../../skill/canonical'
import { verbOf } from '../english/verbs'
import { type Draft, listed, plain } from './draft'
import type { Shown } from './shown'
import { isWide, postingEvidence, type Wanted } from './wanted'

/**
 * How much of what the posting asks for each text names, and how much it only suggests (Docker:
 * containerization), by text id. `wanted` are the named ones.
 */
type Relevance = Map<string, { named: number; implied: number; wanted: Wanted[] }>

/** A must-have counts 1, a nice-to-have less than half, manners nothing. */
const NICE = 0.4
/** Entries after these are old news; their order changes nothing. */
const RECENT = 3
/** Below the first bullets of a job the order hardly matters. */
const TOP = 4
/** A longer item of a list of skills is part of a sentence. */
const LONGEST_ITEM = 45

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

function orderSkills(section: Section, relevance: Relevance): Draft[] {
	const items = section.groups.flatMap((group) => {
		const name = group.label === '' ? 'your skills' : `“${group.label.replace(/:$/, '')}”`
		return orderItems(section.id, `${group.id}.items`, group.items, relevance, name) ?? []
	})
	return [...(orderGroups(section, relevance) ?? []), ...items]
}

/** Must-haves first, when at least one of them stood behind four items and three that nobody asks for. */
function orderItems(
	sectionId: string,
	list: string,
	items: Text[],
	relevance: Relevance,
	name: string
): Draft | null {
	if (items.some((item) => isCaption(item.text)) || isAlphabetical(items)) return null
	const front = items.filter((item) => weightOf(item.id, relevance) >= 1)
	const rest = items.filter((item) => !front.includes(item))
	const late = front.filter((item) => {
		const before = items.slice(0, items.indexOf(item))
		return before.length >= 4 && before.filter((one) => rest.includes(one)).length >= 3
	})
	if (late.length === 0) return null
	const names = listed(late.slice(0, 3).map((item) => item.text))
	return reorder(sectionId, list, items, [...front, ...rest], relevance, {
		reason: `The posting asks for ${names}, so ${late.length === 1 ? 'it moves' : 'they move'} to the front of ${name}.`
	})
}

function isAlphabetical(items: Text[]): boolean {
	const inOrder = items.filter((item, index) => {
		const previous = items[index - 1]
		return previous && previous.text.toLowerCase() <= item.text.toLowerCase()
	})
	return inOrder.length >= (items.length - 1) * 0.8
}

/** "Familiar:", "Over 1000 lines", a sentence: the order carries a meaning. */
function isCaption(text: string): boolean {
	return (
		/[:：]/.test(text) ||
		text.length > LONGEST_ITEM ||
		/^(?:over|familiar|proficient|advanced|intermediate|basic|beginner|expert|fluent)\b/i.test(text)
	)
}

/** The group with most of what is asked for comes first, when the first one has none of it. */
function orderGroups(section: Section, relevance: Relevance): Draft[] | null {
	const groups = section.groups
	const weights = new Map(
		groups.map((group) => [
			group.id,
			group.items.reduce(
				(sum, item) => sum + weightOf(item.id, relevance),
				weightOf(`${group.id}.label`, relevance)
			)
		])
	)
	const weight = (group: { id: string }) => weights.get(group.id) ?? 0
	const best = groups.toSorted((a, b) => weight(b) - weight(a))
	const [first] = groups
	const [winner] = best
	if (groups.some((group) => group.items.some((item) => item.text.length > LONGEST_ITEM)))
		return null
	if (!first || !winner || !isIdle(first, relevance) || weight(winner) < 2) return null
	const moved = reorder(section.id, `${section.id}.groups`, groups, best, relevance, {
		reason: `“${winner.label || 'The group that moves up'}” holds most of the skills that the posting asks for, so it comes first.`,
		held: winner.items.map((item) => item.id)
	})
	return moved ? [moved] : null
}

function isIdle(group: Group, relevance: Relevance): boolean {
	return [`${group.id}.label`, ...group.items.map((item) => item.id)].every((id) =>
		isBlank(id, relevance)
	)
}

/**
 * A bullet with must-haves rises over those right before it that show nothing asked for and
 * carry neither figures nor a claim to lead, when there are at least two of them.
 */
function orderHighlights(section: Section, entry: Entry, relevance: Relevance): Draft | null {
	const items = entry.highlights
	if (items.some((item) => leansOnPrevious(item.text))) return null
	const ordered: Text[] = []
	const risen: Text[] = []
	for (const item of items) {
		const weak = ordered.length - 1 - ordered.findLastIndex((one) => !isWeak(one, relevance))
		const rises = weightOf(item.id, relevance) >= 1 && weak >= 2 && ordered.length - weak < TOP
		if (rises) risen.push(item)
		ordered.splice(rises ? ordered.length - weak : ordered.length, 0, item)
	}
	const asked = risen.flatMap((item) => relevance.get(item.id)?.wanted ?? [])
	const names = listed([...new Set(asked.map((one) => one.quote))].slice(0, 3))
	const what =
		risen.length === 1 ? 'the bullet that shows it moves' : 'the bullets that show it move'
	const job = entry.title || entry.organization
	return reorder(section.id, `${entry.id}.highlights`, items, ordered, relevance, {
		reason: `The posting asks for ${names}, so ${what} up${job ? ` under “${job}”` : ''}.`,
		held: risen.map((item) => item.id)
	})
}

function isWeak(item: Text, relevance: Relevance): boolean {
	return isBlank(item.id, relevance) && !isStrong(item.text)
}

function reorder(
	sectionId: string,
	list: string,
	items: { id: string }[],
	ordered: { id: string }[],
	relevance: Relevance,
	{ reason, held = items.map((item) => item.id) }: { reason: string; held?: string[] }
): Draft | null {
	const before = items.map((item) => item.id)
	const after = ordered.map((item) => item.id)
	if (before.every((id, index) => id === after[index])) return null
	const asked = new Set(held.flatMap((id) => relevance.get(id)?.wanted ?? []))
	return {
		...plain,
		id: `reordered:${list}`,
		kind: 'reordered',
		sectionId,
		change: { type: 'reorder', list, before, after },
		reason,
		evidence: [...asked].slice(0, 5).map(postingEvidence),
		confidence: 0.85
	}
}

function weightOf(id: string, relevance: Relevance): number {
	return relevance.get(id)?.named ?? 0
}

/** Neither names nor suggests anything that is asked for. */
function isBlank(id: string, relevance: Relevance): boolean {
	const known = relevance.get(id)
	return !known || known.named + known.implied === 0
}

/** Bullets that go on from the one before would lose their sense elsewhere. */
function leansOnPrevious(text: string): boolean {
	return leaning.test(text)
}

const leaning =
	/^(?:\p{Ll}|(?:This|These|That|It|They|Also|Additionally|In addition|As a result|Then|Later|Finally|Furthermore|Moreover|The (?:above|project|team|system|tool|work))\b)/u

function isStrong(text: string): boolean {
	const [first = ''] = /^\p{L}+/u.exec(text) ?? []
	const leads = ['lead', 'manage', 'head', 'direct', 'supervise', 'oversee', 'own']
	return /\d/.test(text) || leads.includes(verbOf(first)?.base ?? '')
}
