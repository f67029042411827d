import type { Group } from '../../../../../src/resume/schema'
import { AddButton } from './add-button'
import { Items } from './items'
import { PieceMenu } from './piece-menu'
import { TextLine } from './text-line'

type Props = { group: Group; index: number; count: number }

/** A row of skills, languages or interests under its label. */
export function GroupPiece({ group: { id, label, items }, index, count }: Props) {
	return (
		<li className="mt-3 first:mt-1">
			<div className="flex items-start gap-2">
				<div className="min-w-0 flex-1">
					<TextLine
						name={`${id}.label`}
						label="Label (optional)"
						value={label}
						className={label === '' ? 'text-sm' : 'font-semibold'}
					/>
				</div>
				<PieceMenu id={id} noun="row" name={label} index={index} count={count} />
			</div>
			<Items of={id} texts={items} />
			<AddButton place={{ list: 'items', of: id, after: null }}>Item</AddButton>
		</li>
	)
}
