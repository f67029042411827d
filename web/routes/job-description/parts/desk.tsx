import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { Link, useRevalidator } from 'react-router'
import type { JobDescriptionDetail } from '../../../../src/posting/resource'
import { isScorable } from '../../../../src/posting/scorable'
import { ViewSwitch } from '../../../change-diff/view-switch'
import { classNames } from '../../../ui/class-names'
import { atAGlance } from '../at-a-glance'
import { type Reading, ReadingContext, type Side } from '../reading-context'
import { type Change, useCorrections } from '../use-corrections'
import { useGoing } from '../use-going'
import { useKeptFocus } from '../use-kept-focus'
import { AddRequirement } from './add-requirement'
import { CountMarked } from './count-marked'
import { Glance } from './glance'
import { MarkedPosting } from './marked-posting'
import { RequirementList } from './requirement-list'
import { UncountedList } from './uncounted-list'
import { UndoBar } from './undo-bar'
import { Warnings } from './warnings'

const sides: { value: Side; words: string }[] = [
	{ value: 'list', words: 'What it asks for' },
	{ value: 'text', words: 'The posting' }
]

type Props = {
	posting: JobDescriptionDetail
	titleYears: number | null
	/** What it is called, below the list. */
	labels: ReactNode
	/** Stands in the place of the text while that is edited. */
	textForm: ReactNode
}

/** What the posting asks for beside its text; each line leads to its place and back. */
export function Desk({ posting: loaded, titleYears, labels, textForm }: Props) {
	const { posting, make: save, undo, canUndo, problem, said, saving } = useCorrections(loaded)
	const text = useRef<HTMLDivElement>(null)
	const undoButton = useRef<HTMLButtonElement>(null)
	const { side: chosen, setSide, active, look, go } = useGoing(text)
	const side = textForm ? 'text' : chosen
	const keepFocus = useKeptFocus(posting, undoButton)
	const { revalidate } = useRevalidator()
	const make = useCallback(
		(change: Change, words: string) => {
			keepFocus()
			save(change, words)
		},
		[keepFocus, save]
	)
	const reading = useMemo<Reading>(
		() => ({ posting, make, active, look, go }),
		[posting, make, active, look, go]
	)
	return (
		<ReadingContext value={reading}>
			{!textForm && (
				<div className="sticky top-0 z-10 -mx-4 -my-2 bg-desk px-4 py-2 sm:-mx-6 sm:px-6 lg:hidden">
					<ViewSwitch label="Show" options={sides} value={side} onChange={setSide} />
				</div>
			)}
			<div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
				<div
					className={classNames('flex min-w-0 flex-col gap-7', side !== 'list' && 'max-lg:hidden')}
				>
					<section aria-labelledby="asked" className="flex flex-col gap-3">
						<h2 id="asked" className="text-xl font-semibold">
							What it asks for
						</h2>
						<p className="text-sm text-soft">
							The fit of a resume is counted from this. Correct what was read wrongly: every
							optimization from then on counts by it.
						</p>
						<Warnings warnings={posting.warnings} scorable={isScorable(posting.requirements)} />
						<Glance lines={atAGlance(posting, titleYears)} />
					</section>
					<RequirementList />
					<AddRequirement />
					<UncountedList />
					{labels}
					<UndoBar
						button={undoButton}
						said={said}
						onUndo={undo}
						disabled={!canUndo || saving}
						problem={problem}
						onReload={revalidate}
					/>
				</div>
				<section
					aria-labelledby="text"
					className={classNames(
						'paper flex min-w-0 flex-col font-serif max-sm:-mx-4 max-sm:border-x-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)]',
						side !== 'text' && 'max-lg:hidden'
					)}
				>
					<h2 id="text" className="sr-only">
						The posting
					</h2>
					{textForm}
					<div hidden={Boolean(textForm)} className="px-5 py-7 sm:px-10 sm:py-9 lg:overflow-y-auto">
						<MarkedPosting text={text} />
					</div>
					{!textForm && (
						<div className="sticky bottom-0 flex items-start justify-between gap-4 border-t border-line bg-raised px-5 py-2.5 font-sans sm:px-10">
							<div className="min-w-0">
								<CountMarked text={text} />
							</div>
							<Link
								to="?edit"
								preventScrollReset
								className="link -my-1.5 shrink-0 py-1.5 text-xs pointer-coarse:-my-2.5 pointer-coarse:py-3"
							>
								Edit the text
							</Link>
						</div>
					)}
				</section>
			</div>
		</ReadingContext>
	)
}
