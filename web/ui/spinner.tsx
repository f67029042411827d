import { classNames } from './class-names'

/** Says to the eye that something is at work; the words beside it say what. */
export function Spinner({ className }: { className?: string }) {
	return (
		<svg
			viewBox="0 0 16 16"
			fill="none"
			stroke="currentColor"
			strokeWidth="2"
			strokeLinecap="round"
			aria-hidden="true"
			className={classNames('size-4 shrink-0 animate-spin', className)}
		>
			<path d="M8 2a6 6 0 1 1-6 6" />
		</svg>
	)
}
