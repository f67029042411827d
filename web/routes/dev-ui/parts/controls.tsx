import { Settings } from 'lucide-react'
import { Button } from '../../../ui/button'
import { Checkbox } from '../../../ui/checkbox'
import { IconButton } from '../../../ui/icon-button'
import { LinkButton } from '../../../ui/link-button'
import { PasswordField } from '../../../ui/password-field'
import { Select } from '../../../ui/select'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { Row, Specimen } from './specimen'

const looks = ['primary', 'secondary', 'quiet'] as const
const strategies = [
	{ value: 'careful', label: 'Careful' },
	{ value: 'balanced', label: 'Balanced' },
	{ value: 'none', label: 'Not offered today', disabled: true }
]

/** What a person presses and writes in, in each of its states. */
export function Controls() {
	return (
		<>
			<Specimen name="Button, LinkButton and IconButton">
				{looks.map((look) => (
					<Row key={look}>
						<Button look={look}>{look}</Button>
						<Button look={look} size="small">
							small
						</Button>
						<Button look={look} busy>
							At work
						</Button>
						<Button look={look} disabled>
							disabled
						</Button>
					</Row>
				))}
				<Row>
					<LinkButton to="/dev/ui">A link that looks like a button</LinkButton>
					<IconButton label="Settings">
						<Settings aria-hidden="true" className="size-5" />
					</IconButton>
					<IconButton label="Settings, disabled" disabled>
						<Settings aria-hidden="true" className="size-5" />
					</IconButton>
					<a href="/dev/ui" className="link text-sm">
						A link in words
					</a>
				</Row>
			</Specimen>
			<Specimen name="TextField and PasswordField">
				<TextField label="Company" hint="As the posting writes it." optional />
				<TextField label="E-mail address" defaultValue="dana@" error="Write a whole address." />
				<TextField label="Name" defaultValue="Not to be changed" disabled />
				<PasswordField label="Password" defaultValue="a short sentence" autoComplete="off" />
			</Specimen>
			<Specimen name="TextArea, Select and Checkbox">
				<TextArea label="Notes" placeholder="Where you send it" optional />
				<TextArea label="The posting" error="Paste the posting, or bring a file." />
				<Select label="How far may it go?" options={strategies} defaultValue="balanced" />
				<Select label="Experience" options={strategies} error="Choose one of them." />
				<Checkbox label="Use single keys" hint="Turn them off if you dictate." defaultChecked />
				<Checkbox label="I understand" error="Tick this to go on." />
				<Checkbox label="Cannot be chosen" disabled />
			</Specimen>
		</>
	)
}
