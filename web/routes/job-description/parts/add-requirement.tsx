import { useState } from 'react'
import type { Need } from '../../../../src/posting/schema'
import { Button } from '../../../ui/button'
import { Select } from '../../../ui/select'
import { TextField } from '../../../ui/text-field'
import { withAdded } from '../corrections'
import { needWords } from '../need-words'
import { useReading } from '../reading-context'
import { countedWords } from './requirement-row'

/** Longer than any single thing that a job asks for. */
const longest = 500
const kinds: Need[] = ['must', 'nice', 'context']

/** Something the job asks for that the text does not say, or not in words that were understood. */
export function AddRequirement() {
	const { posting, make } = useReading()
	const [words, setWords] = useState('')
	const [need, setNeed] = useState<Need>('must')
	const [error, setError] = useState<string>()
	const add = () => {
		const text = words.replace(/\s+/g, ' ').trim()
		if (text.length < 2) return setError('Enter what the job asks for.')
		const same = (other: string) => other.toLowerCase() === text.toLowerCase()
		if (posting.requirements.some((one) => same(one.text)))
			return setError('This is in the list already.')
		make((all) => withAdded(all, { text, need, typed: true }), countedWords(text, needWords[need]))
		setWords('')
		setError(undefined)
	}
	return (
		<form
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				add()
			}}
			className="flex flex-wrap items-end gap-3"
		>
			<div className="min-w-48 flex-1">
				<TextField
					label="Add something it asks for"
					value={words}
					maxLength={longest}
					onChange={(event) => {
						setWords(event.target.value)
						setError(undefined)
					}}
					error={error}
				/>
			</div>
			<div className="w-36">
				<Select
					label="Counts as"
					value={need}
					onChange={(event) => setNeed(kinds.find((one) => one === event.target.value) ?? 'must')}
					options={kinds.map((one) => ({ value: one, label: needWords[one] }))}
				/>
			</div>
			<Button type="submit" look="secondary">
				Add
			</Button>
		</form>
	)
}
