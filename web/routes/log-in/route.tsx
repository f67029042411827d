import { Form, Link, redirect, useNavigation, useSearchParams } from 'react-router'
import { api, unwrap } from '../../api.server'
import { problemsOf, readForm } from '../../form.server'
import { nextPath } from '../../next-path'
import { signedOut } from '../../session.server'
import { Banner } from '../../ui/banner'
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
		{ title: 'Log in · resuMAX' },
		{
			name: 'description',
			content: 'Log in to your resumes, job descriptions and the versions you saved.'
		}
	]
}

export async function action({ request, context }: Route.ActionArgs) {
	const field = await readForm(request)
	const email = field('email')
	const password = field('password')
	const signedIn = await unwrap(
		await api(context).auth['sign-in'].$post({ json: { email, password } })
	)
	if (signedIn.ok) throw redirect(nextPath(request.url))
	return { email, problems: problemsOf(signedIn.failure) }
}

/** Where no answer comes, the form says so and keeps what stands in it. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<Awaited<ReturnType<typeof action>>>(sent, (problems, field) => ({
		email: field('email'),
		problems
	}))
}

export default function LogIn({ actionData }: Route.ComponentProps) {
	const problems = actionData?.problems
	const form = useFocusFirstError(actionData)
	const busy = useNavigation().formMethod === 'POST'
	const [search] = useSearchParams()
	return (
		<EntryPage
			title="Log in"
			below={
				<>
					No account yet?{' '}
					<Link to={{ pathname: '/sign-up', search: search.toString() }} className="link">
						Create one
					</Link>
				</>
			}
		>
			<Form ref={form} method="post" noValidate className="flex flex-col gap-5">
				{problems?.message && (
					<FormProblem key={problems.message}>
						{problems.message}{' '}
						{problems.code === 'account_locked' && (
							<Link to="/reset" className="link">
								Reset your password
							</Link>
						)}
					</FormProblem>
				)}
				{search.get('reset') === 'done' && !problems && (
					<Banner>Your new password is set. Log in with it.</Banner>
				)}
				<TextField
					label="E-mail address"
					name="email"
					type="email"
					autoComplete="username"
					required
					defaultValue={actionData?.email}
					error={problems?.fields.email}
				/>
				<div className="flex flex-col gap-1.5">
					<PasswordField
						label="Password"
						name="password"
						autoComplete="current-password"
						required
						error={problems?.fields.password}
					/>
					<Link to="/reset" className="link self-start text-sm">
						Forgot your password?
					</Link>
				</div>
				<Button type="submit" busy={busy} className="self-start">
					Log in
				</Button>
			</Form>
		</EntryPage>
	)
}
