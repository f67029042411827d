import { data } from 'react-router'

/**
 * An action of a page, or `otherwise` where no answer came: the form then stays with what stands
 * in it, instead of giving way to the error page.
 */
export async function unlessUnreachable<T>(serverAction: () => Promise<T>, otherwise: T) {
	try {
		return await serverAction()
	} catch (error) {
		if (!cameFromBetween(error)) throw error
		// By this status the page's data is not loaded anew, which could not be done either.
		return data(otherwise, { status: 503 })
	}
}

/** What `fetch` fails with, and what React Router says of an answer that is some proxy's own. */
function cameFromBetween(error: unknown): boolean {
	if (error instanceof TypeError) return true
	return error instanceof Error && error.message.startsWith('Unable to decode')
}

/** What a form says then. */
export const unreachable = (message: string) => ({
	message,
	fields: {},
	retryAfterSeconds: null,
	code: 'unreachable'
})
