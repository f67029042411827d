import { Circle, CircleCheck, CircleDashed } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import type { Match, ScoredRequirement } from '../../src/alignment/schema'
import { points } from './points'

/** Lights up the words of the posting, or of the resume. */
export type Pointing = {
	toPosting: (requirement: ScoredRequirement) => void
	toResume: (match: Match) => void
}

type Props = { requirement: ScoredRequirement; pointing: Pointing | undefined }

/** What is asked for, the person's words that answer it, and what that is worth. */
export function RequirementLine({ requirement, pointing }: Props) {
	const { icon: Icon, words } = statusWords[requirement.status]
	return (
		<li className="flex gap-2 text-xs">
			<Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-soft" />
			<div className="min-w-0 flex-1">
				<div className="flex items-baseline justify-between gap-3">
					<Pointer
						onPoint={pointing && (() => pointing.toPosting(requirement))}
						hint="Show in the posting"
					>
						{requirement.text}
					</Pointer>
					<span className="figures whitespace-nowrap text-faint">
						{points(requirement.points)} / {points(requirement.max)}
					</span>
				</div>
				<p className="text-soft">
					<span className="font-semibold">{words}</span>
					{firstOfEach(requirement.matches).map((match, index, all) => (
						<Fragment key={match.quote}>
							{' '}
							<Pointer
								onPoint={pointing && (() => pointing.toResume(match))}
								hint="Show in your resume"
							>
								<q className="font-serif italic">{match.quote}</q>
								{index < all.length - 1 && ','}
							</Pointer>
						</Fragment>
					))}
				</p>
				{requirement.missing.length > 0 && (
					<p className="text-soft">Not in your resume: {requirement.missing.join(', ')}</p>
				)}
			</div>
		</li>
	)
}

function Pointer({
	onPoint,
	hint,
	children
}: {
	onPoint: (() => void) | undefined
	hint: string
	children: ReactNode
}) {
	if (!onPoint) return <span>{children}</span>
	return (
		<button
			type="button"
			title={hint}
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

const statusWords = {
	shown: { icon: CircleCheck, words: 'Shown' },
	partly: { icon: CircleDashed, words: 'Partly' },
	missing: { icon: Circle, words: 'Missing' }
} as const satisfies Record<ScoredRequirement['status'], unknown>
