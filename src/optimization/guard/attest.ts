import { z } from 'zod'
import { addPiece } from '../../resume/editing/add'
import { replaceText } from '../../resume/editing/edit'
import type { ReadResume, Section } from '../../resume/schema'

/**
 * A claim that a person vouches for ("this is true, add it to my profile"). `under` is the id
 * of the entry, group or section that it belongs to.
 */
export const attestation = z.object({
	claim: z.string().trim().min(1).max(1000),
	under: z.string()
})
export type Attestation = z.infer<typeof attestation>

/**
 * The master with the claim as a text of its own, marked as the person's and dated: `at` is an
 * ISO date and time, `id` the new text's. It is ground for every later check like what was read.
 * Null where nothing in the resume has the id `under`; what is already there stays as it is.
 */
export function attest(
	read: ReadResume,
	{ claim, under }: Attestation,
	{ id, at }: { id: string; at: string }
): ReadResume | null {
	const list = read.resume.sections.map((section) => listIn(section, under)).find(Boolean)
	if (!list) return null
	const place = { list, of: under, after: null }
	return {
		...read,
		resume: replaceText(addPiece(read.resume, place, id), id, claim),
		provenance: {
			...read.provenance,
			[id]: { spans: [], confidence: 1, by: 'person', attestedAt: at }
		}
	}
}

function listIn(section: Section, id: string): 'highlights' | 'items' | 'paragraphs' | null {
	if (section.id === id) return 'paragraphs'
	if (section.entries.some((entry) => entry.id === id)) return 'highlights'
	return section.groups.some((group) => group.id === id) ? 'items' : null
}
