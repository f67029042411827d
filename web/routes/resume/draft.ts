import type { ReadResume } from '../../../src/resume/schema'
import type { Snapshot } from './editing'

/** Unsaved corrections, and the revision that they were made on. */
export type Draft = Snapshot & { revision: number }

const keyOf = (resumeId: string) => `resumax:resume:${resumeId}`

/** Keeps corrections in this tab until they are saved, so that neither a reload nor an error loses any. */
export function keepDraft(resumeId: string, draft: Draft): void {
	try {
		sessionStorage.setItem(keyOf(resumeId), JSON.stringify(draft))
	} catch {
		// Storage is full or forbidden: corrections then live as long as the page.
	}
}

export function forgetDraft(resumeId: string): void {
	try {
		sessionStorage.removeItem(keyOf(resumeId))
	} catch {
		// A browser that keeps nothing has nothing to forget.
	}
}

/** The schema is fetched only where there is a draft to check. */
export async function keptDraft(resumeId: string): Promise<Draft | null> {
	try {
		const kept = sessionStorage.getItem(keyOf(resumeId))
		if (!kept) return null
		const { readDraft } = await import('./read-draft')
		return readDraft(kept)
	} catch {
		return null
	}
}

/** What there is to edit before anything was. */
export function snapshotOf({ resume }: ReadResume): Snapshot {
	return { resume, confirmed: [] }
}
