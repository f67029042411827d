import { data, isRouteErrorResponse } from 'react-router'
import type { FormProblems } from './form.server'
import { offlineWords } from './offline-words'

type Sent<T> = { request: Request; serverAction: () => Promise<T> }
type Field = (name: string) => string

/**
 * A page's action; where no answer comes, what `otherwise` makes of what was typed. The form then
 * says what to do and stays with what stands in it, instead of giving way to the error page.
 */
export async function unlessUnreachable<T>(
	{ request, serverAction }: Sent<T>,
	otherwise: (problems: typeof unreachable, field: Field) => T
) {
	const typed = request.clone()
	try {
		return await serverAction()
	} catch (error) {
		if (!cameFromBetween(error)) throw error
		const form = await typed.formData()
		const answer = otherwise(unreachable, (name) => String(form.get(name) ?? ''))
		// By this status the page's data is not loaded anew, which could not be done either.
		return data(answer, { status: 503 })
	}
}

/**
 * What `fetch` fails with, and what React Router makes of an answer that is some proxy's own: its
 * words as they are where it says that it failed. Ours are an object.
 */
function cameFromBetween(error: unknown): boolean {
	if (error instanceof TypeError) return true
	if (isRouteErrorResponse(error)) return error.status >= 500 && typeof error.data === 'string'
	return error instanceof Error && error.message.startsWith('Unable to decode')
}

const unreachable = {
	message: offlineWords,
	fields: {},
	retryAfterSeconds: null,
	code: 'unreachable'
} satisfies FormProblems
