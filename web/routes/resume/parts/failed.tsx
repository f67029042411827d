import { useFetcher, useRevalidator } from 'react-router'
import type { ResumeDetail } from '../../../../src/resume/resource'
import type { FileRules } from '../../../documents/file-rules'
import type { ItemAnswer } from '../../../documents/item-answer'
import { ResumeUpload } from '../../../documents/resume-upload'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'

type Props = {
	resume: ResumeDetail
	upload: { rules: FileRules; resumeId: string; disabled: boolean }
	onSent: () => void
}

/** Why it could not be read, and the two ways on: once more, or with another file. */
export function Failed({ resume, upload, onSent }: Props) {
	const fetcher = useFetcher<ItemAnswer>()
	const { revalidate } = useRevalidator()
	const answer = fetcher.data
	return (
		<>
			<Banner
				kind="problem"
				title="We could not read this resume"
				actions={
					<fetcher.Form method="post">
						<Button
							type="submit"
							name="intent"
							value="retry"
							look="secondary"
							busy={fetcher.state !== 'idle'}
						>
							Try again
						</Button>
					</fetcher.Form>
				}
			>
				<p>{resume.error?.message}</p>
				{answer && !answer.done && <p className="font-semibold">{answer.problems.message}</p>}
				<p>Your file is kept. You can try again with it, or send a better one.</p>
			</Banner>
			<div className="max-w-xl">
				<ResumeUpload
					{...upload}
					title="Drop another file here"
					onSent={() => {
						onSent()
						revalidate()
					}}
				/>
			</div>
		</>
	)
}
