import { CircleQuestionMark } from 'lucide-react'
import { useDesk } from '../../desk-context'

type Props = { id: string; name: string; label: string }

/** The pencil's note at a place that may have been read wrongly, and the way to settle it. */
export function Doubt({ id, name, label }: Props) {
	const { edit } = useDesk()
	return (
		<p className="flex flex-wrap items-center gap-x-2 px-1 font-sans text-xs text-soft">
			<span id={id} className="inline-flex items-center gap-1">
				<CircleQuestionMark aria-hidden="true" className="size-3.5" />
				We are not sure of this.
			</span>
			<button
				type="button"
				className="link min-h-6 pointer-coarse:min-h-9"
				aria-label={`${label}: this is right`}
				onClick={() => edit({ type: 'confirm', key: name })}
			>
				This is right
			</button>
		</p>
	)
}
