import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { classNames } from './class-names'
import { IconButton } from './icon-button'

/** Where writing begins. A lone box to tick is not: a blank, meant to scroll, would change it. */
const firstField = 'input:not([type="hidden"], [type="checkbox"]), textarea, select'

type Props = {
	open: boolean
	/** Called however it is closed: the button, Escape, or a click beside it. */
	onClose: () => void
	title: string
	description?: ReactNode
	children?: ReactNode
	width?: 'narrow' | 'wide'
}

/**
 * A question that must be answered before going on. The browser's own modal dialog:
 * it holds the focus, gives it back, and costs no script. It lies on the desk itself,
 * never on the paper that asked.
 */
export function Dialog({ open, onClose, title, description, children, width = 'narrow' }: Props) {
	const ref = useRef<HTMLDialogElement>(null)
	const wasOpened = useRef(false)
	if (open) wasOpened.current = true
	const id = useId()
	useEffect(() => {
		const dialog = ref.current
		if (open && dialog && !dialog.open) {
			dialog.showModal()
			dialog.querySelector<HTMLElement>(firstField)?.focus()
		}
		if (!open && dialog?.open) dialog.close()
	}, [open])
	if (!wasOpened.current) return null
	return createPortal(
		// biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; the click is for the backdrop
		<dialog
			ref={ref}
			aria-labelledby={`${id}-title`}
			aria-describedby={description ? `${id}-description` : undefined}
			onClose={onClose}
			onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
			className={classNames(
				'm-auto w-[calc(100vw-2rem)] rounded-md border border-line bg-raised p-0 text-ink shadow-raised backdrop:bg-black/45',
				width === 'narrow' ? 'max-w-md' : 'max-w-2xl'
			)}
		>
			{open && (
				<div className="flex flex-col gap-4 p-6">
					<div className="flex items-start justify-between gap-4">
						<h2 id={`${id}-title`} className="text-xl font-semibold">
							{title}
						</h2>
						<IconButton label="Close" className="-mt-1 -mr-2" onClick={() => ref.current?.close()}>
							<X aria-hidden="true" className="size-5" />
						</IconButton>
					</div>
					{description && (
						<div id={`${id}-description`} className="text-sm text-soft">
							{description}
						</div>
					)}
					{children}
				</div>
			)}
		</dialog>,
		document.body
	)
}

/** The row of buttons at the foot of a dialog, always in sight: the way out first, the deed last. */
export function DialogActions({ children }: { children: ReactNode }) {
	return (
		<div className="sticky bottom-0 -mx-6 -mt-2 -mb-6 flex flex-wrap justify-end gap-3 bg-raised px-6 pt-4 pb-6">
			{children}
		</div>
	)
}
