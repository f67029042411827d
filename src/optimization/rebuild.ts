import type { Entry, Group, Resume, Section, SectionKind, Text } from '../resume/schema'
import type { Change } from './schema'

/** Accepted changes sorted by what they touch. `at` is a position in the master's list. */
export type Plan = {
	texts: Map<string, string>
	orders: Map<string, string[]>
	inserts: Map<string, ({ at: number } & ({ text: Text } | { section: Section }))[]>
	removed: Set<string>
}

const groupedKinds: SectionKind[] = ['skills', 'languages', 'interests']

/** A section as `insert_section` describes it; its texts are `<newId>-1`, `<newId>-2` … */
export function newSection(change: Extract<Change, { type: 'insert_section' }>): Section {
	const texts = change.after.map((text, index) => ({ id: `${change.newId}-${index + 1}`, text }))
	const grouped = groupedKinds.includes(change.kind)
	return {
		id: change.newId,
		kind: change.kind,
		title: change.title,
		paragraphs: grouped ? [] : texts,
		entries: [],
		groups: grouped ? [{ id: `${change.newId}-group`, label: '', items: texts }] : []
	}
}

/** The master with a plan carried out; lists are ordered first, then filled, then thinned. */
export function rebuild(master: Resume, plan: Plan): Resume {
	const fresh = (plan.inserts.get('sections') ?? []).flatMap((insert) =>
		'section' in insert ? [{ at: insert.at, item: insert.section }] : []
	)
	return {
		...master,
		basics: {
			...master.basics,
			label: plan.texts.get('basics.label') ?? master.basics.label
		},
		sections: list(plan, 'sections', master.sections, fresh, (part) => section(plan, part))
	}
}

function section(plan: Plan, part: Section): Section {
	return same(part, {
		...part,
		paragraphs: texts(plan, `${part.id}.paragraphs`, part.paragraphs),
		entries: list(plan, `${part.id}.entries`, part.entries, [], (one) => entry(plan, one)),
		groups: list(plan, `${part.id}.groups`, part.groups, [], (one) => group(plan, one))
	})
}

function entry(plan: Plan, one: Entry): Entry {
	return same(one, {
		...one,
		title: plan.texts.get(`${one.id}.title`) ?? one.title,
		organization: plan.texts.get(`${one.id}.organization`) ?? one.organization,
		location: plan.texts.get(`${one.id}.location`) ?? one.location,
		paragraphs: texts(plan, `${one.id}.paragraphs`, one.paragraphs),
		highlights: texts(plan, `${one.id}.highlights`, one.highlights)
	})
}

function group(plan: Plan, one: Group): Group {
	return same(one, {
		...one,
		label: plan.texts.get(`${one.id}.label`) ?? one.label,
		items: texts(plan, `${one.id}.items`, one.items)
	})
}

function texts(plan: Plan, name: string, items: Text[]): Text[] {
	const fresh = (plan.inserts.get(name) ?? []).flatMap((insert) =>
		'text' in insert ? [{ at: insert.at, item: insert.text }] : []
	)
	return list(plan, name, items, fresh, (one) => {
		const text = plan.texts.get(one.id) ?? one.text
		return same(one, { ...one, text })
	})
}

function list<T extends { id: string }>(
	plan: Plan,
	name: string,
	items: T[],
	fresh: { at: number; item: T }[],
	carryOut: (item: T) => T
): T[] {
	const order = plan.orders.get(name)
	const ordered = order
		? items.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
		: items
	const filled = [...ordered]
	// From the back, so that every position still means what it meant in the master.
	for (const insert of fresh.toSorted((a, b) => a.at - b.at).toReversed()) {
		filled.splice(Math.min(insert.at, ordered.length), 0, insert.item)
	}
	const done = filled.filter((item) => !plan.removed.has(item.id)).map(carryOut)
	const isSame = done.length === items.length && done.every((item, index) => item === items[index])
	return isSame ? items : done
}

/** The old object where nothing changed, so that what is known about it can be kept. */
function same<T extends object>(before: T, after: T): T {
	const pairs = Object.entries(before)
	const values = new Map(Object.entries(after))
	return pairs.every(([key, value]) => values.get(key) === value) ? before : after
}
