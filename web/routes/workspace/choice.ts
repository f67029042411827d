import { apply } from '../../../src/optimization/apply'
import type { Selection } from '../../../src/optimization/schema'
import {
	asManyAsFit,
	certainTogether,
	type Desk,
	fits,
	inOrder,
	withNeeds
} from '../../../src/optimization/together'
import { fail, ok, type Result } from '../../../src/result'

/**
 * What the person has decided so far. `seen` are the changes they decided about themselves;
 * of the others the certain ones are preselected. An edit outlives a rejection, so that
 * accepting again brings the person's own words back. `attested` are changes of which the
 * person says that they are true; their resume gets these too.
 */
export type Choice = Selection & { seen: string[]; attested?: string[] }

/** A new choice, and which other changes went with it because they belong together. */
export type Decision = { choice: Choice; alsoAccepted: string[]; alsoRejected: string[] }

/** Every certain change that stands on certain ones and fits with those before it. */
export function firstChoice(desk: Desk): Choice {
	return { accepted: certainTogether(desk, {}), edits: {}, seen: [] }
}

/**
 * Accepts a change with all that it needs. What cannot stand beside it is rejected.
 * Fails as `apply` does when the change fits the resume in no way.
 */
export function accept(desk: Desk, choice: Choice, id: string): Result<Decision> {
	const wanted = withNeeds(desk.suggestions, id)
	const alone = apply(desk.master, desk.suggestions, { accepted: wanted, edits: choice.edits })
	if (!alone.ok) return alone
	const others = choice.accepted.map((other) => withNeeds(desk.suggestions, other))
	const accepted = asManyAsFit(desk, choice.edits, wanted, others)
	return ok({
		choice: { ...choice, accepted, seen: inOrder(desk, [...choice.seen, id]) },
		alsoAccepted: wanted.filter((other) => other !== id && !choice.accepted.includes(other)),
		alsoRejected: choice.accepted.filter((other) => !accepted.includes(other))
	})
}

/** Leaves a change out, and with it every accepted one that needs it. */
export function reject(desk: Desk, choice: Choice, id: string): Decision {
	const gone = choice.accepted.filter((other) => withNeeds(desk.suggestions, other).includes(id))
	const accepted = choice.accepted.filter((other) => !gone.includes(other))
	return {
		choice: { ...choice, accepted, seen: inOrder(desk, [...choice.seen, id]) },
		alsoAccepted: [],
		alsoRejected: gone.filter((other) => other !== id)
	}
}

/** Accepts a change in the person's own words. Fails with `invalid_input` when they are empty. */
export function edit(desk: Desk, choice: Choice, id: string, words: string): Result<Decision> {
	if (words.trim().length > 5000) {
		return fail({ code: 'invalid_input', message: 'Keep it under 5,000 characters.' })
	}
	const own = { ...choice.edits, [id]: words.trim() }
	return accept(desk, { ...unattest(choice, id), edits: own }, id)
}

/** Accepts a change of which the person says that it is true. Fails as `accept` does. */
export function attest(desk: Desk, choice: Choice, id: string): Result<Decision> {
	const others = unattest(choice, id).attested ?? []
	return accept(desk, { ...choice, attested: [...others, id] }, id)
}

/** Takes that back; whether the change is accepted stays as it is. Other words need it said again. */
export function unattest(choice: Choice, id: string): Choice {
	if (!choice.attested) return choice
	return { ...choice, attested: choice.attested.filter((other) => other !== id) }
}

/** What the person vouches for, of what is accepted. */
export function attestedOf(choice: Choice): string[] {
	return (choice.attested ?? []).filter((id) => choice.accepted.includes(id))
}

/** Back to the suggested words; whether the change is accepted stays as it is. */
export function dropEdit(choice: Choice, id: string): Choice {
	const edits = Object.fromEntries(Object.entries(choice.edits).filter(([other]) => other !== id))
	return { ...unattest(choice, id), edits }
}

/**
 * Accepts every certain change of `among`, with what it needs; the others stay as the person
 * left them, where they fit.
 */
export function acceptAllCertain(desk: Desk, choice: Choice, among: string[]): Choice {
	const certain = certainTogether(desk, choice.edits)
		.filter((id) => among.includes(id))
		.flatMap((id) => withNeeds(desk.suggestions, id))
	const others = choice.accepted.map((other) => withNeeds(desk.suggestions, other))
	return {
		...choice,
		accepted: asManyAsFit(desk, choice.edits, certain, others),
		seen: inOrder(desk, [...choice.seen, ...certain])
	}
}

/** Leaves the changes of `among` out, and with them every one that needs one of them. */
export function rejectAll(desk: Desk, choice: Choice, among: string[]): Choice {
	const accepted = choice.accepted.filter(
		(id) => !withNeeds(desk.suggestions, id).some((needed) => among.includes(needed))
	)
	return { ...choice, accepted, seen: inOrder(desk, [...choice.seen, ...among]) }
}

/** What is sent when it is saved: edits of rejected changes stay behind. */
export function selectionOf(choice: Choice): Selection {
	const edits = Object.entries(choice.edits).filter(([id]) => choice.accepted.includes(id))
	return { accepted: choice.accepted, edits: Object.fromEntries(edits) }
}

/** The choice that was kept in the browser, or null when it is none or speaks of other changes. */
export function readChoice(desk: Desk, stored: string | null): Choice | null {
	if (stored === null) return null
	const found = parsed(stored)
	if (!isChoice(found)) return null
	const known = new Set(desk.suggestions.map((one) => one.id))
	const { accepted, seen, attested = [], edits } = found
	const named = [...accepted, ...seen, ...attested, ...Object.keys(edits)]
	if (named.some((id) => !known.has(id))) return null
	return fits(desk, accepted, edits) ? found : null
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}

function isChoice(value: unknown): value is Choice {
	if (typeof value !== 'object' || value === null) return false
	if (!('accepted' in value && 'edits' in value && 'seen' in value)) return false
	const { accepted, edits, seen } = value
	const attested = 'attested' in value ? value.attested : []
	return (
		isTexts(attested) &&
		isTexts(accepted) &&
		isTexts(seen) &&
		typeof edits === 'object' &&
		edits !== null &&
		isTexts(Object.values(edits))
	)
}

function isTexts(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
