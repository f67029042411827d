import { Pencil } from 'lucide-react'
import { useState } from 'react'
import type { CountedRequirement } from '../../../../src/posting/resource'
import { classNames } from '../../../ui/class-names'
import { IconButton } from '../../../ui/icon-button'
import { countAs } from '../corrections'
import { needWords } from '../need-words'
import { inText, listId, textId } from '../places'
import { useReading } from '../reading-context'
import { DetailsForm } from './details-form'
import { NeedSelect } from './need-select'
import { RequirementFacts } from './requirement-facts'

/** One thing that is asked for: its words (a way to their place), what was read in it, what it counts as. */
export function RequirementRow({ requirement }: { requirement: CountedRequirement }) {
	const { make, active, look, go } = useReading()
	const [editing, setEditing] = useState(false)
	const { id, text, need, asRead, origin } = requirement
	const lit = active === id
	return (
		<li
			data-sentence={text}
			className={classNames(
				'grid gap-x-3 gap-y-2 border-b sm:grid-cols-[minmax(0,1fr)_auto] border-line py-2.5 pl-3 border-l-2 transition-colors',
				lit ? 'border-l-accent bg-accent-tint/50' : 'border-l-transparent'
			)}
		>
			<div className="min-w-0">
				{inText(requirement) ? (
					<a
						id={listId(id)}
						href={`#${textId(id)}`}
						onFocus={() => look(id)}
						onClick={(event) => {
							event.preventDefault()
							go(id, 'text')
						}}
						title="Show in the posting"
						className="scroll-my-24 break-words underline decoration-edge decoration-1 underline-offset-3 hover:decoration-2"
					>
						{text}
					</a>
				) : (
					<span id={listId(id)} tabIndex={-1} className="break-words">
						{text}
					</span>
				)}
				<RequirementFacts requirement={requirement} />
				{(origin !== 'read' || asRead !== need) && (
					<p className="text-xs text-faint">{correctedWords(requirement)}</p>
				)}
			</div>
			<div className="flex items-start gap-1 max-sm:flex-row-reverse max-sm:justify-end">
				{need !== 'context' && (
					<IconButton
						label={`Years and degree: ${text}`}
						aria-expanded={editing}
						className="size-8"
						onClick={() => setEditing(!editing)}
					>
						<Pencil aria-hidden="true" className="size-3.5" />
					</IconButton>
				)}
				<NeedSelect
					about={text}
					value={need}
					className="w-29"
					onChange={(next) =>
						make((all) => countAs(all, requirement, next), countedWords(text, needWords[next]))
					}
				/>
			</div>
			{editing && (
				<DetailsForm requirement={requirement} need={need} onDone={() => setEditing(false)} />
			)}
		</li>
	)
}

function correctedWords({ origin, asRead }: CountedRequirement): string {
	if (origin === 'typed') return 'Added by you.'
	if (origin === 'sentence' || asRead === null) return 'Chosen by you in the posting.'
	return `Corrected by you. It was read as: ${needWords[asRead].toLowerCase()}.`
}

export function countedWords(text: string, kind: string): string {
	const short = text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text
	return `“${short}” now counts as: ${kind.toLowerCase()}.`
}
