import type { Need, PostingWarning, Requirement } from '../../../../src/posting/schema'
import { needMarks } from './marked-posting'

type Props = { requirements: Requirement[]; warnings: PostingWarning[] }

/** What the posting asks for, counted, and what is thin about it. */
export function Requirements({ requirements, warnings }: Props) {
	const count = (need: Need) => requirements.filter((one) => one.need === need).length
	return (
		<section aria-labelledby="asked" className="text-sm">
			<h2 id="asked" className="text-lg font-semibold">
				What it asks for
			</h2>
			<dl className="mt-2">
				<Row words="Required" mark={needMarks.must} count={count('must')} />
				<Row words="Nice to have" mark={needMarks.nice} count={count('nice')} />
			</dl>
			<p className="mt-2 text-soft">
				These are underlined in the posting. The fit of a resume is counted from them.
			</p>
			{warnings.length > 0 && (
				<ul className="mt-4 flex flex-col gap-2">
					{warnings.map((warning) => (
						<li key={warning.code} className="border-l-4 border-edge pl-3 text-soft">
							{warning.message}
						</li>
					))}
				</ul>
			)}
		</section>
	)
}

function Row({ words, mark, count }: { words: string; mark: string; count: number }) {
	return (
		<div className="flex justify-between gap-4 border-b border-line py-1.5">
			<dt className={mark}>{words}</dt>
			<dd className="figures text-soft">{count}</dd>
		</div>
	)
}
