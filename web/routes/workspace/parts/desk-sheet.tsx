import { useMemo } from 'react'
import type { Selection } from '../../../../src/optimization/schema'
import type { Resume } from '../../../../src/resume/schema'
import { marksOf } from '../../../resume-sheet/marks'
import { ResumeSheet } from '../../../resume-sheet/resume-sheet'
import type { Lit } from '../../../resume-sheet/sheet-view'
import { useDesk } from '../desk-context'
import { ChangeList } from './change-list'
import type { DeskView } from './toolbar'

type Props = {
	view: DeskView
	selection: Selection
	/** The resume with what is chosen. */
	chosen: () => Resume
	lit: Lit[]
	onPick: (id: string) => void
}

/** The resume in the way it is looked at: with its marks, as it would read, or as a list of changes. */
export function DeskSheet({ view, selection, chosen, lit, onPick }: Props) {
	const { desk, state } = useDesk()
	const marks = useMemo(() => marksOf(desk.suggestions, selection), [desk, selection])
	switch (view) {
		case 'marked':
			return (
				<ResumeSheet
					resume={desk.master}
					label="Your resume with proof marks"
					marks={marks}
					lit={lit}
					active={state.active}
					onPick={onPick}
				/>
			)
		case 'clean':
			return <ResumeSheet resume={chosen()} label="Your resume as it would read" lit={lit} />
		case 'unified':
		case 'split':
			return <ChangeList view={view} />
	}
}
