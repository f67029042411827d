import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import type { ResumeDetail } from '../../../../src/resume/resource'
import { classNames } from '../../../ui/class-names'
import { DeskContext } from '../desk-context'
import { focusField } from '../focus-field'
import { nextKey } from '../places'
import { type PaneName, type Saved, useDesk } from '../use-desk'
import { useWide } from '../use-wide'
import { DeskNotes } from './desk-notes'
import { DocumentPane } from './document/document-pane'
import { Footer } from './footer'
import { HistoryDialog } from './history-dialog'
import { LeaveDialog } from './leave-dialog'
import { PaneSwitch } from './pane-switch'
import { ReadPane } from './read/read-pane'

type Props = { detail: ResumeDetail; shown: Saved }

/** What was read beside the document itself; on a phone one of the two. */
export function Desk({ detail, shown }: Props) {
	const desk = useDesk(detail.id, shown)
	const { view, base, resume, pane, selected, dirty } = desk
	const [looksBack, setLooksBack] = useState(false)
	const wide = useWide()
	const [documentWanted, setDocumentWanted] = useState(false)
	const documentShown = wide || pane === 'document'
	useEffect(() => {
		if (documentShown) setDocumentWanted(true)
	}, [documentShown])

	function check(by: 1 | -1) {
		const key = nextKey(view.unsure, view.selected, by)
		if (!key) return
		desk.setPane('read')
		// A profile's doubt is about all of it; its address is where one looks first.
		requestAnimationFrame(() => focusField([key, `${key}.url`]))
	}

	function keys(event: KeyboardEvent<HTMLElement>) {
		if (!(event.ctrlKey || event.metaKey) || event.altKey) return
		const key = event.key.toLowerCase()
		if (key === 'z') view.edit({ type: event.shiftKey ? 'redo' : 'undo' })
		else if (key === 'y') view.edit({ type: 'redo' })
		else if (key === 's') dirty && desk.save()
		else return
		event.preventDefault()
	}

	return (
		<DeskContext value={view}>
			<DeskNotes desk={desk} warnings={base.content.warnings} readingError={detail.error} />
			{/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for what has buttons too */}
			<div
				onKeyDown={keys}
				className="lg:grid lg:h-[calc(100dvh-6rem)] lg:min-h-96 lg:grid-cols-2 lg:gap-6"
			>
				<PaneSwitch pane={pane} onChange={desk.setPane} />
				<Pane name="read" title="What was read" shown={wide || pane === 'read'}>
					<ReadPane resume={resume} />
				</Pane>
				<Pane name="document" title="The document" shown={documentShown}>
					{documentWanted && (
						<DocumentPane
							format={detail.format}
							resumeId={detail.id}
							resume={resume}
							provenance={base.content.provenance}
							selected={selected}
							shown={documentShown}
						/>
					)}
				</Pane>
			</div>
			<Footer desk={desk} onCheck={check} onLookBack={() => setLooksBack(true)} />
			<HistoryDialog
				open={looksBack}
				onClose={() => setLooksBack(false)}
				resumeId={detail.id}
				revision={base.revision}
				dirty={dirty}
				onRestored={desk.adopt}
			/>
			<LeaveDialog dirty={dirty} />
		</DeskContext>
	)
}

type PaneProps = { name: PaneName; title: string; shown: boolean; children: ReactNode }

/** Scrolls on its own beside the other; alone on a phone, it scrolls with the page. */
function Pane({ name, title, shown, children }: PaneProps) {
	return (
		<section
			data-pane
			id={`pane-${name}`}
			aria-labelledby={`pane-${name}-title`}
			className={classNames(
				'min-w-0 scroll-pt-12 lg:overflow-y-auto lg:pr-1',
				!shown && 'max-lg:hidden'
			)}
		>
			<h2
				id={`pane-${name}-title`}
				className="mb-2 text-sm font-semibold max-lg:sr-only lg:sticky lg:top-0 lg:z-10 lg:bg-desk lg:py-1"
			>
				{title}
			</h2>
			{children}
		</section>
	)
}
