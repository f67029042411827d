import type { Need, Requirement } from '../../../../src/posting/schema'
import { Sheet } from '../../../ui/sheet'
import { stretchesOf } from '../stretches'

type Props = { text: string; requirements: Requirement[] }

/** How each need is marked; lines of different kind, so that colour is not needed. */
export const needMarks: Record<Need, string> = {
	must: 'underline decoration-accent decoration-2 underline-offset-4',
	nice: 'underline decoration-accent decoration-dotted decoration-2 underline-offset-4',
	context: ''
}

const heard: Record<Need, string> = { must: 'required: ', nice: 'nice to have: ', context: '' }

/** The posting as it is kept, with what it asks for marked in the text. */
export function MarkedPosting({ text, requirements }: Props) {
	return (
		<Sheet label="The posting">
			<div className="break-words whitespace-pre-line">
				{stretchesOf(text, requirements).map(({ text: words, requirement, start }) =>
					requirement && requirement.need !== 'context' ? (
						<span key={start} id={requirement.id} className={needMarks[requirement.need]}>
							<span className="sr-only">{heard[requirement.need]}</span>
							{words}
						</span>
					) : (
						<span key={start}>{words}</span>
					)
				)}
			</div>
		</Sheet>
	)
}
