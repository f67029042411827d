import { fail, ok, type Result } from '../result'
import type { Resume, Section, Text } from '../resume/schema'
import { addSection, type Outline, outline } from './outline'
import { newSection, type Plan, rebuild } from './rebuild'
import type { Change, Selection, Suggestion } from './schema'

/**
 * The master with the chosen changes made, and nothing else touched. The result depends on
 * which suggestions are accepted, never on the order in which they are named: every position
 * and every `before` speaks of the master.
 *
 * Fails with `invalid_input` (an id that is not in `suggestions`, an empty edit, an edit of a
 * change that has no text) or `conflict` (a missing `dependsOn`, two changes of one text, a
 * change that no longer fits the master).
 */
export function apply(
	master: Resume,
	suggestions: Suggestion[],
	selection: Selection
): Result<Resume> {
	const known = new Set(suggestions.map((suggestion) => suggestion.id))
	const accepted = new Set(selection.accepted)
	for (const id of [...accepted, ...Object.keys(selection.edits)]) {
		if (!known.has(id)) return unknownChange(id)
	}
	const chosen: Change[] = []
	for (const suggestion of suggestions) {
		if (!accepted.has(suggestion.id)) continue
		if (suggestion.dependsOn.some((id) => !accepted.has(id))) return needsAnother()
		const edit = Object.hasOwn(selection.edits, suggestion.id)
			? selection.edits[suggestion.id]
			: undefined
		const change = edit === undefined ? ok(suggestion.change) : inOwnWords(suggestion.change, edit)
		if (!change.ok) return change
		chosen.push(change.value)
	}
	const plan = planOf(master, chosen)
	return plan.ok ? ok(rebuild(master, plan.value)) : plan
}

/** The text of a change as a person edits it: one line per item of a new section. */
export function editableText(change: Change): string | null {
	switch (change.type) {
		case 'replace':
		case 'insert':
			return change.after
		case 'insert_section':
			return change.after.join('\n')
		case 'remove':
		case 'reorder':
			return null
	}
}

/** A change with a person's words for the suggested ones. Fails with `invalid_input` when it has no words, or they are empty. */
export function inOwnWords(change: Change, edit: string): Result<Change> {
	const text = edit.trim()
	if (change.type === 'remove' || change.type === 'reorder') {
		return fail({ code: 'invalid_input', message: 'This change has no text to edit.' })
	}
	if (text === '') {
		return fail({
			code: 'invalid_input',
			message: 'Your own wording is empty. Write something, or leave the change out.'
		})
	}
	if (change.type !== 'insert_section') return ok({ ...change, after: text })
	const lines = text.split('\n').map((line) => line.trim())
	return ok({ ...change, after: lines.filter((line) => line !== '') })
}

/** Sorts the changes by what they touch, and refuses those that do not fit together. */
function planOf(master: Resume, changes: Change[]): Result<Plan> {
	const places = outline(master)
	const plan: Plan = { texts: new Map(), orders: new Map(), inserts: new Map(), removed: new Set() }
	const born = new Set<string>()
	// New sections first, so that another accepted change may put a text into one.
	const sorted = changes.toSorted((a, b) => Number(isSection(b)) - Number(isSection(a)))
	for (const change of sorted) {
		const problem = add(plan, places, born, change)
		if (problem) return problem
	}
	const lost = changes.some((change) => {
		const holders = holdersOf(places, change)
		return holders.some((id) => plan.removed.has(id))
	})
	return lost ? conflicting() : ok(plan)
}

function add(
	plan: Plan,
	places: Outline,
	born: Set<string>,
	change: Change
): ReturnType<typeof outdated> | undefined {
	switch (change.type) {
		case 'replace': {
			if (plan.texts.has(change.target)) return conflicting()
			if (places.texts.get(change.target)?.text !== change.before) return outdated()
			plan.texts.set(change.target, change.after)
			return
		}
		case 'remove': {
			if (places.blocks.get(change.target)?.text !== change.before) return outdated()
			plan.removed.add(change.target)
			return
		}
		case 'reorder': {
			if (plan.orders.has(change.list)) return conflicting()
			const members = places.lists.get(change.list)?.members
			if (!members || !sameItems(members, change.before)) return outdated()
			if (!sameItems(change.before.toSorted(), change.after.toSorted())) return outdated()
			plan.orders.set(change.list, change.after)
			return
		}
		case 'insert': {
			if (!takesTexts(places, change.list)) return outdated()
			return insert(plan, places, born, change.list, change.at, {
				text: { id: change.newId, text: change.after }
			})
		}
		case 'insert_section': {
			const section = newSection(change)
			const clash = insert(plan, places, born, 'sections', change.at, { section })
			if (!clash) addSection(places, section)
			return clash
		}
	}
}

function insert(
	plan: Plan,
	places: Outline,
	born: Set<string>,
	list: string,
	at: number,
	what: { text: Text } | { section: Section }
) {
	const id = 'text' in what ? what.text.id : what.section.id
	if (born.has(id) || places.blocks.has(id)) return conflicting()
	born.add(id)
	plan.inserts.set(list, [...(plan.inserts.get(list) ?? []), { at, ...what }])
}

/** What must still stand for a change to make sense. A second removal of the same text is no clash. */
function holdersOf(places: Outline, change: Change): string[] {
	switch (change.type) {
		case 'replace':
			return places.texts.get(change.target)?.ids ?? []
		case 'remove':
			return places.blocks.get(change.target)?.ids.slice(0, -1) ?? []
		case 'insert':
		case 'reorder':
			return places.lists.get(change.list)?.ids ?? []
		case 'insert_section':
			return []
	}
}

function takesTexts(places: Outline, list: string): boolean {
	return places.lists.has(list) && /\.(paragraphs|highlights|items)$/.test(list)
}

function isSection(change: Change): boolean {
	return change.type === 'insert_section'
}

function sameItems(a: string[], b: string[]): boolean {
	return a.length === b.length && a.every((id, index) => id === b[index])
}

function unknownChange(id: string) {
	return fail({
		code: 'invalid_input' as const,
		message: `This optimization has no change “${id.slice(0, 80)}”. Reload the page and choose again.`
	})
}

function needsAnother() {
	return fail({
		code: 'conflict' as const,
		message: 'One of the changes needs another one that you left out. Take both or neither.'
	})
}

function conflicting() {
	return fail({
		code: 'conflict' as const,
		message: 'Two of the chosen changes touch the same text. Keep one of them.'
	})
}

function outdated() {
	return fail({
		code: 'conflict' as const,
		message: 'A change no longer fits your resume. Run the optimization again.'
	})
}
