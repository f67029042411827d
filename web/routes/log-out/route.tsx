import { redirect } from 'react-router'
import { api } from '../../api.server'
import { unlessUnreachable } from '../../unless-unreachable'
import type { DeedAnswer } from '../../use-deed'
import type { Route } from './+types/route'

/** Ends this session. Whoever has none is where they wanted to be. */
export async function action({ context }: Route.ActionArgs) {
	await api(context).auth['sign-out'].$post()
	return redirect('/')
}

/** Where no answer comes, the page stays and says so. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<DeedAnswer>(sent, ({ message }) => ({ problem: message }))
}

export function loader() {
	return redirect('/')
}
