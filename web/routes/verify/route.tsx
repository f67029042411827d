import { data, redirect } from 'react-router'
import { api, unwrap } from '../../api.server'
import { type FormProblems, problemsOf, readForm } from '../../form.server'
import { nextPath } from '../../next-path'
import { unlessUnreachable } from '../../unless-unreachable'
import type { Route } from './+types/route'
import { CodeForm } from './parts/code-form'
import { LinkForm } from './parts/link-form'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'Confirm your address · resuMAX' }]
}

/** A link from a message brings a token; everybody else types the code of their own account. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const token = new URL(request.url).searchParams.get('token')
	const me = await api(context).users.me.$get()
	if (token) return { token, signedIn: me.ok, email: null }
	if (!me.ok) throw redirect('/log-in?next=/verify')
	const { email, emailVerified } = await me.json()
	if (emailVerified) throw redirect(nextPath(request.url))
	return { token: null, signedIn: true, email }
}

/** What a form of the page is told that was not a way on. */
export type VerifyAnswer = { sentAt: number } | { code?: string; problems: FormProblems }

export async function action({ request, context }: Route.ActionArgs) {
	const field = await readForm(request)
	const client = api(context).auth.verify
	if (field('intent') === 'resend') {
		const sent = await unwrap(await client.resend.$post())
		if (sent.ok) return { sentAt: Date.now() }
		return data({ problems: problemsOf(sent.failure) }, { status: sent.failure.status })
	}
	const token = field('token')
	const typed = field('code')
	const code = typed.replaceAll(/\s/g, '')
	const verified = await unwrap(await client.$post({ json: token ? { token } : { code } }))
	if (verified.ok) throw redirect(nextPath(request.url))
	const problems = problemsOf(verified.failure)
	return data({ code: typed, problems }, { status: verified.failure.status })
}

/** Where no answer comes, the form says so and keeps what stands in it. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<VerifyAnswer>(sent, (problems, field) => ({
		code: field('code'),
		problems
	}))
}

export default function Verify({ loaderData, actionData }: Route.ComponentProps) {
	if (loaderData.token) {
		const problem = actionData && 'problems' in actionData ? actionData.problems : null
		return <LinkForm token={loaderData.token} signedIn={loaderData.signedIn} problem={problem} />
	}
	return <CodeForm email={loaderData.email ?? ''} answer={actionData} />
}
