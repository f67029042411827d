import type { PostingMetadata, PostingWarning } from '../../../../src/posting/schema'

type Props = { warnings: PostingWarning[]; labels: PostingMetadata }

/** What is thin about a posting; none of it hinders saving. What was filled in since is left out. */
export function PostingWarnings({ warnings, labels }: Props) {
	const still = warnings.filter(
		({ code }) =>
			!(code === 'missing_company' && labels.company) &&
			!(code === 'missing_location' && labels.location)
	)
	if (still.length === 0) return null
	return (
		<ul className="flex flex-col gap-2 text-sm">
			{still.map((warning) => (
				<li key={warning.code} className="border-l-4 border-edge pl-3 text-soft">
					{warning.message}
				</li>
			))}
		</ul>
	)
}
