import { redirect } from 'react-router'
import { appearanceCookie, appearances } from '../../appearance'
import { unlessUnreachable } from '../../unless-unreachable'
import type { DeedAnswer } from '../../use-deed'
import type { Route } from './+types/route'

/** Remembers the choice of light, dark or the system's, and goes back to the page it came from. */
export async function action({ request }: Route.ActionArgs) {
	const chosen = (await request.formData()).get('appearance')
	const choice = appearances.find((one) => one === chosen) ?? 'system'
	const referrer = request.headers.get('Referer')
	const back = referrer ? new URL(referrer).pathname : '/'
	return redirect(back, { headers: { 'Set-Cookie': appearanceCookie(choice) } })
}

/** Where no answer comes, the page stays and says so. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<DeedAnswer>(sent, ({ message }) => ({ problem: message }))
}

export function loader() {
	return redirect('/')
}
