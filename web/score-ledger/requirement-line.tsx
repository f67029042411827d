import { ChevronDown, Circle, CircleCheck, CircleDashed } from 'lucide-react'
import type { ScoredRequirement } from '../../src/alignment/schema'
import { useNumbers } from '../numbers/numbers-context'
import { Evidence } from './evidence'
import { Lacking } from './lacking'
import { useScored } from './score-context'

/** What is asked for and what it is worth; unfolded, the person's words that answer it. */
export function RequirementLine({ requirement }: { requirement: ScoredRequirement }) {
	const { pointing } = useScored()
	const { tenths } = useNumbers()
	const { icon: Icon, words } = statusWords[requirement.status]
	return (
		<li>
			<details className="group/line text-xs">
				<summary className="flex list-none gap-2 rounded-sm py-1.5 hover:bg-ink/5 pointer-coarse:py-2.5 [&::-webkit-details-marker]:hidden">
					<Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-soft" />
					<span className="min-w-0 flex-1">
						<span className="line-clamp-2 break-words group-open/line:line-clamp-none">
							{requirement.text}
						</span>
						<span className="flex items-center gap-1 font-semibold text-soft">
							{words}
							<ChevronDown
								aria-hidden="true"
								className="size-3.5 text-faint transition-transform group-open/line:rotate-180"
							/>
						</span>
					</span>
					<span className="figures whitespace-nowrap">
						<span className="font-semibold">{tenths(requirement.points)}</span>
						<span className="text-faint"> of {tenths(requirement.max)}</span>
					</span>
				</summary>
				<div className="flex flex-col gap-2 pb-2 pl-6 text-soft">
					<Evidence requirement={requirement} />
					<Lacking requirement={requirement} />
					{pointing && (
						<button
							type="button"
							className="link self-start"
							onClick={() => pointing.toPosting(requirement)}
						>
							Show in the posting
						</button>
					)}
				</div>
			</details>
		</li>
	)
}

const statusWords = {
	shown: { icon: CircleCheck, words: 'Shown' },
	partly: { icon: CircleDashed, words: 'Partly' },
	missing: { icon: Circle, words: 'Missing' }
} as const satisfies Record<ScoredRequirement['status'], unknown>
