import { useContext, useMemo } from 'react'
import type { ParagraphResource } from '../../../../../src/resume/resource'
import { Button } from '../../../../ui/button'
import { classNames } from '../../../../ui/class-names'
import { Spinner } from '../../../../ui/spinner'
import { useDesk } from '../../desk-context'
import { keysByParagraph, nextKey } from '../../places'
import { useParagraphs } from '../../use-paragraphs'
import type { DocumentProps } from './document-pane'
import { PlacesContext } from './places-context'

type Props = DocumentProps & { onPick: (key: string) => void }

/** The paragraphs of a Word document as they were extracted: its words, not its looks. */
export function WordDocument({ resumeId, resume, provenance, onPick }: Props) {
	const state = useParagraphs(resumeId)
	const keys = useMemo(() => keysByParagraph(resume, provenance), [resume, provenance])
	if (state.kind === 'failed') {
		return (
			<div role="alert" className="flex flex-col items-start gap-3 text-sm">
				<p>{state.message}</p>
				<Button look="secondary" size="small" onClick={state.retry}>
					Try again
				</Button>
			</div>
		)
	}
	if (state.kind === 'loading') {
		return (
			<p role="status" className="flex items-center gap-2 text-sm text-soft">
				<Spinner /> Opening your document …
			</p>
		)
	}
	return (
		<section aria-label="The words of your document" className="paper px-4 py-6 font-serif sm:px-8">
			{state.paragraphs.map((paragraph) => (
				<WordParagraph
					key={paragraph.index}
					paragraph={paragraph}
					keys={keys.get(paragraph.index) ?? []}
					onPick={onPick}
				/>
			))}
		</section>
	)
}

type ParagraphProps = {
	paragraph: ParagraphResource
	keys: string[]
	onPick: (key: string) => void
}

function WordParagraph({ paragraph, keys, onPick }: ParagraphProps) {
	const { selected } = useDesk()
	const { entrance } = useContext(PlacesContext)
	const { text, headingLevel, listLevel, bold } = paragraph
	const chosen = selected !== null && keys.includes(selected)
	const look = classNames(
		'block w-full px-1 text-left break-words whitespace-pre-wrap',
		headingLevel !== null && 'mt-3 text-lg font-semibold',
		bold && 'font-semibold'
	)
	const indent = listLevel === null ? undefined : { paddingInlineStart: `${1 + listLevel}rem` }
	const words = (
		<>
			{listLevel !== null && <span aria-hidden="true">• </span>}
			{text}
		</>
	)
	if (text.trim() === '') return <p aria-hidden="true" className="h-3" />
	if (keys.length === 0) {
		return (
			<p className={classNames(look, 'text-soft')} style={indent}>
				{words}
			</p>
		)
	}
	// Of several that were read from one paragraph, each press shows the next.
	return (
		<button
			type="button"
			data-place={keys.join(' ')}
			tabIndex={keys.includes(entrance ?? '') ? 0 : -1}
			aria-current={chosen ? 'location' : undefined}
			onClick={() => onPick(nextKey(keys, selected) ?? '')}
			style={indent}
			className={classNames(
				look,
				'rounded-sm hover:bg-accent/10',
				chosen && 'bg-accent/15 outline-2 outline-accent'
			)}
		>
			{words}
		</button>
	)
}
