import { useState } from 'react'
import type { CountedRequirement } from '../../../../src/posting/resource'
import type { Need } from '../../../../src/posting/schema'
import { Button } from '../../../ui/button'
import { Select } from '../../../ui/select'
import { TextField } from '../../../ui/text-field'
import { withDetails } from '../corrections'
import { degreeWords } from '../need-words'
import { useReading } from '../reading-context'

type Props = { requirement: CountedRequirement; need: Need; onDone: () => void }
type Degree = keyof typeof degreeWords

const degrees: Degree[] = ['secondary', 'associate', 'bachelor', 'master', 'doctorate']

/** The years and the degree that one requirement asks for, where they were read wrongly. */
export function DetailsForm({ requirement, need, onDone }: Props) {
	const { make } = useReading()
	const [years, setYears] = useState(requirement.years?.toString() ?? '')
	const [degree, setDegree] = useState<Degree | null>(requirement.degree)
	const count = years.trim() === '' ? null : Number(years.replace(',', '.'))
	const wrong = count !== null && !(count >= 0 && count <= 60)
	const save = () => {
		if (wrong) return
		const changed = count !== requirement.years || degree !== requirement.degree
		if (changed) {
			make(
				(all) => withDetails(all, requirement, need, { years: count, degree }),
				'Years and degree are corrected.'
			)
		}
		onDone()
	}
	return (
		<form
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				save()
			}}
			onKeyDown={(event) => event.key === 'Escape' && onDone()}
			className="mt-2 sm:col-span-2 flex flex-wrap items-end gap-3"
		>
			<div className="w-36">
				<TextField
					label="Years at least"
					inputMode="decimal"
					value={years}
					onChange={(event) => setYears(event.target.value)}
					error={wrong ? 'Enter a number up to 60.' : undefined}
				/>
			</div>
			<div className="w-44">
				<Select
					label="Degree at least"
					value={degree ?? ''}
					onChange={(event) => setDegree(degrees.find((one) => one === event.target.value) ?? null)}
					options={[
						{ value: '', label: 'None' },
						...degrees.map((one) => ({ value: one, label: degreeWords[one] }))
					]}
				/>
			</div>
			<Button type="submit" look="secondary">
				Save
			</Button>
			<Button look="quiet" onClick={onDone}>
				Cancel
			</Button>
		</form>
	)
}
