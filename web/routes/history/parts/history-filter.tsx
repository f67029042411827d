import { ListSearch } from '../../../documents/list-search'
import { Select } from '../../../ui/select'
import {
	type HistoryQuery,
	readHistoryQuery,
	sortWords,
	stateWords,
	writeHistoryQuery
} from '../query'

const optionsOf = (words: object) =>
	Object.entries(words).map(([value, label]) => ({ value, label: String(label) }))
const states = optionsOf(stateWords)
const sorts = optionsOf(sortWords)

/** Search, state and order of what was saved and what is not yet. */
export function HistoryFilter({ query }: { query: HistoryQuery }) {
	return (
		<ListSearch
			label="Search jobs and resumes"
			search={query.search}
			filtered={Boolean(query.search || query.state)}
			addressOf={addressOf}
		>
			<div className="min-w-0 sm:w-52">
				<Select
					key={query.state}
					label="Show"
					name="state"
					options={states}
					defaultValue={query.state}
				/>
			</div>
			<div className="min-w-0 sm:w-44">
				<Select
					key={query.sort}
					label="Order"
					name="sort"
					options={sorts}
					defaultValue={query.sort}
				/>
			</div>
		</ListSearch>
	)
}

/** By the reader of addresses itself, so that a form means what its address does. */
function addressOf(form: FormData): string {
	const asked = new URLSearchParams()
	for (const [name, value] of form) asked.set(name, String(value))
	return writeHistoryQuery(readHistoryQuery(`http://localhost/?${asked}`))
}
