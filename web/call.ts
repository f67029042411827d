import { offlineWords } from './offline-words'

/**
 * Asks the API for a deed that has no answer to show; null when it was done, else why not. Not by
 * a page's action: where no answer comes, the page stays as it is and it can be asked again.
 */
export async function call(method: string, path: string, json?: object): Promise<string | null> {
	try {
		const answer = await fetch(`/api/v1${path}`, {
			method,
			...(json && {
				body: JSON.stringify(json),
				headers: { 'Content-Type': 'application/json' }
			})
		})
		return answer.ok ? null : problemIn(await answer.json())
	} catch {
		return offlineWords
	}
}

type Words = { message?: unknown; fields?: { message?: unknown }[] }

function problemIn({ message, fields }: Words): string {
	return String(fields?.[0]?.message ?? message)
}
