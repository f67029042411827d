import type { PostingWarning } from '../../../../src/posting/schema'
import { Banner } from '../../../ui/banner'

type Props = { warnings: PostingWarning[]; scorable: boolean }

/** What is thin about the posting, and whether a resume can be scored against it at all. */
export function Warnings({ warnings, scorable }: Props) {
	// That there is not enough to score says more than that there is little.
	const others = warnings.filter(({ code }) => scorable || code !== 'few_requirements')
	if (scorable && others.length === 0) return null
	return (
		<div className="flex flex-col gap-3">
			{!scorable && (
				<Banner title="Not enough to score">
					Nothing here names a skill, years or a degree, so a resume gets no score for it. Add below
					what the job asks for, or add the whole posting anew.
				</Banner>
			)}
			{others.length > 0 && (
				<ul className="flex flex-col gap-2 text-sm">
					{others.map((warning) => (
						<li key={warning.code} className="border-l-4 border-edge pl-3 text-soft">
							{warning.message}
						</li>
					))}
				</ul>
			)}
		</div>
	)
}
