import { Form, useFetcher, useNavigation } from 'react-router'
import { Button } from '../../../ui/button'
import { EntryPage } from '../../../ui/entry-page'
import { FormProblem } from '../../../ui/form-problem'
import { TextField } from '../../../ui/text-field'
import { useFocusFirstError } from '../../../ui/use-focus-first-error'
import type { DeedAnswer } from '../../../use-deed'
import type { VerifyAnswer } from '../route'
import { ResendForm } from './resend-form'

type Props = {
	email: string
	answer: VerifyAnswer | undefined
}

export function CodeForm({ email, answer }: Props) {
	const problems = answer && 'problems' in answer ? answer.problems : null
	const code = answer && 'code' in answer ? answer.code : undefined
	const sentAt = answer && 'sentAt' in answer ? answer.sentAt : null
	const form = useFocusFirstError(answer)
	const leave = useFetcher<DeedAnswer>()
	const navigation = useNavigation()
	const busy = navigation.formMethod === 'POST' && !navigation.formData?.has('intent')
	return (
		<EntryPage
			title="Confirm your address"
			below={
				<leave.Form method="post" action="/log-out">
					Not {email}?{' '}
					<button type="submit" className="link">
						Log out
					</button>{' '}
					and sign up with the right address.
					{leave.data?.problem && <FormProblem>{leave.data.problem}</FormProblem>}
				</leave.Form>
			}
		>
			<p>
				We sent a message to <strong className="wrap-anywhere">{email}</strong>. Type the six digits
				from it, or open its link. Look into the spam folder too.
			</p>
			<Form ref={form} method="post" noValidate className="flex flex-col gap-5">
				{problems?.message && <FormProblem key={problems.message}>{problems.message}</FormProblem>}
				<TextField
					label="Code"
					name="code"
					inputMode="numeric"
					autoComplete="one-time-code"
					maxLength={12}
					required
					defaultValue={code}
					error={problems?.fields.code}
					hint="It works for 10 minutes."
					className="figures max-w-44 text-xl tracking-[0.3em]"
				/>
				<Button type="submit" busy={busy} className="self-start">
					Confirm
				</Button>
			</Form>
			<ResendForm sentAt={sentAt} waitSeconds={problems?.retryAfterSeconds ?? null} />
		</EntryPage>
	)
}
