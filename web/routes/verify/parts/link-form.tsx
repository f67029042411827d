import { useEffect } from 'react'
import { Form, Link, useNavigation, useSubmit } from 'react-router'
import type { FormProblems } from '../../../form.server'
import { Button } from '../../../ui/button'
import { EntryPage } from '../../../ui/entry-page'
import { FormProblem } from '../../../ui/form-problem'

type Props = { token: string; signedIn: boolean; problem: FormProblems | null }

/**
 * Confirms with the link's token. The page itself changes nothing, because programs
 * that check mails open every link; a person's browser sends the form by itself.
 */
export function LinkForm({ token, signedIn, problem }: Props) {
	const submit = useSubmit()
	const busy = useNavigation().state !== 'idle'
	useEffect(() => {
		if (!problem) submit({ token }, { method: 'post' })
	}, [token, problem, submit])
	// Anything else may still go well: too often, or no answer.
	if (problem?.code === 'invalid_input') {
		return (
			<EntryPage title="This link does not work">
				<FormProblem>{problem.message ?? problem.fields.token}</FormProblem>
				<Link to={signedIn ? '/verify' : '/log-in?next=/verify'} className="link text-sm">
					{signedIn ? 'Get a new code' : 'Log in to get a new one'}
				</Link>
			</EntryPage>
		)
	}
	return (
		<EntryPage title="Confirm your address">
			<Form method="post" className="flex flex-col items-start gap-4">
				<input type="hidden" name="token" value={token} />
				{problem ? (
					<FormProblem key={problem.message}>{problem.message}</FormProblem>
				) : (
					<p>One moment: we confirm that this address is yours.</p>
				)}
				<Button type="submit" busy={busy}>
					Confirm this address
				</Button>
			</Form>
		</EntryPage>
	)
}
