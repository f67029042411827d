import { useId } from 'react'
import { SmallSelect } from '../../../ui/select'
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
			<SmallSelect
				id={id}
				value={state.filter}
				options={options}
				onChange={({ target }) => {
					if (isFilter(target.value)) dispatch({ type: 'filter', filter: target.value })
				}}
				className="max-w-48"
			/>
		</div>
	)
}
