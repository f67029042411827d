import { useMemo } from 'react'
import type { ResumeResource } from '../../../../src/resume/resource'
import type { ReadResume } from '../../../../src/resume/schema'
import { ResumeSheet } from '../../../resume-sheet/resume-sheet'
import { unsureTexts } from '../unsure-texts'
import { ReadingNotes } from './reading-notes'

type Props = { content: ReadResume; sections: ResumeResource['sections'] }

/** What was read, as a document; beside it what a person should look at. */
export function ReadSheet({ content, sections }: Props) {
	const unsure = useMemo(() => unsureTexts(content), [content])
	const lit = useMemo(
		() => unsure.map(({ id, text }) => ({ textId: id, quote: text, wording: 'before' as const })),
		[unsure]
	)
	return (
		<div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
			<div className="lg:order-last">
				<ReadingNotes content={content} sections={sections} unsure={unsure} />
			</div>
			<ResumeSheet resume={content.resume} label="What we read of your resume" lit={lit} />
		</div>
	)
}
