import { ListSearch } from '../../../documents/list-search'
import { resumeStatusWords } from '../../../documents/resume-status'
import { Select } from '../../../ui/select'
import { type ListQuery, readListQuery, sortWords, writeListQuery } from '../query'

const optionsOf = (words: object) =>
	Object.entries(words).map(([value, label]) => ({ value, label: String(label) }))
const statuses = [{ value: '', label: 'Any status' }, ...optionsOf(resumeStatusWords)]
const sorts = optionsOf(sortWords)

/** Search, status and order of both lists. */
export function ListFilter({ query }: { query: ListQuery }) {
	return (
		<ListSearch
			label="Search titles"
			search={query.search}
			filtered={Boolean(query.search || query.status)}
			addressOf={addressOf}
		>
			<div className="min-w-0 sm:w-44">
				<Select
					key={query.status}
					label="Status of resumes"
					name="status"
					options={statuses}
					defaultValue={query.status}
				/>
			</div>
			<div className="min-w-0 sm:w-40">
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
	return writeListQuery(readListQuery(`http://localhost/?${asked}`))
}
