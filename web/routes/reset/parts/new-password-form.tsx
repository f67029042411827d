import { Form, Link, useNavigation } from 'react-router'
import type { FormProblems } from '../../../form.server'
import { Button } from '../../../ui/button'
import { EntryPage } from '../../../ui/entry-page'
import { FormProblem } from '../../../ui/form-problem'
import { PasswordField } from '../../../ui/password-field'
import { useFocusFirstError } from '../../../ui/use-focus-first-error'

type Props = { token: string; minimum: number; problems: FormProblems | null }

export function NewPasswordForm({ token, minimum, problems }: Props) {
	const form = useFocusFirstError(problems)
	const busy = useNavigation().formMethod === 'POST'
	return (
		<EntryPage title="Set a new password">
			<Form ref={form} method="post" noValidate className="flex flex-col gap-5">
				{problems?.message && (
					<FormProblem key={problems.message}>
						{problems.message}{' '}
						{problems.code === 'invalid_input' && (
							<Link to="/reset" className="link">
								Get another link
							</Link>
						)}
					</FormProblem>
				)}
				<input type="hidden" name="token" value={token} />
				<PasswordField
					label="New password"
					name="password"
					autoComplete="new-password"
					required
					error={problems?.fields.password}
					hint={`At least ${minimum} characters. You will be logged out everywhere else.`}
				/>
				<Button type="submit" busy={busy} className="self-start">
					Set this password
				</Button>
			</Form>
		</EntryPage>
	)
}
