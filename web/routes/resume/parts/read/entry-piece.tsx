import type { Entry } from '../../../../../src/resume/schema'
import { useDesk } from '../../desk-context'
import { holds } from '../../holds'
import { AddButton } from './add-button'
import { Dates } from './dates'
import { Lines } from './lines'
import { PieceMenu } from './piece-menu'
import { TextLine } from './text-line'

type Props = { entry: Entry; index: number; count: number }

const fields = [
	{ name: 'title', label: 'Title', className: 'font-semibold' },
	{ name: 'organization', label: 'Organization', className: 'serif-italic' },
	{ name: 'location', label: 'Place', className: 'serif-italic text-soft' },
	{ name: 'dates', label: 'Dates', className: 'figures text-sm text-soft' },
	{ name: 'url', label: 'Link', className: 'text-sm text-soft' }
] as const

/** A job, a degree, a project …: its fields (empty ones while it is looked at), its text and its bullets. */
export function EntryPiece({ entry, index, count }: Props) {
	const { selected, unsure, problems } = useDesk()
	const { id, title, organization } = entry
	const looked = selected !== null && holds(entry, selected)
	const blank = fields.every(({ name }) => entry[name] === '')
	const wrong = [`${id}.start`, `${id}.end`].some((key) => key in problems)
	const dates = selected === `${id}.dates` || unsure.includes(`${id}.dates`) || wrong
	return (
		<li className="mt-4 first:mt-1">
			<div className="flex items-start gap-2">
				<div className="min-w-0 flex-1">
					{fields.map(({ name, label, className }) => (
						<div key={name}>
							{(entry[name] !== '' || looked || (blank && name === 'title')) && (
								<TextLine
									name={`${id}.${name}`}
									label={label}
									value={entry[name]}
									className={className}
								/>
							)}
							{name === 'dates' && dates && <Dates entry={entry} />}
						</div>
					))}
				</div>
				<PieceMenu id={id} noun="entry" name={title || organization} index={index} count={count} />
			</div>
			<Lines list="paragraphs" of={id} texts={entry.paragraphs} />
			<Lines list="highlights" of={id} texts={entry.highlights} />
			<AddButton place={{ list: 'highlights', of: id, after: null }}>Bullet</AddButton>
			{looked && (
				<AddButton place={{ list: 'paragraphs', of: id, after: null }}>Paragraph</AddButton>
			)}
		</li>
	)
}
