import type { FailureBody } from '../../src/failure'
import type { JobDescriptionReading } from '../../src/posting/resource'
import { fail, ok, type Result } from '../../src/result'
import { browserApi } from '../browser-api'
import { offlineWords } from '../offline-words'

type Answer = Result<JobDescriptionReading, { message: string }>

/** What a pasted text says of itself; saves nothing. */
export function readPostingText(text: string, signal: AbortSignal): Promise<Answer> {
	return asking(() =>
		browserApi['job-descriptions'].read.$post({ json: { text } }, { init: { signal } })
	)
}

/** The same for a file. The typed client knows JSON only, so the file replaces its body. */
export function readPostingFile(file: File, signal: AbortSignal): Promise<Answer> {
	const headers = { 'Content-Type': file.type || 'application/octet-stream' }
	return asking(() =>
		browserApi['job-descriptions'].read.$post(
			{ json: { text: '' } },
			{ init: { body: file, headers, signal } }
		)
	)
}

async function asking(
	ask: () => Promise<
		| { ok: true; json(): Promise<JobDescriptionReading> }
		| { ok: false; json(): Promise<FailureBody> }
	>
): Promise<Answer> {
	try {
		const answer = await ask()
		if (answer.ok) return ok(await answer.json())
		const failure = await answer.json()
		return fail({ message: failure.fields?.[0]?.message ?? failure.message })
	} catch {
		return fail({ message: offlineWords })
	}
}
