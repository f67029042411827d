import { useEffect } from 'react'
import { useFetcher } from 'react-router'
import type { FormProblems } from '../form.server'
import { Button } from '../ui/button'
import { Dialog, DialogActions } from '../ui/dialog'
import { FieldError } from '../ui/field-error'
import { TextField } from '../ui/text-field'
import { useToast } from '../ui/toast'
import { useFocusFirstError } from '../ui/use-focus-first-error'
import type { ItemAnswer } from './item-answer'

type Props = { open: boolean; onClose: () => void; action: string; title: string; noun: string }

/** Asks for another title. What was typed stays when it is not taken. */
export function RenameDialog({ open, onClose, action, title, noun }: Props) {
	const fetcher = useFetcher<ItemAnswer>({ key: `rename ${action}` })
	const toast = useToast()
	const form = useFocusFirstError(fetcher.data)
	const answer = fetcher.data
	const problems: FormProblems | null = answer && !answer.done ? answer.problems : null
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
	useEffect(() => {
		if (!open || !answer?.done) return
		onClose()
		toast({ title: 'Renamed.' })
	}, [answer])
	return (
		<Dialog open={open} onClose={onClose} title={`Rename this ${noun}`}>
			<fetcher.Form
				ref={form}
				method="post"
				action={action}
				noValidate
				className="flex flex-col gap-4"
			>
				<input type="hidden" name="intent" value="rename" />
				{problems?.message && <FieldError>{problems.message}</FieldError>}
				<TextField
					label="Title"
					name="title"
					defaultValue={title}
					required
					error={problems?.fields.title}
				/>
				<DialogActions>
					<Button look="secondary" onClick={onClose}>
						Cancel
					</Button>
					<Button type="submit" busy={fetcher.state !== 'idle'}>
						Rename
					</Button>
				</DialogActions>
			</fetcher.Form>
		</Dialog>
	)
}
