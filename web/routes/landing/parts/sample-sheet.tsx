import { ScoreRing } from '../../../ui/score-ring'
import { Sheet } from '../../../ui/sheet'
import { MarkedLine } from './marked-line'

/** An invented resume with proof marks, as the workspace shows a real one. */
export function SampleSheet() {
	return (
		<figure className="flex flex-col gap-3">
			<Sheet label="A sample resume with suggested changes" className="lg:px-12 lg:py-12">
				<div className="flex items-start justify-between gap-6">
					<div>
						<p className="text-2xl font-semibold">Mara Lindqvist</p>
						<p className="text-sm text-soft">
							Warehouse Supervisor · Malmö · mara.lindqvist@example.com
						</p>
					</div>
					<div className="flex flex-col items-center text-center font-sans text-xs text-faint">
						<ScoreRing value={61} label="Fit with the posting" size="small" />
						fit now
					</div>
				</div>
				<Heading>Experience</Heading>
				<p className="font-semibold">Warehouse Supervisor, Norrsken Grocery</p>
				<p className="mb-3 text-sm text-soft">2019 – Present</p>
				<ul className="flex flex-col gap-4">
					<MarkedLine
						note={{
							reason:
								'You did what the posting asks for; “responsible for” hides it. Say what you did.',
							points: '+4',
							from: 'daily dock plan for twelve carriers',
							asked: 'coordinate carriers'
						}}
					>
						<del className="mark-removed">Responsible for</del>{' '}
						<ins className="mark-added">Coordinated</ins> the daily dock plan for twelve carriers.
					</MarkedLine>
					<MarkedLine
						note={{
							reason: 'The same work in the posting’s own words.',
							points: '+3',
							from: 'stock counts in SAP',
							asked: 'inventory control (SAP)'
						}}
					>
						Weekly <del className="mark-removed">stock counts</del>{' '}
						<ins className="mark-added">inventory control</ins> in SAP for 4,200 articles.
					</MarkedLine>
					<MarkedLine>
						Trained nine new colleagues in safe loading and the scanner system.
					</MarkedLine>
					<MarkedLine
						note={{
							unsure:
								'The posting asks for on-time delivery. If you know your rate, write it in; we won’t make one up.'
						}}
					>
						<span className="mark-pencil">Improved deliveries to 31 stores.</span>
					</MarkedLine>
				</ul>
				<Heading>Skills</Heading>
				<ul>
					<MarkedLine
						note={{
							reason: 'Shown in your work since 2019 and missing here.',
							points: '+2',
							from: 'in SAP',
							asked: 'SAP'
						}}
					>
						Route planning, forklift licence, team schedules
						<ins className="mark-added">, SAP</ins>
					</MarkedLine>
				</ul>
			</Sheet>
			<figcaption className="text-xs text-faint">
				A sample: Mara and her employer are invented. The marks are the ones you will see.
			</figcaption>
		</figure>
	)
}

function Heading({ children }: { children: string }) {
	return (
		<p className="mt-7 mb-3 border-b border-line pb-1 text-sm font-semibold tracking-wide uppercase">
			{children}
		</p>
	)
}
