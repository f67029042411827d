import { useId } from 'react'
import { useDesk } from '../desk-context'
import { filterOptions, isFilter } from '../filter'

/** Which changes to go through; nothing else of the page changes with it. */
export function FilterList() {
	const { desk, state, dispatch } = useDesk()
	const id = useId()
	const options = filterOptions(desk.suggestions, state.choice)
	return (
		<div className="flex items-center gap-2 text-sm">
			<label htmlFor={id} className="text-soft">
				Show
			</label>
			<select
				id={id}
				value={state.filter}
				onChange={({ target }) => {
					if (isFilter(target.value)) dispatch({ type: 'filter', filter: target.value })
				}}
				className="h-9 max-w-48 truncate rounded-sm border border-edge bg-transparent px-2 pointer-coarse:h-11"
			>
				{options.map(({ value, label }) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</select>
		</div>
	)
}
