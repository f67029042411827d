import type { Text } from '../../../../../src/resume/schema'
import { classNames } from '../../../../ui/class-names'
import { useDesk } from '../../desk-context'
import { lineKeys } from './line-keys'
import { LineTools } from './line-tools'
import { TextLine } from './text-line'

type Props = { list: 'paragraphs' | 'highlights'; of: string; texts: Text[] }

/** Bullets or paragraphs, with tools at the one that is looked at. */
export function Lines({ list, of, texts }: Props) {
	const desk = useDesk()
	if (texts.length === 0) return null
	const bullets = list === 'highlights'
	const noun = bullets ? 'bullet' : 'paragraph'
	return (
		<ul className={classNames('mt-1 flex flex-col gap-1', bullets && 'list-disc ps-5')}>
			{texts.map((text, index) => (
				<li key={text.id} className="marker:text-faint">
					<TextLine
						name={text.id}
						label={bullets ? 'Bullet' : 'Paragraph'}
						value={text.text}
						onKeyDown={lineKeys(desk, { list, of, after: text.id }, text)}
					/>
					{desk.selected === text.id && (
						<LineTools
							id={text.id}
							noun={noun}
							first={index === 0}
							last={index === texts.length - 1}
							onAdd={() => desk.add({ list, of, after: text.id })}
						/>
					)}
				</li>
			))}
		</ul>
	)
}
