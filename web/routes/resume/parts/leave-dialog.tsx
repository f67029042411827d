import { useBlocker } from 'react-router'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'

/** Asks before another page is opened while something is unsaved. */
export function LeaveDialog({ dirty }: { dirty: boolean }) {
	const blocker = useBlocker(
		({ currentLocation, nextLocation }) =>
			dirty && currentLocation.pathname !== nextLocation.pathname
	)
	const stay = () => blocker.state === 'blocked' && blocker.reset()
	return (
		<Dialog
			open={blocker.state === 'blocked'}
			onClose={stay}
			title="Your changes are not saved"
			description="If you go on, they wait here in this tab until you come back. Other pages, and a tailoring that you start now, don’t know them."
		>
			<DialogActions>
				<Button look="secondary" onClick={() => blocker.proceed?.()}>
					Go on without saving
				</Button>
				<Button onClick={stay}>Stay here</Button>
			</DialogActions>
		</Dialog>
	)
}
