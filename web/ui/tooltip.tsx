import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'

type Props = {
	/** A few words more; never the only place where something is said. */
	words: ReactNode
	/** The control it belongs to, which has its own name. */
	children: ReactElement
	side?: 'top' | 'right' | 'bottom' | 'left'
}

export function Tooltip({ words, children, side = 'top' }: Props) {
	return (
		<BaseTooltip.Root>
			<BaseTooltip.Trigger delay={400} render={children} />
			<BaseTooltip.Portal>
				<BaseTooltip.Positioner side={side} sideOffset={6} className="z-50">
					<BaseTooltip.Popup className="max-w-64 rounded-sm bg-ink px-2.5 py-1.5 text-xs text-desk">
						{words}
					</BaseTooltip.Popup>
				</BaseTooltip.Positioner>
			</BaseTooltip.Portal>
		</BaseTooltip.Root>
	)
}
