import { Form, Link, redirect, useNavigation, useSearchParams } from 'react-router'
import { passwordMinimum } from '../../../src/account/password'
import { api, unwrap } from '../../api.server'
import { problemsOf, readForm } from '../../form.server'
import { signedOut } from '../../session.server'
import { Button } from '../../ui/button'
import { EntryPage } from '../../ui/entry-page'
import { FormProblem } from '../../ui/form-problem'
import { PasswordField } from '../../ui/password-field'
import { TextField } from '../../ui/text-field'
import { useFocusFirstError } from '../../ui/use-focus-first-error'
import { unlessUnreachable } from '../../unless-unreachable'
import type { Route } from './+types/route'

export const middleware: Route.MiddlewareFunction[] = [signedOut]

export function meta(): Route.MetaDescriptors {
	return [
		{ title: 'Create an account · resuMAX' },
		{
			name: 'description',
			content:
				'Make an account with your name and e-mail address. Your resume stays in it, and you can delete everything at any time.'
		}
	]
}

export function loader() {
	return { passwordMinimum }
}

export async function action({ request, context }: Route.ActionArgs) {
	const field = await readForm(request)
	const name = field('name')
	const email = field('email')
	const password = field('password')
	const signedUp = await unwrap(
		await api(context).auth['sign-up'].$post({ json: { name, email, password } })
	)
	if (signedUp.ok) throw redirect(`/verify${new URL(request.url).search}`)
	return { name, email, problems: problemsOf(signedUp.failure) }
}

/** Where no answer comes, the form says so and keeps what stands in it. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<Awaited<ReturnType<typeof action>>>(sent, (problems, field) => ({
		name: field('name'),
		email: field('email'),
		problems
	}))
}

export default function SignUp({ loaderData, actionData }: Route.ComponentProps) {
	const problems = actionData?.problems
	const form = useFocusFirstError(actionData)
	const busy = useNavigation().formMethod === 'POST'
	const [search] = useSearchParams()
	return (
		<EntryPage
			title="Create your account"
			below={
				<>
					You have one already?{' '}
					<Link to={{ pathname: '/log-in', search: search.toString() }} className="link">
						Log in
					</Link>
				</>
			}
		>
			<Form ref={form} method="post" noValidate className="flex flex-col gap-5">
				{problems?.message && <FormProblem key={problems.message}>{problems.message}</FormProblem>}
				<TextField
					label="Your name"
					name="name"
					autoComplete="name"
					required
					defaultValue={actionData?.name}
					error={problems?.fields.name}
				/>
				<TextField
					label="E-mail address"
					name="email"
					type="email"
					autoComplete="username"
					required
					defaultValue={actionData?.email}
					error={problems?.fields.email}
					hint="We send a code there, to see that it is yours."
				/>
				<PasswordField
					label="Password"
					name="password"
					autoComplete="new-password"
					required
					error={problems?.fields.password}
					hint={`At least ${loaderData.passwordMinimum} characters. A short sentence is easier to keep in mind than a riddle.`}
				/>
				<Button type="submit" busy={busy} className="self-start">
					Create account
				</Button>
				<p className="text-xs text-faint">
					Your resume stays in your account. You can download or delete everything at any time.
				</p>
			</Form>
		</EntryPage>
	)
}
