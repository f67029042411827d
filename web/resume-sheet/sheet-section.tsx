import { Fragment } from 'react'
import { entryHead, type HeadPart } from '../../src/document/head'
import { newSection } from '../../src/optimization/rebuild'
import type { Entry, Section } from '../../src/resume/schema'
import { leading, type Mark, type Marks } from './marks'
import { placed } from './place'
import { Bullets, Paragraphs, Row } from './sheet-list'
import { SheetText } from './sheet-text'
import { useSheetView } from './sheet-view'
import { BlockSlot, Omitted } from './slot'

export function Sections({ sections }: { sections: Section[] }) {
	const { marks } = useSheetView()
	return placed('sections', sections, marks, insertedSection).map((slot) =>
		slot.kind === 'omitted' ? (
			<Omitted key={slot.mark.id} mark={slot.mark} />
		) : (
			<BlockSlot key={slot.item.id} slot={slot}>
				<SheetSection section={slot.item} />
			</BlockSlot>
		)
	)
}

function SheetSection({ section }: { section: Section }) {
	const { marks } = useSheetView()
	return (
		<section className="mt-6">
			{section.title !== '' && (
				<h3 className="mb-2 border-b border-line pb-1 text-lg font-semibold">
					<SheetText id={`${section.id}.title`} text={section.title} />
				</h3>
			)}
			<Paragraphs list={`${section.id}.paragraphs`} texts={section.paragraphs} />
			{placed(`${section.id}.entries`, section.entries, marks, () => null).map((slot, index) =>
				slot.kind === 'omitted' ? null : (
					<BlockSlot key={slot.item.id} slot={slot} className={index > 0 ? 'mt-4' : ''}>
						<SheetEntry entry={slot.item} />
					</BlockSlot>
				)
			)}
			{placed(`${section.id}.groups`, section.groups, marks, () => null).map((slot) =>
				slot.kind === 'omitted' ? null : (
					<BlockSlot key={slot.item.id} slot={slot}>
						<Row group={slot.item} />
					</BlockSlot>
				)
			)}
		</section>
	)
}

function SheetEntry({ entry }: { entry: Entry }) {
	const { marks, punctuation } = useSheetView()
	const { heading, details, dates } = entryHead(withNewFields(entry, marks))
	return (
		// A phone lays out the entries that come into view: a long resume with its marks is slow there.
		<div className="[overflow-clip-margin:0.5rem] max-lg:[contain-intrinsic-block-size:auto_16rem] max-lg:[content-visibility:auto]">
			<div className="flex flex-wrap items-baseline justify-between gap-x-4">
				{heading && (
					<h4 className="font-semibold">
						<SheetText id={heading.id} text={heading.text} />
					</h4>
				)}
				{dates && (
					<p className="figures ml-auto text-sm text-soft">
						<SheetText id={dates.id} text={dates.text} />
					</p>
				)}
			</div>
			{details.length > 0 && <Details parts={details} comma={punctuation.comma} />}
			<Paragraphs list={`${entry.id}.paragraphs`} texts={entry.paragraphs} />
			<Bullets list={`${entry.id}.highlights`} texts={entry.highlights} />
		</div>
	)
}

function Details({ parts, comma }: { parts: HeadPart[]; comma: string }) {
	return (
		<p className="serif-italic text-soft">
			{parts.map((part, index) => (
				<Fragment key={part.id}>
					{index > 0 && comma}
					<SheetText id={part.id} text={part.text} />
				</Fragment>
			))}
		</p>
	)
}

/** Fields that the resume leaves empty and a change fills, so that the change has a place. */
function withNewFields(entry: Entry, marks: Marks): Entry {
	const field = (name: 'title' | 'organization' | 'location') => {
		const change = leading(marks.texts.get(`${entry.id}.${name}`))?.change
		return entry[name] || (change?.type === 'replace' ? change.after : '')
	}
	return {
		...entry,
		title: field('title'),
		organization: field('organization'),
		location: field('location')
	}
}

function insertedSection({ change }: Mark): Section | null {
	return change.type === 'insert_section' ? newSection(change) : null
}
