import type { ReactNode } from 'react'
import { ScoreRing } from '../../../ui/score-ring'
import { Sheet } from '../../../ui/sheet'
import { changes, fit } from '../sample/changes'
import { postingText } from '../sample/pair'
import { Added, BothWordings, MarkedLine, MarkNumber } from './marked-line'
import { SampleNote } from './sample-note'
import { SampleView } from './sample-view'

/**
 * An invented resume with proof marks that can be taken or left, as the workspace shows a real
 * one. Radio buttons and styles alone move it: the page is sent without a script.
 */
export function SampleSheet() {
	return (
		<figure
			aria-labelledby="sample"
			className="group/sample flex flex-col gap-3 [counter-reset:accepted]"
		>
			<div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
				<figcaption id="sample" className="text-sm text-soft">
					Try it: take or leave each change.
				</figcaption>
				<SampleView />
			</div>
			<Sheet label="A sample resume with suggested changes" className="lg:px-12 lg:py-12">
				<p className="text-2xl font-semibold">Mara Lindqvist</p>
				<p className="text-sm text-soft">
					Warehouse Supervisor · Malmö · mara.lindqvist@example.com
				</p>
				<Heading>Experience</Heading>
				<p className="font-semibold">Warehouse Supervisor</p>
				<p className="mb-3 text-sm text-soft">
					<em className="serif-italic">Norrsken Grocery, Malmö</em> · Mar 2019 – Present
				</p>
				<ul className="flex flex-col gap-4">
					<MarkedLine notes={<SampleNote id="dock" number={1} />}>
						<BothWordings change={changes.dock} number={1} />
					</MarkedLine>
					<MarkedLine>
						Count 4,200 articles a week in SAP EWM and report gaps to the buyers
					</MarkedLine>
					<MarkedLine notes={<SampleNote id="stock" number={2} />}>
						<BothWordings change={changes.stock} number={2} />
					</MarkedLine>
					<MarkedLine>Helped to plan the delivery routes to 31 stores</MarkedLine>
				</ul>
				<Heading>Skills</Heading>
				<ul>
					<MarkedLine
						notes={
							<>
								<SampleNote id="sap" number={3} />
								<SampleNote id="warehousing" number={4} />
							</>
						}
					>
						Route planning, Forklift licence, Shift scheduling
						<span className="group-has-[[name=sap][value=reject]:checked]/sample:hidden">
							, <Added>{changes.sap.added}</Added>
						</span>
						<MarkNumber number={3} />
						<span className="group-has-[[name=warehousing][value=reject]:checked]/sample:hidden">
							, <Added>{changes.warehousing.added}</Added>
						</span>
						<MarkNumber number={4} unsure />
					</MarkedLine>
				</ul>
			</Sheet>
			<Account />
			<details className="text-sm text-soft">
				<summary className="link w-fit">The posting it is tailored to</summary>
				<p className="mt-3 max-w-prose border-l-2 border-line pl-4 font-serif whitespace-pre-line">
					{postingText}
				</p>
			</details>
			<p className="text-xs text-faint">
				Mara and both companies are invented. The changes, the reasons and the fit are what resuMAX
				says about this pair.
			</p>
		</figure>
	)
}

/** What is chosen and what it comes to, as it stands at the foot of the workspace. */
function Account() {
	const all = Object.keys(changes).length
	return (
		<div className="-mt-3 flex items-center gap-4 border border-line bg-raised px-4 py-3 max-sm:-mx-4 max-sm:border-x-0 sm:px-6">
			<ScoreRing value={fit} label="Fit with the posting" size="small" />
			<p className="text-sm">
				<span className="figures block font-semibold">
					<span className="before:content-[counter(accepted)]" /> of {all} accepted
				</span>
				<span className="text-soft">
					Same fit either way: words make it read better, only what you have done adds points.
				</span>
			</p>
		</div>
	)
}

function Heading({ children }: { children: ReactNode }) {
	return (
		<p className="mt-7 mb-3 border-b border-line pb-1 text-sm font-semibold tracking-wide uppercase">
			{children}
		</p>
	)
}
