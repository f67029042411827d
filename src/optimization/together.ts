import type { Resume } from '../resume/schema'
import { apply } from './apply'
import type { Selection, Suggestion } from './schema'

/** What is decided about: the untouched resume and what was suggested for it. */
export type Desk = { master: Resume; suggestions: Suggestion[] }
type Edits = Selection['edits']

/** Ids of the certain changes that stand on certain ones and fit with those before them. */
export function certainTogether(desk: Desk, edits: Edits): string[] {
	const uncertain = new Set(desk.suggestions.filter((one) => one.uncertain).map((one) => one.id))
	const certain = desk.suggestions
		.map((one) => withNeeds(desk.suggestions, one.id))
		.filter((needed) => !needed.some((id) => uncertain.has(id)))
	return asManyAsFit(desk, edits, [], certain)
}

/** A change and everything it needs, directly or by way of others. */
export function withNeeds(suggestions: Suggestion[], id: string, seen: string[] = []): string[] {
	if (seen.includes(id)) return seen
	const found = suggestions.find((one) => one.id === id)
	return (found?.dependsOn ?? []).reduce(
		(all, other) => withNeeds(suggestions, other, all),
		[...seen, id]
	)
}

/** `first`, and of the groups those that stand together with it and with the groups before. */
export function asManyAsFit(
	desk: Desk,
	edits: Edits,
	first: string[],
	groups: string[][]
): string[] {
	const all = [...first, ...groups.flat()]
	if (fits(desk, all, edits)) return inOrder(desk, all)
	let kept = first
	for (const group of groups) {
		const more = [...kept, ...group]
		if (fits(desk, more, edits)) kept = more
	}
	return inOrder(desk, kept)
}

/** Whether these changes can be made together. */
export function fits(desk: Desk, accepted: string[], edits: Edits): boolean {
	return apply(desk.master, desk.suggestions, { accepted, edits }).ok
}

/** The ids as the suggestions stand. */
export function inOrder(desk: Desk, ids: string[]): string[] {
	const wanted = new Set(ids)
	return desk.suggestions.map((one) => one.id).filter((id) => wanted.has(id))
}
