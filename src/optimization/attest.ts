import { ok, type Result } from '../result'
import { correct } from '../resume/editing/correct'
import type { Provenance, ReadResume, Resume } from '../resume/schema'
import { apply, editableText } from './apply'
import { outline } from './outline'
import type { Selection, Suggestion } from './schema'
import { withNeeds } from './together'

type Attestation = {
	/** Ids of suggestions of which the person says that they are true. */
	ids: string[]
	edits: Selection['edits']
	/** Number of the revision that it is made on. */
	from: number
	/** ISO 8601, e.g. `2026-11-21T09:30:00.000Z`. */
	now: string
}

/**
 * The next revision of a resume, with what the person vouched for as their own and dated:
 * `by: 'person'`, `attestedAt`. What is there already is left as it is; null when all of it
 * is. Fails as `apply` does, with `conflict` where the resume has changed too much since.
 */
export function attest(
	base: ReadResume,
	suggestions: Suggestion[],
	{ ids, edits, from, now }: Attestation,
	newId: () => string
): Result<ReadResume | null> {
	const needed = new Set(ids.flatMap((id) => withNeeds(suggestions, id)))
	const missing = suggestions.filter(
		(one) => needed.has(one.id) && !stands(base.resume, one, edits[one.id])
	)
	const unknown = ids.filter((id) => !suggestions.some((one) => one.id === id))
	if (missing.length === 0 && unknown.length === 0) return ok(null)
	// What stands already needs no company any more.
	const free = missing.map((one) => ({
		...one,
		dependsOn: one.dependsOn.filter((id) => missing.some((other) => other.id === id))
	}))
	const accepted = [...free.map((one) => one.id), ...unknown]
	const own = Object.entries(edits).filter(([id]) => accepted.includes(id))
	const applied = apply(base.resume, free, { accepted, edits: Object.fromEntries(own) })
	if (!applied.ok) return applied
	const next = correct(base, { resume: applied.value, confirmed: [], from }, newId)
	return ok({ ...next, provenance: dated(base, next, now) })
}

/** Whether a resume has the words of a change already. */
function stands(resume: Resume, { change }: Suggestion, edit: string | undefined): boolean {
	const words = (edit ?? editableText(change) ?? '').trim()
	const places = outline(resume)
	switch (change.type) {
		case 'replace':
			return places.texts.get(change.target)?.text === words
		case 'insert':
			return (places.lists.get(change.list)?.members ?? []).some(
				(id) => places.blocks.get(id)?.text === words
			)
		case 'insert_section':
			return resume.sections.some(
				(section) => section.kind === change.kind && section.title === change.title
			)
		case 'remove':
			return !places.blocks.has(change.target)
		case 'reorder':
			return places.lists.get(change.list)?.members.join() === change.after.join()
	}
}

function dated(base: ReadResume, next: ReadResume, now: string): Record<string, Provenance> {
	const before = outline(base.resume).texts
	const after = outline(next.resume).texts
	return Object.fromEntries(
		Object.entries(next.provenance).map(([key, note]) => {
			const isNew = before.get(key)?.text !== after.get(key)?.text
			return [key, isNew && note.by === 'person' ? { ...note, attestedAt: now } : note]
		})
	)
}
