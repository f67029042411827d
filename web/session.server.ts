import {
	createContext,
	type MiddlewareFunction,
	type RouterContextProvider,
	redirect
} from 'react-router'
import type { Me } from '../src/account/resource'
import { api, orThrow } from './api.server'
import { nextPath } from './next-path'

/** The signed-in person; set for every page of the app. */
export const meContext = createContext<Me | Promise<Me>>()

/**
 * Lets only the signed-in through and sends everybody else to log in, and then back here. What
 * a page shows is asked for at the same time: the API tells it to nobody else.
 */
export const signedIn: MiddlewareFunction<Response> = async ({ request, url, context }, next) => {
	const me = findMe(url, context)
	context.set(meContext, me)
	if (request.method !== 'GET') {
		await me
		return next()
	}
	// Nobody may have waited for it when it fails.
	me.catch(() => {})
	const page = await next()
	// Its way to the log-in knows the way back; the page's own does not.
	await me
	return page
}

async function findMe(here: URL, context: Readonly<RouterContextProvider>): Promise<Me> {
	const response = await api(context).users.me.$get()
	if (response.status === 401) {
		throw redirect(`/log-in?next=${encodeURIComponent(here.pathname + here.search)}`)
	}
	return orThrow(response)
}

/** Keeps the signed-in away from pages that are for getting in. */
export const signedOut: MiddlewareFunction<Response> = async ({ request, context }, next) => {
	const response = await api(context).users.me.$get()
	if (response.ok) throw redirect(nextPath(request.url))
	return next()
}
