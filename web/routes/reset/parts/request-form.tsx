import { Form, Link, useNavigation } from 'react-router'
import { Button } from '../../../ui/button'
import { EntryPage } from '../../../ui/entry-page'
import { FormProblem } from '../../../ui/form-problem'
import { TextField } from '../../../ui/text-field'
import { useFocusFirstError } from '../../../ui/use-focus-first-error'
import type { ResetAnswer } from '../route'

export function RequestForm({ answer }: { answer: ResetAnswer | undefined }) {
	const problems = answer && 'problems' in answer ? answer.problems : null
	const form = useFocusFirstError(answer)
	const busy = useNavigation().formMethod === 'POST'
	const back = (
		<Link to="/log-in" className="link">
			Back to log in
		</Link>
	)
	if (answer && 'sentTo' in answer) {
		return (
			<EntryPage title="Look into your mail" below={back}>
				<p role="status">
					If <strong className="wrap-anywhere">{answer.sentTo}</strong> has an account, a message
					with a link is on its way. The link works once, within one hour.
				</p>
				<p className="text-sm text-soft">
					Nothing there after a few minutes? Look into the spam folder.
				</p>
			</EntryPage>
		)
	}
	return (
		<EntryPage title="Set a new password" below={back}>
			<Form ref={form} method="post" noValidate className="flex flex-col gap-5">
				{problems?.message && <FormProblem key={problems.message}>{problems.message}</FormProblem>}
				<TextField
					label="E-mail address"
					name="email"
					type="email"
					autoComplete="username"
					required
					defaultValue={answer?.email}
					error={problems?.fields.email}
					hint="We send a link there."
				/>
				<Button type="submit" busy={busy} className="self-start">
					Send the link
				</Button>
			</Form>
		</EntryPage>
	)
}
