import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { LinkButton } from '../../../ui/link-button'

/** Stands between a person without credits and a start. */
export function CreditGate({ open, onClose }: { open: boolean; onClose: () => void }) {
	return (
		<Dialog
			open={open}
			onClose={onClose}
			title="You have no credits left"
			description="An optimization costs one credit. Nothing was started, and your choice is kept."
		>
			<DialogActions>
				<Button look="secondary" onClick={onClose}>
					Not now
				</Button>
				<LinkButton to="/billing">Go to Billing</LinkButton>
			</DialogActions>
		</Dialog>
	)
}
