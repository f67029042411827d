import { useState } from 'react'
import { Form, useNavigation } from 'react-router'
import { Button } from '../../../ui/button'
import { buttonClass } from '../../../ui/button-class'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { FieldError } from '../../../ui/field-error'
import { PasswordField } from '../../../ui/password-field'
import type { SettingsAnswer } from '../route'
import { Setting } from './setting'

/** Take everything along, or have everything removed. */
export function MyData({ answer }: { answer: SettingsAnswer | null }) {
	const [asking, setAsking] = useState(false)
	const busy = useNavigation().formData?.get('form') === 'delete-account'
	const problems = answer?.problems
	return (
		<Setting
			id="my-data"
			title="My data"
			words="What we hold is what you uploaded, what we read in it, and what you made of it."
		>
			<div className="flex flex-col items-start gap-6">
				<div className="flex flex-col items-start gap-2">
					<a href="/api/v1/users/me/export" download className={buttonClass('secondary', 'normal')}>
						Download all my data
					</a>
					<p className="text-sm text-soft">
						One zip file: your profile, resumes, job descriptions, versions and files.
					</p>
				</div>
				<div className="flex flex-col items-start gap-2">
					<Button look="secondary" onClick={() => setAsking(true)}>
						Delete my account
					</Button>
					<p className="text-sm text-soft">
						Everything goes: account, resumes, job descriptions, versions and files.
					</p>
				</div>
			</div>
			<Dialog
				open={asking}
				onClose={() => setAsking(false)}
				title="Delete your account?"
				description={
					<ul className="flex list-disc flex-col gap-1 pl-5">
						<li>Your resumes, job descriptions, versions and exports are deleted at once.</li>
						<li>Their files are removed from our storage within minutes.</li>
						<li>You are logged out everywhere. This cannot be undone.</li>
					</ul>
				}
			>
				<Form method="post" noValidate className="flex flex-col gap-4">
					<input type="hidden" name="form" value="delete-account" />
					{problems?.message && <FieldError>{problems.message}</FieldError>}
					<PasswordField
						label="Your password"
						name="password"
						autoComplete="current-password"
						required
						error={problems?.fields.password}
						hint="So that nobody else can do this on your open computer."
					/>
					<DialogActions>
						<Button look="secondary" onClick={() => setAsking(false)}>
							Keep my account
						</Button>
						<Button type="submit" busy={busy}>
							Delete everything
						</Button>
					</DialogActions>
				</Form>
			</Dialog>
		</Setting>
	)
}
