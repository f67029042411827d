import { type ClientResponse, hc } from 'hono/client'
import type { SuccessStatusCode } from 'hono/utils/http-status'
import { createContext, data, type RouterContextProvider, redirect } from 'react-router'
import { type FailureBody, failureBody } from '../src/failure'
import { fail, ok, type Result } from '../src/result'
import type { Api } from '../worker/api/app'

/** One visit to a page: the request, and how the API is reached on its behalf. */
export type Visit = {
	request: Request
	/** Answers an API request in this same isolate. */
	fetch: (request: Request) => Response | Promise<Response>
	/** What every inline script of this page must carry. */
	nonce: string
	development: boolean
	/** `Set-Cookie` lines that API answers brought; the page's answer passes them on. */
	setCookies: string[]
}

export const visitContext = createContext<Visit>()

/** A failure as the API words it, with what its status line and headers say. */
export type ApiFailure = FailureBody & { status: number; retryAfterSeconds: number | null }

type Context = Readonly<RouterContextProvider>
type Answer = ClientResponse<unknown, number, string>
type Success<R> =
	R extends ClientResponse<infer Body, infer Status, infer Format>
		? Status extends SuccessStatusCode
			? Format extends 'json'
				? Body
				: null
			: never
		: never

/** The API as the person who asked for the page may use it. */
export function api(context: Context) {
	const visit = context.get(visitContext)
	return hc<Api>(new URL(visit.request.url).origin, {
		fetch: (input: RequestInfo | URL, init?: RequestInit) => call(visit, new Request(input, init))
	}).api.v1
}

/** For actions: the body, or the failure to show beside the form. */
export async function unwrap<R extends Answer>(
	response: R
): Promise<Result<Success<R>, ApiFailure>> {
	if (response.ok) {
		// The type is the API's own; an answer without a body (204) is null.
		const body: Success<R> = JSON.parse((await response.text()) || 'null')
		return ok(body)
	}
	const retryAfter = Number(response.headers.get('Retry-After'))
	return fail({
		...failureBody.parse(await response.json()),
		status: response.status,
		retryAfterSeconds: retryAfter > 0 ? retryAfter : null
	})
}

/**
 * For loaders: the body. Whoever is not signed in goes to log in; every other
 * failure becomes the error page with its status and words.
 */
export async function orThrow<R extends Answer>(response: R): Promise<Success<R>> {
	const result = await unwrap(response)
	if (result.ok) return result.value
	if (result.failure.status === 401) throw redirect('/log-in')
	throw data(result.failure, { status: result.failure.status })
}

/** The one place where cookies cross between page and API, in both directions. */
async function call(visit: Visit, request: Request): Promise<Response> {
	const page = visit.request.headers
	for (const name of ['Origin', 'User-Agent', 'CF-Connecting-IP', 'Accept-Language']) {
		const value = page.get(name)
		if (value) request.headers.set(name, value)
	}
	const cookies = currentCookies(page.get('Cookie') ?? '', visit.setCookies)
	if (cookies) request.headers.set('Cookie', cookies)
	const response = await visit.fetch(request)
	visit.setCookies.push(...response.headers.getSetCookie())
	return response
}

/** What the browser will send once it has the cookies that were set during this visit. */
function currentCookies(sent: string, set: string[]): string {
	const jar = new Map<string, string>()
	const put = (pair: string) => {
		const at = pair.indexOf('=')
		if (at > 0) jar.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim())
	}
	sent.split(';').forEach(put)
	for (const line of set) {
		const [pair = '', ...attributes] = line.split(';')
		put(pair)
		const gone = attributes.some((attribute) => /^\s*max-age=0\s*$/i.test(attribute))
		if (gone) jar.delete(pair.slice(0, pair.indexOf('=')).trim())
	}
	return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}
