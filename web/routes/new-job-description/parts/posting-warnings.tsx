import type { JobDescriptionReading } from '../../../../src/posting/resource'
import type { PostingMetadata } from '../../../../src/posting/schema'

type Props = { reading: JobDescriptionReading; labels: PostingMetadata }

/**
 * What was found so far, and what is thin about it; none of it hinders saving. What was
 * filled in since is left out.
 */
export function PostingWarnings({ reading, labels }: Props) {
	const { warnings, scorable, counts } = reading
	const still = warnings.filter(
		({ code }) =>
			!(code === 'missing_company' && labels.company) &&
			!(code === 'missing_location' && labels.location) &&
			// That there is not enough to score says more.
			!(code === 'few_requirements' && !scorable)
	)
	return (
		<div className="flex flex-col gap-2 text-sm">
			<p className="figures">
				Found so far: {counts.must} required, {counts.nice} nice to have, {counts.context} of the
				daily work. You can correct them once it is saved.
			</p>
			<ul className="flex flex-col gap-2">
				{!scorable && (
					<li className="border-l-4 border-accent pl-3">
						Not enough to score: nothing here names a skill, years or a degree. Check that you
						pasted the requirements.
					</li>
				)}
				{still.map((warning) => (
					<li key={warning.code} className="border-l-4 border-edge pl-3 text-soft">
						{warning.message}
					</li>
				))}
			</ul>
		</div>
	)
}
