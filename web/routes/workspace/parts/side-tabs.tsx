import type { Score } from '../../../../src/alignment/schema'
import type { Resume } from '../../../../src/resume/schema'
import { ScoreAccount } from '../../../score-ledger/score-account'
import { Tabs } from '../../../ui/tabs'
import { useDesk } from '../desk-context'
import type { Opening } from '../opening'
import { atMatch, atRequirement, type Pointed } from '../pointing'
import { Findings } from './findings'
import { PostingText } from './posting-text'

export type SideTab = 'score' | 'summary' | 'posting'

type Props = {
	opening: Opening
	score: Score
	/** The resume with what is chosen. */
	chosen: () => Resume
	pointed: Pointed
	tab: SideTab
	onTab: (tab: SideTab) => void
}

/** What stands beside the sheet: the account of the score, what was found, the posting. */
export function SideTabs({ opening, score, chosen, pointed, tab, onTab }: Props) {
	const { point } = useDesk()
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
							before={opening.before.total}
							resume={chosen()}
							pointing={{
								toPosting: (requirement) => point(atRequirement(requirement)),
								toResume: (match) => point(atMatch(match))
							}}
						/>
					)
				},
				{
					value: 'summary',
					label: adviceLabel(opening.advice.length),
					content: <Findings opening={opening} />
				},
				{
					value: 'posting',
					label: 'Posting',
					content: <PostingText posting={opening.posting} range={pointed.range} />
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
