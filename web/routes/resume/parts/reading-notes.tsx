import type { ResumeResource } from '../../../../src/resume/resource'
import type { UnsureText } from '../unsure-texts'

type Props = {
	/** Pages of a PDF; 0 for a Word document. */
	pages: number
	sections: ResumeResource['sections']
	unsure: UnsureText[]
}

/** The margin of the sheet: what was found, and what we are not sure of. */
export function ReadingNotes({ pages, sections, unsure }: Props) {
	return (
		<aside aria-label="About this reading" className="flex flex-col gap-6 text-sm">
			<section aria-labelledby="found">
				<h2 id="found" className="text-lg font-semibold">
					What we found
				</h2>
				<dl className="mt-2">
					{sections.map((section) => (
						<div
							key={`${section.kind} ${section.title}`}
							className="flex justify-between gap-4 border-b border-line py-1.5"
						>
							<dt>{section.title || 'Opening lines'}</dt>
							<dd className="figures text-soft">{section.count || '–'}</dd>
						</div>
					))}
				</dl>
				{pages > 0 && (
					<p className="figures mt-2 text-soft">
						{pages === 1 ? 'From one page' : `From ${pages} pages`}
					</p>
				)}
			</section>
			<section aria-labelledby="unsure">
				<h2 id="unsure" className="text-lg font-semibold">
					Where we are not sure
				</h2>
				{unsure.length === 0 ? (
					<p className="mt-2 text-soft">
						Nowhere. Still, read it once: what stands here is what every version is made from.
					</p>
				) : (
					<>
						<p className="mt-2 text-soft">
							These have a question mark on the sheet. If one is wrong, upload a version where it is
							clearer.
						</p>
						<ul className="mt-2 flex flex-col gap-2">
							{unsure.map((one) => (
								<li key={one.id} className="border-l-2 border-dotted border-edge pl-3">
									<button type="button" onClick={() => show(one.id)} className="text-left">
										<span className="text-faint">{one.what}? </span>
										<span className="link">{shortened(one.text)}</span>
									</button>
								</li>
							))}
						</ul>
					</>
				)}
			</section>
		</aside>
	)
}

function show(id: string) {
	const line = document.querySelector(`[data-text="${CSS.escape(id)}"]`)
	line?.scrollIntoView({ block: 'center' })
}

function shortened(text: string): string {
	return text.length > 80 ? `${text.slice(0, 78).trimEnd()} …` : text
}
