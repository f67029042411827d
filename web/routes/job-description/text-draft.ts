const keyOf = (id: string) => `job-description-text ${id}`

/** What was typed in this tab for a posting's text and not saved yet; null without any. */
export function keptText(id: string): string | null {
	try {
		return sessionStorage.getItem(keyOf(id))
	} catch {
		return null
	}
}

/** Keeps it while it differs from what is saved. */
export function keepText(id: string, text: string | null): void {
	try {
		if (text === null) sessionStorage.removeItem(keyOf(id))
		else sessionStorage.setItem(keyOf(id), text)
	} catch {
		// The browser keeps nothing here, or is full: the form itself still holds the text.
	}
}
