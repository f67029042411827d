import { PasswordField } from '../../../ui/password-field'
import type { SettingsAnswer } from '../route'
import { Setting } from './setting'
import { SettingForm } from './setting-form'

type Props = { minimum: number; answer: SettingsAnswer | null }

export function Password({ minimum, answer }: Props) {
	const errors = answer?.problems?.fields ?? {}
	return (
		<Setting id="password" title="Password" words="Changing it logs you out on every other device.">
			<SettingForm
				form="password"
				submit="Change password"
				done="Your password is changed."
				answer={answer}
			>
				<PasswordField
					data-secret
					label="Current password"
					name="currentPassword"
					autoComplete="current-password"
					required
					error={errors.currentPassword}
				/>
				<PasswordField
					data-secret
					label="New password"
					name="newPassword"
					autoComplete="new-password"
					required
					error={errors.newPassword}
					hint={`At least ${minimum} characters.`}
				/>
			</SettingForm>
		</Setting>
	)
}
