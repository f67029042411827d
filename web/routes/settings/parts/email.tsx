import { PasswordField } from '../../../ui/password-field'
import { TextField } from '../../../ui/text-field'
import type { SettingsAnswer } from '../route'
import { Setting } from './setting'
import { SettingForm } from './setting-form'

type Props = {
	email: string
	/** The link of the message was opened just now. */
	changed: boolean
	answer: SettingsAnswer | null
}

/** The address that somebody logs in with, and the way to another. */
export function Email({ email, changed, answer }: Props) {
	const errors = answer?.problems?.fields ?? {}
	return (
		<Setting
			id="email"
			title="E-mail address"
			words={
				<>
					You log in with <strong className="wrap-anywhere">{email}</strong>, and our messages go
					there.
				</>
			}
		>
			{changed && !answer && (
				<p role="status" className="mb-4 border-l-4 border-accent pl-3 text-sm font-semibold">
					Your address is changed to {email}.
				</p>
			)}
			<SettingForm
				form="email"
				submit="Send the link"
				done="We sent a link to the new address. Your address changes when you open it, within an hour."
				answer={answer}
			>
				<TextField
					key={email}
					label="New address"
					name="email"
					type="email"
					autoComplete="email"
					required
					defaultValue={answer?.done ? undefined : answer?.typed?.email}
					error={errors.email}
				/>
				<PasswordField
					data-secret
					label="Your password"
					name="password"
					autoComplete="current-password"
					required
					error={errors.password}
				/>
			</SettingForm>
		</Setting>
	)
}
