import type { ResumeDetail } from '../../../../src/resume/resource'
import type { ReadingWarning } from '../../../../src/resume/schema'
import { Banner } from '../../../ui/banner'
import type { useDesk } from '../use-desk'

type Props = {
	desk: ReturnType<typeof useDesk>
	warnings: ReadingWarning[]
	/** Why the file could not be read once more. */
	readingError: ResumeDetail['error']
}

/** What a person must know before they go on, the most pressing first. */
export function DeskNotes({ desk, warnings, readingError }: Props) {
	const { saving, broughtBack, dirty } = desk
	return (
		<>
			{readingError && (
				<Banner kind="problem" title="We could not read the file again">
					{readingError.message} What was read before still stands here.
				</Banner>
			)}
			{broughtBack && dirty && saving.problem?.kind !== 'conflict' && (
				<Banner title="Your unsaved changes are back">
					You left before saving them. Save them now, or undo what you don’t want.
				</Banner>
			)}
			{warnings.length > 0 && (
				<Banner title="Look at this before you go on">
					<ul className="flex flex-col gap-1">
						{warnings.map((warning) => (
							<li key={`${warning.code} ${warning.message}`}>{warning.message}</li>
						))}
					</ul>
				</Banner>
			)}
		</>
	)
}
