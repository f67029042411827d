import { ChevronRight } from 'lucide-react'
import type { Uncounted } from '../../../../src/posting/resource'
import { countAs } from '../corrections'
import { needWords, uncountedWords } from '../need-words'
import { useReading } from '../reading-context'
import { NeedSelect } from './need-select'
import { countedWords } from './requirement-row'

/** What counts for nothing: what the person took out, and what the posting says besides. */
export function UncountedList() {
	const { uncounted } = useReading().posting
	const takenOut = uncounted.filter((one) => one.kind === 'taken_out')
	const besides = uncounted.filter((one) => one.kind !== 'taken_out')
	return (
		<section aria-labelledby="uncounted">
			<h3 id="uncounted" className="flex items-baseline gap-2 text-base font-semibold">
				Not counted
				<span className="figures text-sm font-normal text-faint">{uncounted.length}</span>
			</h3>
			<p className="text-xs text-faint">
				None of this is in the score. If something here is asked for, say what it counts as.
			</p>
			<div className="mt-1 border-t border-line">
				{takenOut.length > 0 && <Kind kind="taken_out" sentences={takenOut} open />}
				{kindsIn(besides).map((kind) => (
					<Kind
						key={kind}
						kind={kind}
						sentences={besides.filter((one) => one.kind === kind)}
						open={false}
					/>
				))}
			</div>
		</section>
	)
}

type Kind = Uncounted['kind']

function kindsIn(sentences: Uncounted[]): Kind[] {
	const order: Kind[] = ['other', 'company', 'offer', 'conditions', 'facts', 'applying', 'equality']
	return order.filter((kind) => sentences.some((one) => one.kind === kind))
}

function Kind({ kind, sentences, open }: { kind: Kind; sentences: Uncounted[]; open: boolean }) {
	return (
		<details open={open} className="group border-b border-line">
			<summary className="flex min-h-10 list-none items-center gap-2 py-2 text-sm pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
				<ChevronRight
					aria-hidden="true"
					className="size-4 shrink-0 text-faint transition-transform group-open:rotate-90"
				/>
				<span className="flex-1">{uncountedWords[kind]}</span>
				<span className="figures text-faint">{sentences.length}</span>
			</summary>
			<ul className="pb-2 pl-6 text-sm text-soft">
				{sentences.map((one) => (
					<Sentence key={one.range.start} sentence={one} />
				))}
			</ul>
		</details>
	)
}

function Sentence({ sentence }: { sentence: Uncounted }) {
	const { make } = useReading()
	const { text, asRead } = sentence
	const origin = asRead === null ? 'sentence' : 'read'
	return (
		<li
			data-sentence={text}
			className="grid items-start gap-x-3 gap-y-2 border-t sm:grid-cols-[minmax(0,1fr)_auto] border-line py-2 first:border-t-0"
		>
			<div className="min-w-0">
				<p className="break-words">{text}</p>
				{asRead && (
					<p className="text-xs text-faint">It was read as: {needWords[asRead].toLowerCase()}.</p>
				)}
			</div>
			<NeedSelect
				about={text}
				value="none"
				className="w-29"
				onChange={(next) =>
					make(
						(all) => countAs(all, { text, asRead, origin }, next),
						countedWords(text, needWords[next])
					)
				}
			/>
		</li>
	)
}
