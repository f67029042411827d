import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

/** What is wrong with a field and how to mend it. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
	return (
		<p id={id} className="flex items-start gap-1.5 text-sm font-semibold">
			<CircleAlert aria-hidden="true" className="mt-0.75 size-4 shrink-0" />
			{children}
		</p>
	)
}
