import { Search } from 'lucide-react'
import { Form, Link, useSubmit } from 'react-router'
import { resumeStatusWords } from '../../../documents/resume-status'
import { Button } from '../../../ui/button'
import { Select } from '../../../ui/select'
import { TextField } from '../../../ui/text-field'
import type { ListQuery } from '../query'

const statuses = [
	{ value: '', label: 'Any status' },
	...Object.entries(resumeStatusWords).map(([value, label]) => ({ value, label }))
]

/** Search and status, kept in the address, so that they can be bookmarked and gone back to. */
export function ListFilter({ query }: { query: ListQuery }) {
	const submit = useSubmit()
	const filtered = Boolean(query.search || query.status)
	return (
		<Form
			method="get"
			action="/dashboard"
			role="search"
			className="flex flex-wrap items-end gap-x-3 gap-y-3"
		>
			<div className="min-w-0 flex-[1_1_14rem] sm:max-w-xs">
				<TextField
					key={query.search}
					label="Search titles"
					name="search"
					type="search"
					maxLength={100}
					defaultValue={query.search}
				/>
			</div>
			<div className="w-44">
				<Select
					key={query.status}
					label="Status of resumes"
					name="status"
					options={statuses}
					defaultValue={query.status}
					onChange={(event) => submit(event.currentTarget.form)}
				/>
			</div>
			<Button type="submit" look="secondary">
				<Search aria-hidden="true" className="size-4" />
				Search
			</Button>
			{filtered && (
				<Link to="/dashboard" className="link self-center text-sm">
					Show all
				</Link>
			)}
		</Form>
	)
}
