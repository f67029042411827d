import { ChevronRight } from 'lucide-react'
import type { ScoredRequirement, ScorePart } from '../../src/alignment/schema'
import { useNumbers } from '../numbers/numbers-context'
import { RequirementLine } from './requirement-line'

type Props = { part: ScorePart; requirements: ScoredRequirement[] }

/** One line of the account; opened, it says why, and names what the posting asks for. */
export function PartLine({ part, requirements }: Props) {
	const { tenths } = useNumbers()
	return (
		<li className="border-b border-line">
			<details open={requirements.length > 0 && part.id === 'must'} className="group">
				<summary className="figures flex min-h-10 list-none items-center gap-2 py-2 text-sm [&::-webkit-details-marker]:hidden">
					<ChevronRight
						aria-hidden="true"
						className="size-4 shrink-0 text-faint transition-transform group-open:rotate-90"
					/>
					<span className="flex-1">{part.label}</span>
					<span>
						<span className="font-semibold">{tenths(part.points)}</span>
						<span className="text-faint"> of {tenths(part.max)}</span>
					</span>
				</summary>
				<div className="pb-3 pl-6">
					<p className="text-xs text-soft">{part.reason}</p>
					{requirements.length > 0 && (
						<>
							<ul className="mt-2 flex flex-col divide-y divide-line">
								{requirements.map((requirement) => (
									<RequirementLine key={requirement.id} requirement={requirement} />
								))}
							</ul>
							<p className="figures mt-1 border-t border-line pt-1.5 text-right text-xs text-soft">
								adds up to {tenths(part.points)} of {tenths(part.max)}
							</p>
						</>
					)}
				</div>
			</details>
		</li>
	)
}
