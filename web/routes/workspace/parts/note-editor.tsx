import { useEffect, useRef, useState } from 'react'
import { editableText } from '../../../../src/optimization/apply'
import type { Suggestion } from '../../../../src/optimization/schema'
import { Button } from '../../../ui/button'
import { TextArea } from '../../../ui/text-area'
import { useDesk } from '../desk-context'
import { hasMargin, reveal } from '../reveal'
import { useEditCheck } from '../use-edit-check'

/** The person's own words for a change, checked against the resume while they are written. */
export function NoteEditor({ suggestion }: { suggestion: Suggestion }) {
	const { state, dispatch } = useDesk()
	const { id, change } = suggestion
	const [words, setWords] = useState(state.choice.edits[id] ?? editableText(change) ?? '')
	const unproven = useEditCheck(id, words)
	const area = useRef<HTMLTextAreaElement>(null)
	useEffect(() => {
		area.current?.focus({ preventScroll: true })
	}, [])
	const form = useRef<HTMLFormElement>(null)
	// What is told of the words makes it taller; both must be seen while writing. A panel scrolls by itself.
	useEffect(() => {
		if (hasMargin() && (unproven === null || unproven.length > 0)) reveal(form.current)
	}, [unproven])
	const save = () => dispatch({ type: 'save_edit', id, words })
	return (
		<form
			ref={form}
			className="flex flex-col gap-2"
			onSubmit={(event) => {
				event.preventDefault()
				save()
			}}
		>
			<TextArea
				ref={area}
				label="Your words"
				hint={change.type === 'insert_section' ? 'Each line is an item of its own.' : undefined}
				value={words}
				maxLength={5000}
				rows={3}
				className="font-serif"
				onChange={(event) => setWords(event.target.value)}
				onKeyDown={(event) => {
					if (event.key === 'Escape') dispatch({ type: 'stop_edit' })
					if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save()
				}}
			/>
			<Check unproven={words.trim() === '' ? [] : unproven} />
			{words.trim() === '' && (
				<p className="text-xs text-soft">Write something, or leave the change out.</p>
			)}
			<div className="flex flex-wrap gap-2">
				<Button type="submit" size="small" disabled={words.trim() === ''}>
					Use these words
				</Button>
				<Button look="quiet" size="small" onClick={() => dispatch({ type: 'stop_edit' })}>
					Cancel
				</Button>
			</div>
		</form>
	)
}

function Check({ unproven }: { unproven: string[] | null }) {
	return (
		<div role="status" className="text-xs text-soft">
			{unproven && unproven.length > 0 && (
				<>
					<p className="font-semibold">Your words say more than your resume:</p>
					<ul className="my-1">
						{unproven.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
					<p>Change them, or use them and say that they are true.</p>
				</>
			)}
		</div>
	)
}
