import type { SectionKind } from '../schema'
import type { RawEntry } from './entries'
import { isDegree, isJobTitle } from './lexicon'
import { isPrompt } from './prompts'

/**
 * Several titles under one employer: the later ones have no organization in their
 * own lines, and are where it is. An employer that stood on the line of a title has no others under it,
 * nor has a school below its degree.
 */
export function inheritOrganization(entries: RawEntry[], kind: SectionKind): RawEntry[] {
	const study = kind === 'education'
	let shared: Pick<RawEntry, 'organization' | 'place'> = { organization: null, place: null }
	return entries.map((entry) => {
		const { title, organization, place, header } = entry
		if (organization) {
			const at = title ? title.line - organization.line : 0
			const own = study ? at <= 0 : at === 0
			shared = own ? { organization: null, place: null } : { organization, place }
			return entry
		}
		const named =
			title !== null && (study ? isDegree(title.text) && header.date : isJobTitle(title.text))
		const alone = named && !header.slots.some((slot) => isPrompt(slot.text))
		if (!alone || !shared.organization) return entry
		return { ...entry, organization: shared.organization, place: place ?? shared.place }
	})
}
