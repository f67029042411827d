import { z } from 'zod'
import { resume } from '../../../src/resume/schema'
import type { Draft } from './draft'

const draft = z.object({
	revision: z.number(),
	resume,
	confirmed: z.array(z.string())
})

/** A draft as it was kept; null where it is of another make. */
export function readDraft(kept: string): Draft | null {
	return draft.safeParse(JSON.parse(kept)).data ?? null
}
