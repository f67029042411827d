import { useId } from 'react'
import type { OptimizationDetail } from '../../../../src/optimization/resource'
import { kindWords } from '../change-words'

type Result = NonNullable<OptimizationDetail['result']>

/** What the changes do, what none of them can mend, and what was refused because it would not be true. */
export function Findings({ result }: { result: Result }) {
	return (
		<div className="flex flex-col gap-5 text-sm">
			<Sentences title="Advice: only you can do this" sentences={result.advice} />
			<Refused result={result} />
			<Sentences title="To keep in mind" sentences={result.warnings} />
			<Sentences title="What the changes do" sentences={result.summary} />
		</div>
	)
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
	const id = useId()
	if (sentences.length === 0) return null
	return (
		<section aria-labelledby={id}>
			<h3 id={id} className="mb-1 text-base font-semibold">
				{title}
			</h3>
			<ul className="list-disc space-y-2 pl-5 marker:text-faint">
				{sentences.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
		</section>
	)
}

/** Countable, and why: never the words themselves, which are not true of this person. */
function Refused({ result }: { result: Result }) {
	const { refused, refusals } = result
	const reasons = [
		...new Set(refusals.map(({ kind, why }) => `${kindWords[kind]}: ${why.join(' ')}`))
	]
	if (reasons.length === 0) return <p className="text-soft">{refusedWords(refused)}</p>
	return (
		<details className="text-soft">
			<summary className="cursor-pointer">{refusedWords(refused)}</summary>
			<ul className="mt-2 list-disc space-y-2 pl-5 marker:text-faint">
				{reasons.map((reason) => (
					<li key={reason}>{reason}</li>
				))}
			</ul>
		</details>
	)
}

function refusedWords(refused: number): string {
	if (refused === 0) return 'Every suggestion was checked against your resume; none was refused.'
	return refused === 1
		? '1 suggestion was refused because your resume does not support it.'
		: `${refused} suggestions were refused because your resume does not support them.`
}
