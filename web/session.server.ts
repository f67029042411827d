import { createContext, type MiddlewareFunction, redirect } from 'react-router'
import type { Me } from '../src/account/resource'
import { api, orThrow } from './api.server'
import { nextPath } from './next-path'

/** The signed-in person; set for every page of the app. */
export const meContext = createContext<Me>()

/** Lets only the signed-in through and sends everybody else to log in, and then back here. */
export const signedIn: MiddlewareFunction<Response> = async ({ request, context }, next) => {
	const response = await api(context).users.me.$get()
	if (response.status === 401) {
		const { pathname, search } = new URL(request.url)
		throw redirect(`/log-in?next=${encodeURIComponent(pathname + search)}`)
	}
	context.set(meContext, await orThrow(response))
	return next()
}

/** Keeps the signed-in away from pages that are for getting in. */
export const signedOut: MiddlewareFunction<Response> = async ({ request, context }, next) => {
	const response = await api(context).users.me.$get()
	if (response.ok) throw redirect(nextPath(request.url))
	return next()
}
