import { Fragment } from 'react'
import type { Group, Text } from '../../src/resume/schema'
import type { Mark } from './marks'
import { type Placed, placed } from './place'
import { SheetText } from './sheet-text'
import { useSheetView } from './sheet-view'
import { LineSlot, Omitted } from './slot'

type Props = { list: string; texts: Text[] }

export function Bullets({ list, texts }: Props) {
	const slots = usePlacedTexts(list, texts)
	if (slots.length === 0) return null
	return (
		<ul className="mt-1 list-disc space-y-1 ps-5 marker:text-faint">
			{slots.map((slot) =>
				slot.kind === 'omitted' ? (
					<li key={slot.mark.id} className="-my-0.5 list-none leading-none">
						<Omitted mark={slot.mark} />
					</li>
				) : (
					<li key={slot.item.id} className="ps-0.5">
						<LineSlot slot={slot}>
							<SheetText {...slot.item} />
						</LineSlot>
					</li>
				)
			)}
		</ul>
	)
}

export function Paragraphs({ list, texts }: Props) {
	return usePlacedTexts(list, texts).map((slot) =>
		slot.kind === 'omitted' ? (
			<p key={slot.mark.id} className="leading-none">
				<Omitted mark={slot.mark} />
			</p>
		) : (
			<p key={slot.item.id} className="mt-1.5">
				<LineSlot slot={slot}>
					<SheetText {...slot.item} />
				</LineSlot>
			</p>
		)
	)
}

/** A row of skills with its label, as in `Tools: Git, Docker`. */
export function Row({ group }: { group: Group }) {
	const { marks, punctuation } = useSheetView()
	const label = `${group.id}.label`
	const slots = usePlacedTexts(`${group.id}.items`, group.items)
	const last = slots.findLastIndex((slot) => slot.kind !== 'omitted')
	return (
		<p className="mt-1">
			{(group.label !== '' || marks.texts.has(label)) && (
				<span className="font-semibold">
					<SheetText id={label} text={group.label} />
					{punctuation.colon}
				</span>
			)}
			{slots.map((slot, index) =>
				slot.kind === 'omitted' ? (
					<Omitted key={slot.mark.id} mark={slot.mark} />
				) : (
					<Fragment key={slot.item.id}>
						<LineSlot slot={slot}>
							<SheetText {...slot.item} />
						</LineSlot>
						{index < last && punctuation.item}
					</Fragment>
				)
			)}
		</p>
	)
}

function usePlacedTexts(list: string, texts: Text[]): Placed<Text>[] {
	return placed(list, texts, useSheetView().marks, insertedText)
}

function insertedText({ change }: Mark): Text | null {
	return change.type === 'insert' ? { id: change.newId, text: change.after } : null
}
