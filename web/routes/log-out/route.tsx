import { redirect } from 'react-router'
import { api } from '../../api.server'
import type { Route } from './+types/route'

/** Ends this session. Whoever has none is where they wanted to be. */
export async function action({ context }: Route.ActionArgs) {
	await api(context).auth['sign-out'].$post()
	return redirect('/')
}

export function loader() {
	return redirect('/')
}
