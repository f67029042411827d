import { useState } from 'react'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { FormProblem } from '../../../ui/form-problem'
import { Menu, MenuItem, MenuLine, MenuLink, MenuWords } from '../../../ui/menu'
import { Tabs } from '../../../ui/tabs'
import { useToast } from '../../../ui/toast'
import { Row, Specimen } from './specimen'

const tabs = ['Score', 'Advice', 'Posting'].map((label) => ({
	value: label,
	label,
	content: <p className="text-sm text-soft">{label} stands here.</p>
}))

/** What opens, and what is said from the corner. */
export function Overlays() {
	const [open, setOpen] = useState<'narrow' | 'wide' | null>(null)
	const [refused, setRefused] = useState(false)
	const toast = useToast()
	const close = () => setOpen(null)
	return (
		<Specimen name="Dialog, Menu, Toast, FormProblem and Tabs">
			<Row>
				<Button look="secondary" onClick={() => setOpen('narrow')}>
					Narrow dialog
				</Button>
				<Button look="secondary" onClick={() => setOpen('wide')}>
					Wide dialog
				</Button>
				<Menu label="Actions for a thing">
					<MenuWords>dana@example.com</MenuWords>
					<MenuLine />
					<MenuLink to="/dev/ui">Open</MenuLink>
					<MenuItem checked onSelect={() => {}}>
						Chosen
					</MenuItem>
					<MenuItem onSelect={() => {}}>Delete</MenuItem>
				</Menu>
				<Button look="secondary" onClick={() => toast({ title: 'Version saved.' })}>
					Toast
				</Button>
				<Button
					look="secondary"
					onClick={() =>
						toast({
							kind: 'problem',
							title: 'You are offline.',
							description: 'Try again when you are back.',
							action: { label: 'Try again', onSelect: () => {} }
						})
					}
				>
					Toast of a problem
				</Button>
				<Button look="secondary" onClick={() => setRefused(!refused)}>
					Refuse the form
				</Button>
			</Row>
			{refused && <FormProblem>That was too often. Wait a minute, then try again.</FormProblem>}
			<Tabs label="Views" tabs={tabs} />
			<Dialog
				open={open !== null}
				onClose={close}
				width={open ?? 'narrow'}
				title="Delete this version?"
				description="This version and its files go. Your original resume stays."
			>
				<DialogActions>
					<Button look="secondary" onClick={close}>
						Keep it
					</Button>
					<Button onClick={close}>Delete</Button>
				</DialogActions>
			</Dialog>
		</Specimen>
	)
}
