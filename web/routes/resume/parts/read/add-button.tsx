import { Plus } from 'lucide-react'
import type { Place } from '../../../../../src/resume/editing/add'
import { useDesk } from '../../desk-context'

type Props = { place: Place; field?: string; children: string }

/** Adds an empty piece at the end of a list and goes to it. */
export function AddButton({ place, field, children }: Props) {
	const { add } = useDesk()
	return (
		<button
			type="button"
			onClick={() => add(place, field)}
			className="inline-flex min-h-8 items-center gap-1 rounded-sm px-1 font-sans text-xs text-accent hover:bg-accent-tint pointer-coarse:min-h-10"
		>
			<Plus aria-hidden="true" className="size-3.5" />
			{children}
		</button>
	)
}
