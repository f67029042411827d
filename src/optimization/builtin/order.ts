import type { Entry, Group, Resume, Section, Text } from '../../resume/schema'
import { type Draft, listed, plain } from './draft'
import { isBlank, isWeak, type Relevance, weightOf } from './relevance'
import { postingEvidence } from './wanted'

/** Entries after these are old news; their order changes nothing. */
const RECENT = 3
/** Below the first bullets of a job the order hardly matters. */
const TOP = 4
/** A longer item of a list of skills is part of a sentence. */
const LONGEST_ITEM = 45

/** What the posting asks for, moved to the front of each list where it stands too far back. */
export function orderByRelevance(resume: Resume, relevance: Relevance): Draft[] {
	return resume.sections.flatMap((section) => {
		if (section.kind === 'skills') return orderSkills(section, relevance)
		if (section.kind !== 'work' && section.kind !== 'projects') return []
		const inside = section.entries
			.slice(0, RECENT)
			.flatMap((entry) => orderHighlights(section, entry, relevance) ?? [])
		return [...(orderProjects(section, relevance) ?? []), ...inside]
	})
}

/** The project with most of what is asked for comes first, when the first one has none of it. */
function orderProjects(section: Section, relevance: Relevance): Draft[] | null {
	const { entries } = section
	if (section.kind !== 'projects' || isNewestFirst(entries)) return null
	// Without bullets it is a list of other things: publications, courses.
	if (entries.some((entry) => entry.highlights.length === 0)) return null
	const idsOf = (entry: Entry) => [
		`${entry.id}.title`,
		...[...entry.paragraphs, ...entry.highlights].map((text) => text.id)
	]
	const weight = (entry: Entry) =>
		idsOf(entry).reduce((sum, id) => sum + weightOf(id, relevance), 0)
	const [first] = entries
	const winner = entries.toSorted((a, b) => weight(b) - weight(a))[0]
	if (!first || !winner || weight(winner) < 2) return null
	if (!idsOf(first).every((id) => isBlank(id, relevance))) return null
	const moved = [winner, ...entries.filter((entry) => entry !== winner)]
	const name = winner.title || winner.organization || 'The project that moves up'
	const draft = reorder(section.id, `${section.id}.entries`, entries, moved, relevance, {
		reason: `“${name}” shows most of what the posting asks for, so it comes first.`,
		held: idsOf(winner)
	})
	return draft && [draft]
}

/** Dated and in order of time, which readers expect and which should stay. */
function isNewestFirst(entries: Entry[]): boolean {
	const starts = entries.map((entry) => entry.start)
	return starts.every((start, index) => {
		const previous = starts[index - 1]
		return start !== null && (index === 0 || (previous ?? '') >= start)
	})
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
		if (before.some((one) => one.text.toLowerCase() === item.text.toLowerCase())) return false
		return before.length >= 4 && before.filter((one) => rest.includes(one)).length >= 3
	})
	if (late.length === 0) return null
	const moved = front.filter((item) => items.indexOf(item) - front.indexOf(item) >= 2)
	const names = listed(moved.slice(0, 3).map((item) => item.text))
	const others = moved.length > 3 ? ', among others' : ''
	return reorder(sectionId, list, items, [...front, ...rest], relevance, {
		reason: `The posting asks for ${names}${others}, so ${moved.length === 1 ? 'it moves' : 'they move'} to the front of ${name}.`
	})
}

function isAlphabetical(items: Text[]): boolean {
	const inOrder = items.filter((item, index) => {
		const previous = items[index - 1]
		return previous && previous.text.toLowerCase() <= item.text.toLowerCase()
	})
	return inOrder.length >= (items.length - 1) * 0.8
}

/** "Familiar:", "Over 1000 lines", "5+ years", part of a sentence: the order carries a meaning. */
function isCaption(text: string): boolean {
	return (
		/[:：]/.test(text) ||
		text.length > LONGEST_ITEM ||
		/^(?:over|under|less than|familiar|proficient|advanced|intermediate|basic|beginner|expert|fluent|native)\b/i.test(
			text
		) ||
		/\((?:advanced|intermediate|basic|beginner|expert|fluent|native|proficient|familiar)\b[^)]*\)$/i.test(
			text
		) ||
		/^(?:超过|低于|精通|熟悉|熟练|掌握|了解|一般)/.test(text) ||
		/\b(?:like|such as|including|e\.?g|experience|knowledge|and more|etc)\b/i.test(text) ||
		/\b\d+\+?\s*(?:yrs?|years?)\b/i.test(text)
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

/** Bullets that go on from the one before would lose their sense elsewhere. */
export function leansOnPrevious(text: string): boolean {
	return leaning.test(text)
}

const leaning =
	/^(?:\p{Ll}|(?:This|These|That|It|They|Also|Additionally|In addition|As a result|Then|Later|Finally|Furthermore|Moreover|The (?:above|project|team|system|tool|work))\b)/u
