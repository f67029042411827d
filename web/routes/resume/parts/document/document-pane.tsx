import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { keyedTexts } from '../../../../../src/resume/editing/keys'
import type { Provenance, Resume } from '../../../../../src/resume/schema'
import { useDesk } from '../../desk-context'
import { bringIntoView } from '../../focus-field'
import { nextKey } from '../../places'
import type { PaneName } from '../../use-desk'
import { PdfDocument } from './pdf-document'
import { PlacesContext } from './places-context'
import { WordDocument } from './word-document'

export type DocumentProps = {
	resumeId: string
	resume: Resume
	provenance: Record<string, Provenance>
}

type Props = DocumentProps & {
	format: 'pdf' | 'docx'
	selected: { key: string; from: PaneName } | null
	/** Hidden on a phone while the other side is shown. */
	shown: boolean
}

/** The document itself; the place of what is looked at is outlined and brought into view. */
export function DocumentPane({ format, selected, shown, ...document }: Props) {
	const { select } = useDesk()
	const ref = useRef<HTMLDivElement>(null)
	const { resume, provenance } = document
	const labels = useMemo(
		() =>
			new Map(
				keyedTexts(resume)
					.filter(({ key }) => (provenance[key]?.spans.length ?? 0) > 0)
					.map(({ key, text }) => [key, `Show what was read here: ${text || 'nothing any more'}`])
			),
		[resume, provenance]
	)
	const keys = [...labels.keys()]
	const entrance = selected && labels.has(selected.key) ? selected.key : (keys[0] ?? null)

	useEffect(() => {
		if (!shown || selected?.from !== 'read') return
		const place = ref.current?.querySelector(placeOf(selected.key))
		if (place) bringIntoView(place)
	}, [selected, shown])

	function move(event: KeyboardEvent<HTMLElement>) {
		const place = event.target instanceof HTMLElement ? event.target.dataset.place : undefined
		const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
		if (!place || !by) return
		event.preventDefault()
		// A paragraph may hold several texts: on from its last, or back from its first.
		const next = nextKey(keys, place.split(' ').at(by === 1 ? -1 : 0) ?? null, by)
		const button = next && ref.current?.querySelector<HTMLElement>(placeOf(next))
		if (button) button.focus()
	}

	return (
		<PlacesContext value={{ entrance, labels }}>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the places in it */}
			<div ref={ref} onKeyDown={move}>
				<p className="sr-only">
					Arrow keys lead from place to place, Enter to what was read there.
				</p>
				{selected && !labels.has(selected.key) && (
					<p role="status" className="mb-2 text-xs text-soft">
						{provenance[selected.key]?.by === 'person' || selected.key.startsWith('new-')
							? 'You wrote this; it has no place in the document.'
							: 'This has no place of its own in the document.'}
					</p>
				)}
				{format === 'pdf' ? (
					<PdfDocument {...document} />
				) : (
					<WordDocument {...document} onPick={(key) => select(key, 'document')} />
				)}
			</div>
		</PlacesContext>
	)
}

function placeOf(key: string): string {
	return `[data-place~="${CSS.escape(key)}"]`
}
