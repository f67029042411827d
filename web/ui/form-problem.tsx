import { type ReactNode, useEffect, useRef } from 'react'
import { Banner } from './banner'

/** What is wrong with the form as a whole. It takes the focus, so that nobody looks for it. */
export function FormProblem({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
	const ref = useRef<HTMLDivElement>(null)
	useEffect(() => ref.current?.focus(), [])
	return (
		<div ref={ref} tabIndex={-1} data-problem className="scroll-my-24 outline-none">
			<Banner kind="problem" actions={actions}>
				<span className="font-semibold text-ink">{children}</span>
			</Banner>
		</div>
	)
}
