const key = 'job-description-draft'

/** What stands in the form: the posting and what it is called. */
export type Draft = { text: string; title: string; company: string; location: string }

export const blankDraft: Draft = { text: '', title: '', company: '', location: '' }

/** What was typed in this tab and not saved yet; so that a failed upload or a reload costs nothing. */
export function keptDraft(): Draft | null {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
		if (typeof kept !== 'object' || kept === null) return null
		const part = (name: string) => String(Object.entries(kept).find(([k]) => k === name)?.[1] ?? '')
		return {
			text: part('text'),
			title: part('title'),
			company: part('company'),
			location: part('location')
		}
	} catch {
		return null
	}
}

export function keepDraft(draft: Draft): void {
	try {
		sessionStorage.setItem(key, JSON.stringify(draft))
	} catch {
		// The browser keeps nothing here, or is full: the form itself still holds the text.
	}
}

export function forgetDraft(): void {
	try {
		sessionStorage.removeItem(key)
	} catch {
		// Nothing was kept.
	}
}
