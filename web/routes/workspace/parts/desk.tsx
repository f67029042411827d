import { useCallback, useMemo, useReducer, useRef, useState } from 'react'
import type { OptimizationDetail } from '../../../../src/optimization/resource'
import type { Command } from '../../../keys/keys'
import { useKeysHelp } from '../../../keys/keys-help'
import { useKeysOn } from '../../../keys/use-keys-on'
import { type AtDesk, DeskContext } from '../desk-context'
import { type DeskAction, type DeskState, decideAt, openDesk } from '../desk-state'
import type { Opening } from '../opening'
import type { Pointed } from '../pointing'
import { hasColumns, hasMargin } from '../reveal'
import { useFollow } from '../use-follow'
import { useKeptChoice } from '../use-kept-choice'
import { useKeys } from '../use-keys'
import { usePointing } from '../use-pointing'
import { useUnproven } from '../use-unproven'
import { DeskLayout } from './desk-layout'
import { SaveDialog } from './save-dialog'
import type { SideTab } from './side-tabs'
import type { DeskView } from './toolbar'

type Props = {
	optimization: Finished
	opening: Opening
	/** Opened on a phone, which is not sent what it has no room for. */
	phone: boolean
}

/** The optimization without what came of it. */
export type Finished = Omit<OptimizationDetail, 'result'>

/** What slides up on a small screen. */
export type Panel = 'note' | 'side' | null

/** The completed optimization: the sheet with its marks, and every decision about them. */
export function Desk({ optimization, opening, phone }: Props) {
	const { optimizationId } = optimization
	const { desk } = opening
	const [state, dispatch] = useReducer(
		(before: DeskState, action: DeskAction) => decideAt(desk, before, action),
		opening.choice,
		openDesk
	)
	useKeptChoice(optimizationId, desk, state.choice, (choice) =>
		dispatch({ type: 'restore', choice })
	)

	const unproven = useUnproven(optimizationId, state.choice)

	const main = useRef<HTMLDivElement>(null)
	const [view, setView] = useState<DeskView>('marked')
	const [tab, setTab] = useState<SideTab>('score')
	const [panel, setPanel] = useState<Panel>(null)
	const [saving, setSaving] = useState(false)
	const showKeys = useKeysHelp()
	const [keysOn] = useKeysOn()
	const [pointed, setPointed] = usePointing(main, state.active)
	const takeFocus = useFollow(main, state.active, state)

	const point = useCallback(
		(next: Pointed, glance?: 'glance') => {
			setPointed({ ...next, glance: glance !== undefined })
			if (glance && !next.range) return
			if (next.range) {
				setTab('posting')
				if (!hasColumns()) setPanel('side')
				return
			}
			setView((before) => (before === 'clean' ? 'clean' : 'marked'))
			setPanel((before) => (before === 'side' ? null : before))
		},
		[setPointed]
	)
	const go = useCallback(
		(action: DeskAction) => {
			takeFocus()
			if (!hasMargin()) setPanel('note')
			dispatch(action)
		},
		[takeFocus]
	)
	const pick = useCallback((id: string) => go({ type: 'pick', id }), [go])
	useKeys(keysOn, (command) => {
		if (command === 'undo') dispatch({ type: 'undo' })
		else if (command === 'next' || command === 'previous') go({ type: command })
		else if (state.active) go({ type: deeds[command], id: state.active })
	})

	const atDesk = useMemo<AtDesk>(
		() => ({ desk, state, dispatch, point, optimizationId, unproven }),
		[desk, state, point, optimizationId, unproven]
	)
	return (
		<DeskContext value={atDesk}>
			<DeskLayout
				main={main}
				optimization={optimization}
				opening={opening}
				phone={phone}
				look={{ view, tab, panel, pointed }}
				onView={setView}
				onTab={setTab}
				onPanel={setPanel}
				onPick={pick}
				onSave={() => setSaving(true)}
				onHelp={showKeys}
			/>
			<SaveDialog
				optimizationId={optimizationId}
				open={saving}
				onClose={() => setSaving(false)}
				onLook={(id) => {
					setSaving(false)
					pick(id)
				}}
			/>
		</DeskContext>
	)
}

const deeds = {
	accept: 'accept',
	reject: 'reject',
	edit: 'start_edit'
} as const satisfies Partial<Record<Command, DeskAction['type']>>
