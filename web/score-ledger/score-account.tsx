import { useMemo } from 'react'
import type { Score } from '../../src/alignment/schema'
import type { Resume } from '../../src/resume/schema'
import { useNumbers } from '../numbers/numbers-context'
import { ScoreRing } from '../ui/score-ring'
import { useSeen } from '../ui/use-seen'
import { HowItComesAbout } from './how-it-comes-about'
import { PartLine } from './part-line'
import { type Pointing, ScoreContext } from './score-context'
import { useGap } from './use-gap'

type Props = {
	score: Score
	/** Total of the untouched resume. */
	before: number
	/** The resume that is scored: for sentences around the matched words, and for what comes near. */
	resume?: Resume
	/** Shows where a requirement, or the words that answer it, stand; without it they are only text. */
	pointing?: Pointing
}

/** The score as an account: the total, and under it the lines that add up to it. */
export function ScoreAccount({ score, before, resume, pointing }: Props) {
	const { tenths } = useNumbers()
	const [account, seen] = useSeen<HTMLDivElement>()
	const gap = useGap(score, seen ? resume : undefined)
	const scored = useMemo(() => ({ resume, pointing, gap }), [resume, pointing, gap])
	if (score.band === 'unscored') return <Unscored />
	return (
		<ScoreContext value={scored}>
			<div ref={account} className="flex flex-col gap-5">
				<ScoreTotal score={score} before={before} />
				<ul aria-label="How the score adds up" className="border-t border-line">
					{score.parts.map((part) => (
						<PartLine
							key={part.id}
							part={part}
							requirements={score.requirements.filter((one) => one.need === part.id)}
						/>
					))}
					<li className="figures flex justify-between gap-4 border-b border-line py-2 text-sm font-semibold">
						<span>Adds up to</span>
						<span>{tenths(score.total)} of 100</span>
					</li>
				</ul>
				<HowItComesAbout version={score.version} />
			</div>
		</ScoreContext>
	)
}

function ScoreTotal({ score, before }: { score: Score; before: number }) {
	const { gain, tenths } = useNumbers()
	const difference = Math.round((score.total - before) * 10) / 10
	return (
		<div className="flex items-center gap-4">
			<ScoreRing value={Math.round(score.total)} label="Fit with this posting" />
			<div>
				<p className="font-serif text-lg font-semibold">{bandWords[score.band]}</p>
				<p className="figures text-sm text-soft">
					{difference === 0
						? 'The same as your resume as it is.'
						: `${gain(difference)} from ${tenths(before)}, your resume as it is.`}
				</p>
			</div>
		</div>
	)
}

/** There is too little in the posting; a zero would be a lie. */
function Unscored() {
	return (
		<div className="flex items-center gap-4">
			<ScoreRing value={null} label="Fit with this posting" />
			<p className="text-sm text-soft">
				There is not enough in this posting to score: it names no skill, years or degree. Add what
				the job asks for on the posting’s page, then optimize again.
			</p>
		</div>
	)
}

const bandWords = {
	strong: 'A strong fit',
	good: 'A good fit',
	partial: 'A partial fit',
	weak: 'A weak fit',
	unscored: 'Not scored'
} satisfies Record<Score['band'], string>
