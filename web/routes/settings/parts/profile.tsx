import type { Me } from '../../../../src/account/resource'
import { Select } from '../../../ui/select'
import { TextField } from '../../../ui/text-field'
import type { SettingsAnswer } from '../route'
import { Setting } from './setting'
import { SettingForm } from './setting-form'

const levels: Record<NonNullable<Me['experienceLevel']>, string> = {
	student: 'Student',
	entry: 'First job, or new in the field',
	mid: 'Some years in the field',
	senior: 'Experienced',
	lead: 'Leading others',
	executive: 'Leading an organisation'
}

const options = [
	{ value: '', label: 'Not said' },
	...Object.entries(levels).map(([value, label]) => ({ value, label }))
]

type Props = { me: Me; answer: SettingsAnswer | null }

export function Profile({ me, answer }: Props) {
	const errors = answer?.problems?.fields ?? {}
	const said = answer?.typed ?? me
	return (
		<Setting id="profile" title="Profile" words="How we address you, and what you are looking for.">
			<SettingForm
				form="profile"
				submit="Save profile"
				done="Your profile is saved."
				answer={answer}
			>
				<TextField
					label="Your name"
					name="name"
					autoComplete="name"
					required
					defaultValue={said.name}
					error={errors.name}
				/>
				<TextField
					label="The job you are looking for"
					name="targetRole"
					optional
					autoComplete="organization-title"
					defaultValue={said.targetRole}
					error={errors.targetRole}
				/>
				<Select
					label="Experience"
					name="experienceLevel"
					optional
					options={options}
					defaultValue={said.experienceLevel ?? ''}
					error={errors.experienceLevel}
				/>
			</SettingForm>
		</Setting>
	)
}
