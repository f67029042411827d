import type { ReactNode } from 'react'
import { toJsonResume } from '../../../../../src/document/json'
import { resumeMarkdown } from '../../../../../src/document/markdown'
import { resumeText } from '../../../../../src/document/text'
import type { ExportFormat, Template } from '../../../../../src/export/resource'
import type { Resume } from '../../../../../src/resume/schema'
import { PagePreview } from './page-preview'
import { PreviewFrame } from './preview-frame'

type Props = { resume: Resume; format: ExportFormat; template: Template }

/** How the file begins, drawn by what writes the file. */
export default function FilePreview({ resume, format, template }: Props): ReactNode {
	switch (format) {
		case 'pdf':
		case 'docx':
			return <PagePreview resume={resume} template={template} />
		case 'text':
			return <TextPreview text={resumeText(resume)} />
		case 'markdown':
			return <TextPreview text={resumeMarkdown(resume)} />
		case 'json':
			return <TextPreview text={JSON.stringify(toJsonResume(resume), null, 2)} />
	}
}

function TextPreview({ text }: { text: string }) {
	const words = `${text.split('\n').length} lines`
	return (
		<PreviewFrame label={`The beginning of the file, ${words}`} words={words} ratio="210 / 297">
			<pre className="p-4 font-mono text-[0.5625rem] leading-normal break-words whitespace-pre-wrap">
				{text.slice(0, 3000)}
			</pre>
		</PreviewFrame>
	)
}
