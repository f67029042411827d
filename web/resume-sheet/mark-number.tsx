import { classNames } from '../ui/class-names'
import type { Mark } from './marks'
import { useSheetView } from './sheet-view'

/**
 * The little number that ties a line to its note. The tab key passes it by: every note can
 * be reached in the margin, or by the button at the foot of a small screen.
 */
export function MarkNumber({ mark }: { mark: Mark }) {
	const { active, onPick } = useSheetView()
	const label = `${mark.number}${mark.uncertain ? '?' : ''}`
	const state = mark.taken
		? 'accepted'
		: mark.uncertain
			? 'uncertain, original kept'
			: 'original kept'
	const look = classNames(
		'mx-0.5 inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border px-1 align-[0.2em]',
		'figures font-sans text-[0.6875rem] leading-none font-semibold no-underline select-none',
		active === mark.id
			? 'border-accent bg-accent text-on-accent'
			: mark.taken
				? 'border-edge bg-paper text-ink'
				: 'border-dashed border-edge bg-paper text-faint'
	)
	if (!onPick) return <span className={look}>{label}</span>
	return (
		<button
			type="button"
			tabIndex={-1}
			data-mark={mark.id}
			aria-label={`Change ${mark.number}, ${state}. Go to its note.`}
			onClick={() => onPick(mark.id)}
			className={look}
		>
			{label}
		</button>
	)
}
