import { useMemo } from 'react'
import type { Score } from '../../../../src/alignment/schema'
import { apply } from '../../../../src/optimization/apply'
import type { OptimizationDetail } from '../../../../src/optimization/resource'
import { ScoreAccount } from '../../../score-ledger/score-account'
import { Tabs } from '../../../ui/tabs'
import { selectionOf } from '../choice'
import { useDesk } from '../desk-context'
import { atMatch, atRequirement, type Pointed } from '../pointing'
import { Findings } from './findings'
import { PostingText } from './posting-text'

export type SideTab = 'score' | 'summary' | 'posting'

type Props = {
	result: NonNullable<OptimizationDetail['result']>
	score: Score
	pointed: Pointed
	tab: SideTab
	onTab: (tab: SideTab) => void
}

/** What stands beside the sheet: the account of the score, what was found, the posting. */
export function SideTabs({ result, score, pointed, tab, onTab }: Props) {
	const { desk, state, point } = useDesk()
	const { choice } = state
	const chosen = useMemo(() => {
		const applied = apply(desk.master, desk.suggestions, selectionOf(choice))
		return applied.ok ? applied.value : desk.master
	}, [desk, choice])
	return (
		<Tabs
			label="Beside the sheet"
			value={tab}
			onChange={(value) => onTab(isSideTab(value) ? value : 'score')}
			tabs={[
				{
					value: 'score',
					label: 'Score',
					content: (
						<ScoreAccount
							score={score}
							before={result.score.total}
							resume={chosen}
							pointing={{
								toPosting: (requirement) => point(atRequirement(requirement)),
								toResume: (match) => point(atMatch(match))
							}}
						/>
					)
				},
				{
					value: 'summary',
					label: adviceLabel(result.advice.length),
					content: <Findings result={result} />
				},
				{
					value: 'posting',
					label: 'Posting',
					content: <PostingText posting={result.posting} range={pointed.range} />
				}
			]}
		/>
	)
}

function adviceLabel(count: number) {
	return count === 0 ? 'Advice' : `Advice (${count})`
}

function isSideTab(value: string): value is SideTab {
	return value === 'score' || value === 'summary' || value === 'posting'
}
