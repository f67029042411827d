import { useEffect, useRef } from 'react'
import { Form, useNavigation, useSubmit } from 'react-router'
import type { JobDescriptionDetail } from '../../../../src/posting/resource'
import type { ItemAnswer } from '../../../documents/item-answer'
import { Button } from '../../../ui/button'
import { FormProblem } from '../../../ui/form-problem'
import { TextField } from '../../../ui/text-field'
import { useToast } from '../../../ui/toast'
import { useFocusFirstError } from '../../../ui/use-focus-first-error'

type Props = { posting: JobDescriptionDetail; answer: ItemAnswer | undefined }

/** What the job description is called; the text itself stays as it came. */
export function LabelsForm({ posting, answer }: Props) {
	const problems = answer && !answer.done ? answer.problems : null
	const form = useFocusFirstError(answer)
	const busy = useNavigation().formData?.get('intent') === 'label'
	const toast = useToast()
	const submit = useSubmit()
	const { title, company, location } = posting
	const labels = { intent: 'label', title, company, location }
	const before = useRef<typeof labels | null>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
	useEffect(() => {
		if (!answer?.done) return
		const was = before.current
		before.current = null
		const action = was && {
			label: 'Undo',
			onSelect: () => submit(was, { method: 'post', preventScrollReset: true })
		}
		toast({ title: 'Saved.', ...(action ? { action } : {}) })
	}, [answer])
	return (
		<section aria-labelledby="labels">
			<h2 id="labels" className="text-lg font-semibold">
				What it is called
			</h2>
			<Form
				ref={form}
				method="post"
				noValidate
				preventScrollReset
				onSubmit={() => {
					before.current = labels
				}}
				className="mt-3 flex flex-col gap-4"
			>
				<input type="hidden" name="intent" value="label" />
				{problems?.message && <FormProblem key={problems.message}>{problems.message}</FormProblem>}
				<TextField
					key={`title ${posting.title}`}
					label="Job title"
					name="title"
					required
					defaultValue={posting.title}
					error={problems?.fields.title}
				/>
				<TextField
					key={`company ${posting.company}`}
					label="Company"
					name="company"
					optional
					defaultValue={posting.company}
					error={problems?.fields.company}
				/>
				<TextField
					key={`location ${posting.location}`}
					label="Place"
					name="location"
					optional
					defaultValue={posting.location}
					error={problems?.fields.location}
				/>
				<Button type="submit" look="secondary" busy={busy} className="self-start">
					Save
				</Button>
			</Form>
		</section>
	)
}
