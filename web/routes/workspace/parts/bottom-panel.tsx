import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { IconButton } from '../../../ui/icon-button'

type Props = { title: string; onClose: () => void; tools?: ReactNode; children: ReactNode }

/** The margin on a small screen: slides up over the foot of the sheet, which stays in reach. */
export function BottomPanel({ title, onClose, tools, children }: Props) {
	const panel = useRef<HTMLElement>(null)
	useEffect(() => {
		panel.current?.focus({ preventScroll: true })
	}, [])
	return (
		<section
			ref={panel}
			tabIndex={-1}
			aria-label={title}
			onKeyDown={(event) => {
				if (event.key === 'Escape') onClose()
			}}
			className="max-h-[55dvh] overflow-y-auto transition starting:translate-y-6 starting:opacity-0 border-t border-line px-4 pt-2 pb-4 outline-none sm:px-6"
		>
			<div className="mb-1 flex items-center gap-1">
				<h2 className="flex-1 font-sans text-sm font-semibold">{title}</h2>
				{tools}
				<IconButton label="Close" onClick={onClose}>
					<X aria-hidden="true" className="size-5" />
				</IconButton>
			</div>
			{children}
		</section>
	)
}
