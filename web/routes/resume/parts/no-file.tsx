import { useRevalidator } from 'react-router'
import type { FileRules } from '../../../documents/file-rules'
import { ResumeUpload } from '../../../documents/resume-upload'
import { Banner } from '../../../ui/banner'

type Props = { rules: FileRules; resumeId: string; disabled: boolean; onSent: () => void }

/** An upload that was cut off: its place is kept, the file is still to come. */
export function NoFile({ onSent, ...upload }: Props) {
	const { revalidate } = useRevalidator()
	return (
		<>
			<Banner title="The file has not arrived">
				The upload was stopped or cut off. Send the file again; it takes this place.
			</Banner>
			<div className="max-w-xl">
				<ResumeUpload
					{...upload}
					title="Drop the file here"
					onSent={() => {
						onSent()
						revalidate()
					}}
				/>
			</div>
		</>
	)
}
