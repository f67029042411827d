import { classNames } from './class-names'

type Props = {
	/** 0–100; null when there is not enough to score. */
	value: number | null
	/** What the number is, e.g. `Fit with this posting`. */
	label: string
	size?: 'small' | 'large'
}

const radius = 20
const around = 2 * Math.PI * radius

/** A total out of 100. The ledger beside it says how it came about. */
export function ScoreRing({ value, label, size = 'large' }: Props) {
	const words = value === null ? `${label}: not enough to score` : `${label}: ${value} of 100`
	return (
		<svg
			viewBox="0 0 48 48"
			role="img"
			aria-label={words}
			className={classNames('shrink-0', size === 'large' ? 'size-24' : 'size-12')}
		>
			<circle cx="24" cy="24" r={radius} fill="none" strokeWidth="3" className="stroke-line" />
			{value !== null && value > 0 && (
				<circle
					cx="24"
					cy="24"
					r={radius}
					fill="none"
					strokeWidth="3"
					strokeLinecap="round"
					strokeDasharray={`${(around * value) / 100} ${around}`}
					transform="rotate(-90 24 24)"
					className="stroke-accent transition-[stroke-dasharray]"
				/>
			)}
			<text
				x="24"
				y="24"
				textAnchor="middle"
				dominantBaseline="central"
				fontSize="15"
				className="figures fill-ink font-serif font-semibold"
			>
				{value ?? '–'}
			</text>
		</svg>
	)
}
