import { useMemo } from 'react'
import { contactItems } from '../../src/document/contact'
import { direction, languageTag, punctuation } from '../../src/document/language'
import type { Resume } from '../../src/resume/schema'
import { Sheet } from '../ui/sheet'
import { leading, type Marks, noMarks } from './marks'
import { Sections } from './sheet-section'
import { SheetText } from './sheet-text'
import { type Lit, type SheetView, SheetViewContext } from './sheet-view'

type Props = {
	resume: Resume
	/** How the sheet is called by a screen reader. */
	label: string
	/** Changes to show as proof marks; the resume is then the untouched one. */
	marks?: Marks
	/** Words that are pointed at; of several in one line the first. */
	lit?: Lit[]
	active?: string | null
	/** Called with the id of a change whose number is pressed. */
	onPick?: (id: string) => void
	className?: string
}

const noneLit: Lit[] = []

/** A resume as a document: one column in the order in which every exported file has it. */
export function ResumeSheet({
	resume,
	label,
	marks = noMarks,
	lit = noneLit,
	active = null,
	onPick,
	className
}: Props) {
	const view = useMemo<SheetView>(
		() => ({ marks, punctuation: punctuation(resume), lit, active, onPick: onPick ?? null }),
		[resume, marks, lit, active, onPick]
	)
	return (
		<Sheet label={label} className={className}>
			<SheetViewContext value={view}>
				<div lang={languageTag(resume)} dir={direction(resume)} className="leading-normal">
					<Head resume={resume} marks={marks} />
					<Sections sections={resume.sections} />
				</div>
			</SheetViewContext>
		</Sheet>
	)
}

function Head({ resume: { basics }, marks }: { resume: Resume; marks: Marks }) {
	const change = leading(marks.texts.get('basics.label'))?.change
	const contact = contactItems(basics)
	return (
		<header>
			<h2 className="text-2xl font-semibold break-words">
				<SheetText id="basics.name" text={basics.name} />
			</h2>
			{(basics.label !== '' || change) && (
				<p className="text-lg text-soft">
					<SheetText id="basics.label" text={basics.label} />
				</p>
			)}
			{contact.length > 0 && (
				<ul className="mt-1.5 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-soft">
					{contact.map((item) => (
						<li key={item.id} dir="auto" className="break-all">
							<SheetText id={item.id} text={item.text} />
						</li>
					))}
				</ul>
			)}
		</header>
	)
}
