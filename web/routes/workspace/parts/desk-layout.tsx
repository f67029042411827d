import { type RefObject, useMemo } from 'react'
import { apply } from '../../../../src/optimization/apply'
import { Page } from '../../../ui/page'
import { selectionOf } from '../choice'
import { useDesk } from '../desk-context'
import { lazily } from '../lazily'
import type { Opening } from '../opening'
import type { Pointed } from '../pointing'
import { useLiveScore } from '../use-live-score'
import { useRoom } from '../use-room'
import { useSheetClicks } from '../use-sheet-clicks'
import type { Finished, Panel } from './desk'
import { DeskSheet } from './desk-sheet'
import { Footer } from './footer'
import { Heading } from './heading'
import { Margin } from './margin'
import { Openers } from './openers'
import { Panels } from './panels'
import { type SideTab, SideTabs } from './side-tabs'
import { Summary } from './summary'
import { type DeskView, Toolbar } from './toolbar'

export type Look = { view: DeskView; tab: SideTab; panel: Panel; pointed: Pointed }

type Props = {
	main: RefObject<HTMLDivElement | null>
	optimization: Finished
	opening: Opening
	phone: boolean
	look: Look
	onView: (view: DeskView) => void
	onTab: (tab: SideTab) => void
	onPanel: (panel: Panel) => void
	onPick: (id: string) => void
	onSave: () => void
	onHelp: () => void
}

/** Account, sheet and margin where there is room; else the sheet, and the rest slides up. */
export function DeskLayout(props: Props) {
	const { main, optimization, opening, look, onTab, onPick } = props
	const { desk, state } = useDesk()
	const selection = useMemo(() => selectionOf(state.choice), [state.choice])
	const chosen = useMemo(
		() =>
			lazily(() => {
				const applied = apply(desk.master, desk.suggestions, selection)
				return applied.ok ? applied.value : desk.master
			}),
		[desk, selection]
	)
	const live = useLiveScore(opening, { selection, chosen }, state.active !== null)
	const room = useRoom(props.phone)
	useSheetClicks(main, onPick)
	const side = (
		<SideTabs
			opening={opening}
			score={live ?? opening.score}
			chosen={chosen}
			pointed={look.pointed}
			tab={look.tab}
			onTab={onTab}
		/>
	)
	const onSheet = look.view === 'marked' || look.view === 'clean'
	const withMargin = look.view === 'marked' && desk.suggestions.length > 0
	return (
		<>
			<Page width="desk" className="gap-6!">
				<Heading optimization={optimization}>
					<Summary opening={opening} versionIds={optimization.versionIds} />
				</Heading>
				<div className="grid items-start gap-6 xl:grid-cols-[18.5rem_minmax(0,1fr)]">
					<aside
						aria-label="Score, summary and posting"
						className="hidden p-1 xl:sticky xl:top-4 xl:block xl:max-h-[calc(100dvh-7rem)] xl:overflow-y-auto"
					>
						{room.columns && side}
					</aside>
					<div className="flex min-w-0 flex-col gap-4">
						{desk.suggestions.length > 0 && (
							<Toolbar view={look.view} onView={props.onView} onHelp={props.onHelp} />
						)}
						<div
							className={
								withMargin ? 'grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]' : ''
							}
						>
							<div ref={main} className={onSheet ? 'mx-auto w-full max-w-[46rem]' : ''}>
								<DeskSheet
									view={look.view}
									selection={selection}
									chosen={chosen}
									lit={look.pointed.lit}
									onPick={onPick}
								/>
							</div>
							{withMargin && (
								<div className="hidden lg:block">{room.margin && <Margin sheet={main} />}</div>
							)}
						</div>
					</div>
				</div>
			</Page>
			<Footer
				score={live}
				before={opening.before}
				onSave={props.onSave}
				openers={<Openers panel={look.panel} onPanel={props.onPanel} />}
				panel={<Panels side={side} look={look} onPanel={props.onPanel} />}
			/>
		</>
	)
}
