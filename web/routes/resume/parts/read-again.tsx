import { useEffect, useState } from 'react'
import { useFetcher } from 'react-router'
import type { ItemAnswer } from '../../../documents/item-answer'
import { Button } from '../../../ui/button'
import { FieldError } from '../../../ui/field-error'

type Props = { disabled: boolean; onAsked: () => void }

/** Reads the file once more, after a second press. */
export function ReadAgain({ disabled, onAsked }: Props) {
	const [sure, setSure] = useState(false)
	const fetcher = useFetcher<ItemAnswer>({ key: 'read again' })
	const answer = fetcher.data
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
	useEffect(() => {
		if (answer?.done && sure) onAsked()
	}, [answer])
	if (!sure) {
		return (
			<p>
				<Button look="quiet" size="small" disabled={disabled} onClick={() => setSure(true)}>
					Read again from the file
				</Button>
			</p>
		)
	}
	return (
		<fetcher.Form method="post" className="flex flex-col items-start gap-2 text-sm">
			<p>
				What is read now will be shown instead of your corrections. They stay in this list, and you
				can go back to them.
			</p>
			{answer && !answer.done && <FieldError>{answer.problems.message}</FieldError>}
			<div className="flex flex-wrap gap-3">
				<Button look="secondary" size="small" onClick={() => setSure(false)}>
					Leave it
				</Button>
				<Button
					type="submit"
					name="intent"
					value="read-again"
					size="small"
					busy={fetcher.state !== 'idle'}
				>
					Read it again
				</Button>
			</div>
		</fetcher.Form>
	)
}
