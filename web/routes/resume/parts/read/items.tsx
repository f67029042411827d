import type { Text } from '../../../../../src/resume/schema'
import { useDesk } from '../../desk-context'
import { lineKeys } from './line-keys'
import { LineTools } from './line-tools'
import { TextLine } from './text-line'

/** The items of a row side by side; the tools of the one that is looked at stand under them. */
export function Items({ of, texts }: { of: string; texts: Text[] }) {
	const desk = useDesk()
	const at = texts.findIndex(({ id }) => id === desk.selected)
	const looked = texts[at]
	return (
		<>
			<ul className="mt-1 flex flex-wrap gap-x-2 gap-y-1">
				{texts.map(({ id, text }) => (
					<li key={id} className="max-w-full rounded-sm border border-line">
						<TextLine
							name={id}
							label="Item"
							value={text}
							onKeyDown={lineKeys(desk, { list: 'items', of, after: id }, { id, text })}
						/>
					</li>
				))}
			</ul>
			{looked && (
				<LineTools
					id={looked.id}
					noun="item"
					first={at === 0}
					last={at === texts.length - 1}
					onAdd={() => desk.add({ list: 'items', of, after: looked.id })}
				/>
			)}
		</>
	)
}
