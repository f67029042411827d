import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Form, Link, useNavigate } from 'react-router'
import { Button } from '../ui/button'
import { Select } from '../ui/select'
import { TextField } from '../ui/text-field'
import { type Choice, filterAddress } from './filter-address'

/** Long enough that a word is one search. */
const pauseMs = 350

type Props = {
	/** What the field is called. */
	label: string
	search: string
	/** Whether anything is filtered, and there is something to clear. */
	filtered: boolean
	/** Each change counts at once. */
	choices: Choice[]
}

/**
 * What a list is searched by, kept in the address, so that it can be bookmarked and gone back
 * to. Typing searches after a pause; without scripts there is a button.
 */
export function ListSearch({ label, search, filtered, choices }: Props) {
	const form = useRef<HTMLFormElement>(null)
	const field = useRef<HTMLDivElement>(null)
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
	const navigate = useNavigate()
	useEffect(() => {
		const input = field.current?.querySelector('input')
		// Gone back, or cleared: but what is being typed is never replaced.
		if (input && input !== document.activeElement) input.value = search
	}, [search])
	useEffect(() => () => clearTimeout(timer.current), [])
	const go = () => {
		clearTimeout(timer.current)
		if (!form.current) return
		if (!navigator.onLine) return window.addEventListener('online', go, { once: true })
		navigate(filterAddress(new FormData(form.current), choices), {
			replace: true,
			preventScrollReset: true
		})
	}
	return (
		<Form
			ref={form}
			method="get"
			role="search"
			onSubmit={(event) => {
				event.preventDefault()
				go()
			}}
			onChange={(event) => {
				clearTimeout(timer.current)
				const typing = event.target instanceof HTMLInputElement
				timer.current = setTimeout(go, typing ? pauseMs : 0)
			}}
			className="grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap"
		>
			<div ref={field} className="relative col-span-2 min-w-0 flex-[1_1_14rem] sm:max-w-xs">
				<TextField
					label={label}
					name="search"
					type="search"
					maxLength={100}
					autoComplete="off"
					defaultValue={search}
				/>
				{filtered && (
					<Link
						to="?"
						preventScrollReset
						onClick={() => {
							clearTimeout(timer.current)
							const input = field.current?.querySelector('input')
							if (input) input.value = ''
							input?.focus()
						}}
						className="link absolute -top-2 right-0 py-2 text-sm"
					>
						Clear the filter
					</Link>
				)}
			</div>
			{choices.map(({ label, name, words, value, width }) => (
				<div key={name} className={`min-w-0 ${width}`}>
					<Select
						key={value}
						label={label}
						name={name}
						options={optionsOf(words)}
						defaultValue={value}
					/>
				</div>
			))}
			<noscript>
				<Button type="submit" look="secondary">
					<Search aria-hidden="true" className="size-4" />
					Search
				</Button>
			</noscript>
		</Form>
	)
}

function optionsOf(words: Record<string, string>) {
	return Object.entries(words).map(([value, label]) => ({ value, label }))
}
