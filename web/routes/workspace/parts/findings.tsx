import { useId } from 'react'
import { kindWords } from '../change-words'
import type { Opening } from '../opening'

/** What the changes do, what none of them can mend, and what was refused because it would not be true. */
export function Findings({ opening }: { opening: Opening }) {
	return (
		<div className="flex flex-col gap-5 text-sm">
			<Sentences title="Advice: only you can do this" sentences={opening.advice} />
			<Refused opening={opening} />
			<Sentences title="To keep in mind" sentences={opening.warnings} />
			<Sentences title="What the changes do" sentences={opening.summary} />
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
function Refused({ opening }: { opening: Opening }) {
	const { refused, refusals } = opening
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
