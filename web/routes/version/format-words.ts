import type { ExportFormat, Template } from '../../../src/export/resource'

/** Each format with what it is good for. */
export const formatWords = {
	pdf: { name: 'PDF', words: 'To send and to print' },
	docx: { name: 'Word (DOCX)', words: 'Where a form asks for Word, or to change it further' },
	text: { name: 'Plain text', words: 'To paste into a form' },
	markdown: { name: 'Markdown', words: 'To keep or to publish' },
	json: { name: 'JSON Resume', words: 'For other tools that read jsonresume.org' }
} satisfies Record<ExportFormat, { name: string; words: string }>

export const formatsInOrder = ['pdf', 'docx', 'text', 'markdown', 'json'] as const

export const templateWords = {
	classic: { name: 'Classic', words: 'Serif, roomy' },
	compact: { name: 'Compact', words: 'Sans serif, fits more on a page' }
} satisfies Record<Template, { name: string; words: string }>

export const templatesInOrder = ['classic', 'compact'] as const
