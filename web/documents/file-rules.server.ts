import { jobDescriptionMaximumBytes } from '../../src/posting/resource'
import { resumeMaximumBytes, resumeMediaTypes } from '../../src/resume/resource'
import type { FileRules } from './file-rules'

/** What may be uploaded as a resume; sent to the page, which then needs no schema for it. */
export const resumeFileRules: FileRules = {
	types: { ...resumeMediaTypes },
	words: 'a PDF or a Word document (DOCX)',
	maximumBytes: resumeMaximumBytes
}

/** What may be uploaded as a job description. */
export const postingFileRules: FileRules = {
	types: { ...resumeMediaTypes, txt: 'text/plain' },
	words: 'a PDF, a Word document (DOCX) or a text file (TXT)',
	maximumBytes: jobDescriptionMaximumBytes
}
