import type { ApiFailure } from './api.server'
import { waitWords } from './wait-words'

/** What an action gives back to a form that was not accepted. */
export type FormProblems = {
	/** About the form as a whole; null when the fields say it all. */
	message: string | null
	/** By field name. */
	fields: Record<string, string>
	retryAfterSeconds: number | null
	code: string
}

export function problemsOf(failure: ApiFailure): FormProblems {
	const fields = Object.fromEntries(
		(failure.fields ?? []).map((field) => [field.path, field.message])
	)
	return {
		message: Object.keys(fields).length > 0 ? null : messageOf(failure),
		fields,
		retryAfterSeconds: failure.retryAfterSeconds,
		code: failure.code
	}
}

/** The API's sentence; where the wait is known, with the wait instead of a guess at it. */
function messageOf({ code, message, retryAfterSeconds }: ApiFailure): string {
	if (!retryAfterSeconds) return message
	const what = code === 'account_locked' ? 'Too many wrong passwords' : 'That was too often'
	return `${what}. You can try again in ${waitWords(retryAfterSeconds)}.`
}

/** Reads a form's text fields by name; one that was not sent is `''`. */
export async function readForm(request: Request): Promise<(name: string) => string> {
	const form = await request.formData()
	return (name) => {
		const value = form.get(name)
		return typeof value === 'string' ? value : ''
	}
}
