import { useMemo } from 'react'
import type { ResumeResource } from '../../../../src/resume/resource'
import type { ReadResume } from '../../../../src/resume/schema'
import { ResumeSheet } from '../../../resume-sheet/resume-sheet'
import { Banner } from '../../../ui/banner'
import { classNames } from '../../../ui/class-names'
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
		<>
			{content.warnings.length > 0 && (
				<Banner title="Look at this before you go on">
					<ul className="flex flex-col gap-1">
						{content.warnings.map((warning) => (
							<li key={`${warning.code} ${warning.message}`}>{warning.message}</li>
						))}
					</ul>
				</Banner>
			)}
			{unsure.length > 0 && (
				<p className="text-sm lg:hidden">
					<a href="#unsure" className="link">
						{unsure.length === 1
							? 'There is one place we are not sure about'
							: `There are ${unsure.length} places we are not sure about`}
					</a>
				</p>
			)}
			<div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
				<ResumeSheet
					resume={content.resume}
					label="What we read of your resume"
					lit={lit}
					className={pencilled}
				/>
				<ReadingNotes pages={content.pages} sections={sections} unsure={unsure} />
			</div>
		</>
	)
}

/** Here what is pointed at is unsure: a wavy pencil line and a question mark, not a light. */
const pencilled = classNames(
	'[&_mark]:bg-transparent [&_mark]:outline-0 [&_mark]:underline [&_mark]:decoration-faint',
	'[&_mark]:decoration-1 [&_mark]:decoration-wavy [&_mark]:underline-offset-4',
	"[&_mark]:after:ml-0.5 [&_mark]:after:font-sans [&_mark]:after:font-semibold [&_mark]:after:content-['?']"
)
