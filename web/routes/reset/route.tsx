import { data, redirect } from 'react-router'
import { passwordMinimum } from '../../../src/account/password'
import { api, unwrap } from '../../api.server'
import { type FormProblems, problemsOf, readForm } from '../../form.server'
import { unlessUnreachable } from '../../unless-unreachable'
import type { Route } from './+types/route'
import { NewPasswordForm } from './parts/new-password-form'
import { RequestForm } from './parts/request-form'

export function meta(): Route.MetaDescriptors {
	return [
		{ title: 'Set a new password · resuMAX' },
		{
			name: 'description',
			content: 'Forgotten your password? We send you a link to set a new one.'
		}
	]
}

export function loader({ request }: Route.LoaderArgs) {
	return { token: new URL(request.url).searchParams.get('token'), passwordMinimum }
}

/** What a form of the page is told that was not a way on. */
export type ResetAnswer = { sentTo: string } | { email?: string; problems: FormProblems }

export async function action({ request, context }: Route.ActionArgs) {
	const field = await readForm(request)
	const client = api(context).auth.reset
	const token = field('token')
	if (token) {
		const set = await unwrap(
			await client.confirm.$post({ json: { token, password: field('password') } })
		)
		if (set.ok) throw redirect('/log-in?reset=done')
		return data({ problems: problemsOf(set.failure) }, { status: set.failure.status })
	}
	const email = field('email')
	const asked = await unwrap(await client.$post({ json: { email } }))
	if (asked.ok) return { sentTo: email.trim() }
	return data({ email, problems: problemsOf(asked.failure) }, { status: asked.failure.status })
}

/** Where no answer comes, the form says so and keeps what stands in it. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<ResetAnswer>(sent, (problems, field) => ({
		email: field('email'),
		problems
	}))
}

export default function Reset({ loaderData, actionData }: Route.ComponentProps) {
	const { token, passwordMinimum } = loaderData
	if (token) {
		const problems = actionData && 'problems' in actionData ? actionData.problems : null
		return <NewPasswordForm token={token} minimum={passwordMinimum} problems={problems} />
	}
	return <RequestForm answer={actionData} />
}
