import { SmallSelect } from '../../../ui/select'
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
const options = countings.map((value) => ({ value, label: needWords[value] }))

/** What a sentence counts as: the platform's own list, small enough for a row. */
export function NeedSelect({ about, value, onChange, className }: Props) {
	return (
		<div className={className}>
			<SmallSelect
				aria-label={`Counts as: ${about}`}
				value={value}
				onChange={(event) => {
					const chosen = countings.find((one) => one === event.target.value)
					if (chosen && chosen !== value) onChange(chosen)
				}}
				options={options}
				className="scroll-my-24"
			/>
		</div>
	)
}
