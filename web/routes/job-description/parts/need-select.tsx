import { ChevronDown } from 'lucide-react'
import { classNames } from '../../../ui/class-names'
import type { Counting } from '../corrections'
import { needWords } from '../need-words'

type Props = {
	/** The sentence that it is about, for those who hear it. */
	about: string
	value: Counting
	onChange: (value: Counting) => void
	className?: string
}

const countings: Counting[] = ['must', 'nice', 'context', 'none']

/** What a sentence counts as: the platform's own list, small enough for a row. */
export function NeedSelect({ about, value, onChange, className }: Props) {
	return (
		<div className={classNames('relative', className)}>
			<select
				aria-label={`Counts as: ${about}`}
				value={value}
				onChange={(event) => {
					const chosen = countings.find((one) => one === event.target.value)
					if (chosen && chosen !== value) onChange(chosen)
				}}
				className="h-8 w-full scroll-my-24 appearance-none rounded-sm border border-edge bg-raised pr-7 pl-2 text-xs hover:border-ink pointer-coarse:h-11"
			>
				{countings.map((one) => (
					<option key={one} value={one}>
						{needWords[one]}
					</option>
				))}
			</select>
			<ChevronDown
				aria-hidden="true"
				className="pointer-events-none absolute top-1/2 right-2 size-3.5 -translate-y-1/2 text-soft"
			/>
		</div>
	)
}
