import { useState } from 'react'
import type { VersionDetail, VersionResource } from '../../../../src/version/resource'
import { DiffList } from '../../../change-diff/diff-list'
import { ViewSwitch } from '../../../change-diff/view-switch'
import { ResumeSheet } from '../../../resume-sheet/resume-sheet'
import { ScoreAccount } from '../../../score-ledger/score-account'
import type { Exports } from '../use-exports'
import { FileList } from './file-list'
import { SameJob } from './same-job'

type View = 'sheet' | 'unified' | 'split'

const views: { value: View; words: string }[] = [
	{ value: 'sheet', words: 'Preview' },
	{ value: 'unified', words: 'Unified' },
	{ value: 'split', words: 'Side by side' }
]

type Props = { version: VersionDetail; siblings: VersionResource[]; exports: Exports }

export function VersionBody({ version, siblings, exports }: Props) {
	const [view, setView] = useState<View>('sheet')
	return (
		<div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
			<div className="flex min-w-0 flex-col gap-4">
				<ViewSwitch label="View of this version" options={views} value={view} onChange={setView} />
				<Shown version={version} view={view} />
			</div>
			<aside aria-label="Files, notes and score" className="flex flex-col gap-8">
				<FileList exports={exports} />
				{version.notes && (
					<section aria-labelledby="notes">
						<h2 id="notes" className="mb-2 text-lg font-semibold">
							Notes
						</h2>
						<p className="text-sm whitespace-pre-line">{version.notes}</p>
					</section>
				)}
				<SameJob version={version} siblings={siblings} />
				<section aria-labelledby="score">
					<h2 id="score" className="mb-3 text-lg font-semibold">
						Score
					</h2>
					<ScoreAccount
						score={version.scoreDetail}
						before={version.scoreBefore}
						resume={version.optimizedSections}
					/>
				</section>
			</aside>
		</div>
	)
}

function Shown({ version, view }: { version: VersionDetail; view: View }) {
	if (view === 'sheet') {
		return <ResumeSheet resume={version.optimizedSections} label="Preview of this version" />
	}
	if (version.diff.length === 0) {
		return <p className="text-soft">No change was accepted: this is your resume as it was.</p>
	}
	return (
		<section aria-label="What was changed" className="paper px-5 py-6 sm:px-8">
			<DiffList diff={version.diff} view={view} order={sectionTitles(version)} />
		</section>
	)
}

/** As they stand in the version, then those that are only in the original. */
function sectionTitles({ optimizedSections, original }: VersionDetail): string[] {
	return [...optimizedSections.sections, ...original.sections].map((section) => section.title)
}
