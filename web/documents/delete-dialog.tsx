import { type ReactNode, useEffect } from 'react'
import { useFetcher } from 'react-router'
import { Button } from '../ui/button'
import { Dialog, DialogActions } from '../ui/dialog'
import { FieldError } from '../ui/field-error'
import { useToast } from '../ui/toast'
import type { ItemAnswer } from './item-answer'

type Props = {
	open: boolean
	onClose: () => void
	action: string
	title: string
	/** What goes with it and what stays. */
	children: ReactNode
	/** A path to go to afterwards; without it the page stays. */
	back?: string
}

export function DeleteDialog({ open, onClose, action, title, children, back }: Props) {
	const fetcher = useFetcher<ItemAnswer>({ key: `delete ${action}` })
	const toast = useToast()
	const answer = fetcher.data
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
	useEffect(() => {
		if (!open || !answer?.done) return
		onClose()
		toast({ title: `Deleted “${title}”.` })
	}, [answer])
	return (
		<Dialog open={open} onClose={onClose} title={`Delete “${title}”?`} description={children}>
			<fetcher.Form method="post" action={action}>
				<input type="hidden" name="intent" value="delete" />
				{back && <input type="hidden" name="back" value={back} />}
				{answer && !answer.done && <FieldError>{answer.problems.message}</FieldError>}
				<DialogActions>
					<Button look="secondary" onClick={onClose}>
						Keep it
					</Button>
					<Button type="submit" busy={fetcher.state !== 'idle'}>
						Delete
					</Button>
				</DialogActions>
			</fetcher.Form>
		</Dialog>
	)
}
