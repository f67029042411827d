import type { ResumeDetail } from '../../../../src/resume/resource'
import type { ReadingWarning } from '../../../../src/resume/schema'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
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
	const { problem } = saving
	return (
		<>
			{problem?.kind === 'conflict' && (
				<Banner
					kind="problem"
					title="Your changes are not saved yet"
					actions={
						<>
							<Button size="small" busy={saving.busy} onClick={desk.saveOver}>
								Save mine over it
							</Button>
							<Button size="small" look="secondary" busy={saving.busy} onClick={desk.drop}>
								Drop mine
							</Button>
						</>
					}
				>
					{problem.message}
				</Banner>
			)}
			{readingError && (
				<Banner kind="problem" title="We could not read the file again">
					{readingError.message} What was read before still stands here.
				</Banner>
			)}
			{broughtBack && dirty && problem?.kind !== 'conflict' && (
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
