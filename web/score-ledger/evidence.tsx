import type { ReactNode } from 'react'
import type { Match, ScoredRequirement } from '../../src/alignment/schema'
import { passageOf } from './passage'
import { useScored } from './score-context'

/** The words of the resume that answer a requirement, in their sentence and with its place. */
export function Evidence({ requirement }: { requirement: ScoredRequirement }) {
	const { matches } = requirement
	if (matches.length === 0) return null
	return (
		<ul className="flex flex-col gap-1.5">
			{firstOfEach(matches).map((match) => (
				<li key={match.quote}>
					<Words match={match} requirementId={requirement.id} />
				</li>
			))}
		</ul>
	)
}

function Words({ match, requirementId }: { match: Match; requirementId: string }) {
	const { resume, pointing, gap } = useScored()
	const passage = resume ? passageOf(resume, match.textId) : null
	const other = gap?.shownInOtherWords.find(
		(one) => one.requirementId === requirementId && one.term === match.term
	)
	return (
		<>
			<p>
				<Pointer onPoint={pointing && (() => pointing.toResume(match))}>
					<q className="serif-italic text-sm text-ink">{match.quote}</q>
				</Pointer>{' '}
				{match.strength === 'shown' ? 'shown' : 'listed'}
				{passage?.place && ` in ${passage.place}`}
			</p>
			{passage && passage.text !== match.quote && (
				<p className="line-clamp-3 font-serif">{passage.text}</p>
			)}
			{other && (
				<p>
					<span className="font-semibold">You show it here, in other words.</span> {other.sentence}
				</p>
			)}
		</>
	)
}

function Pointer({
	onPoint,
	children
}: {
	onPoint: (() => void) | undefined
	children: ReactNode
}) {
	if (!onPoint) return children
	return (
		<button
			type="button"
			title="Show in your resume"
			onClick={onPoint}
			className="text-left underline decoration-edge decoration-dotted underline-offset-3 hover:decoration-solid"
		>
			{children}
		</button>
	)
}

/** The same words are named once, where they were found first. */
function firstOfEach(matches: Match[]): Match[] {
	return matches.filter(
		(match, index) => matches.findIndex((other) => other.quote === match.quote) === index
	)
}
