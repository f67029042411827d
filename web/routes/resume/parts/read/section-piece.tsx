import { sectionKinds } from '../../../../../src/resume/kinds'
import type { Section } from '../../../../../src/resume/schema'
import { useDesk } from '../../desk-context'
import { kindWords } from '../../kind-words'
import { AddButton } from './add-button'
import { EntryPiece } from './entry-piece'
import { GroupPiece } from './group-piece'
import { Lines } from './lines'
import { PieceMenu } from './piece-menu'
import { TextLine } from './text-line'

type Props = { section: Section; index: number; count: number }

/** A section with its heading, what it is read as, and all that stands in it. */
export function SectionPiece({ section, index, count }: Props) {
	const { id, title, kind, paragraphs, entries, groups } = section
	const { edit } = useDesk()
	return (
		<section
			aria-label={title || kindWords[kind]}
			// A phone lays out what comes into view: dozens of fields are slow there.
			className="mt-7 [overflow-clip-margin:0.5rem] max-lg:[contain-intrinsic-block-size:auto_30rem] max-lg:[content-visibility:auto]"
		>
			<div className="flex items-start gap-2 border-b border-line pb-1">
				<div className="min-w-0 flex-1">
					<h3>
						<TextLine
							name={`${id}.title`}
							label="Heading"
							value={title}
							className="text-lg font-semibold"
						/>
					</h3>
					<label className="flex flex-wrap items-center gap-x-1 px-1 font-sans text-xs text-faint">
						Read as
						<select
							value={kind}
							onChange={({ target }) =>
								edit({ type: 'replace', key: `${id}.kind`, value: target.value })
							}
							className="min-h-6 max-w-full bg-transparent text-soft underline decoration-dotted underline-offset-4 pointer-coarse:min-h-9"
						>
							{sectionKinds.map((one) => (
								<option key={one} value={one} className="bg-raised">
									{kindWords[one]}
								</option>
							))}
						</select>
					</label>
				</div>
				<PieceMenu id={id} noun="section" name={title} index={index} count={count} />
			</div>
			<Lines list="paragraphs" of={id} texts={paragraphs} />
			{entries.length > 0 && (
				<ol>
					{entries.map((entry, at) => (
						<EntryPiece key={entry.id} entry={entry} index={at} count={entries.length} />
					))}
				</ol>
			)}
			{groups.length > 0 && (
				<ul>
					{groups.map((group, at) => (
						<GroupPiece key={group.id} group={group} index={at} count={groups.length} />
					))}
				</ul>
			)}
			<p className="mt-1 flex flex-wrap gap-x-3">
				<AddButton place={{ list: 'entries', of: id, after: null }} field="title">
					Entry
				</AddButton>
				<AddButton place={{ list: 'groups', of: id, after: null }} field="label">
					Row
				</AddButton>
				<AddButton place={{ list: 'paragraphs', of: id, after: null }}>Paragraph</AddButton>
			</p>
		</section>
	)
}
