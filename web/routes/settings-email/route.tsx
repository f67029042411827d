import { Form, Link, redirect, useNavigation } from 'react-router'
import { api, unwrap } from '../../api.server'
import { type FormProblems, problemsOf, readForm } from '../../form.server'
import { Button } from '../../ui/button'
import { FormProblem } from '../../ui/form-problem'
import { LinkButton } from '../../ui/link-button'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { unlessUnreachable } from '../../unless-unreachable'
import type { Route } from './+types/route'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'Your new address · resuMAX' }]
}

export function loader({ request }: Route.LoaderArgs) {
	return { token: new URL(request.url).searchParams.get('token') ?? '' }
}

export async function action({ request, context }: Route.ActionArgs) {
	const field = await readForm(request)
	const taken = await unwrap(
		await api(context).auth.email.confirm.$post({ json: { token: field('token') } })
	)
	if (taken.ok) throw redirect('/settings?email=changed#email')
	return problemsOf(taken.failure)
}

/** Where no answer comes, the page says so and can be asked again. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<FormProblems>(sent, (problems) => problems)
}

/** Where the link to a new address leads; the page itself changes nothing. */
export default function NewAddress({ loaderData, actionData }: Route.ComponentProps) {
	const busy = useNavigation().state !== 'idle'
	// Anything else may still go well: too often, or no answer.
	const dead = actionData?.code === 'invalid_input'
	return (
		<Page width="reading">
			<PageHeader
				title={dead ? 'This link does not work' : 'Your new address'}
				above={
					<Link to="/settings" className="link">
						Settings
					</Link>
				}
			/>
			{dead ? (
				<>
					<FormProblem>{actionData.message ?? actionData.fields.token}</FormProblem>
					<LinkButton to="/settings#email" look="secondary" className="self-start">
						Ask for a new link
					</LinkButton>
				</>
			) : (
				<Form method="post" className="flex flex-col items-start gap-4">
					<input type="hidden" name="token" value={loaderData.token} />
					{actionData && <FormProblem key={actionData.message}>{actionData.message}</FormProblem>}
					<p>
						The message came to the address that you want to use. From now on you log in with that,
						and our messages go there.
					</p>
					<Button type="submit" busy={busy}>
						Use the new address
					</Button>
				</Form>
			)}
		</Page>
	)
}
