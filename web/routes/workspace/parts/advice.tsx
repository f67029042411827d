import type { OptimizationDetail } from '../../../../src/optimization/resource'

type Result = NonNullable<OptimizationDetail['result']>

/** What no change can mend, and what was not suggested because it would not be true. */
export function Advice({ result }: { result: Result }) {
	const { advice, warnings, refused } = result
	return (
		<div className="flex flex-col gap-5 text-sm">
			{advice.length > 0 && (
				<section aria-labelledby="advice">
					<h3 id="advice" className="mb-1 font-semibold">
						What your resume lacks
					</h3>
					<ul className="list-disc space-y-2 pl-5 marker:text-faint">
						{advice.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				</section>
			)}
			{warnings.length > 0 && (
				<section aria-labelledby="warnings">
					<h3 id="warnings" className="mb-1 font-semibold">
						To keep in mind
					</h3>
					<ul className="list-disc space-y-2 pl-5 marker:text-faint">
						{warnings.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				</section>
			)}
			<p className="text-soft">{refusedWords(refused)}</p>
		</div>
	)
}

function refusedWords(refused: number): string {
	if (refused === 0) return 'Every suggestion was checked against your resume; none was refused.'
	const were = refused === 1 ? 'suggestion was' : 'suggestions were'
	return `${refused} ${were} refused because your resume does not support ${refused === 1 ? 'it' : 'them'}.`
}
