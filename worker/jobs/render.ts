import { resumeDocx } from '../../src/document/docx'
import { resumeHtml } from '../../src/document/html'
import { toJsonResume } from '../../src/document/json'
import type { JsonResume } from '../../src/document/json-schema'
import { textOfJson } from '../../src/document/json-text'
import { resumeMarkdown } from '../../src/document/markdown'
import { missingTexts } from '../../src/document/readBack'
import { resumeText } from '../../src/document/text'
import { resumeTexts } from '../../src/document/texts'
import type { ExportFormat, ReadBack, Template } from '../../src/export/resource'
import { fail, ok, type Result } from '../../src/result'
import { pdfText, wordText } from '../../src/resume/reading/text'
import type { Resume } from '../../src/resume/schema'
import { printPdf } from '../adapters/browser'
import { extractPdf } from '../adapters/pdf'
import { extractWord } from '../adapters/word'

export type Rendered = { bytes: Uint8Array; readBack: ReadBack }
type Choice = { format: ExportFormat; template: Template }

const encoder = new TextEncoder()

/**
 * A resume as a file, and what a machine finds in it: the finished bytes are read back
 * with the same reader that reads uploads, so a file that systems cannot read is noticed
 * before anybody sends it.
 */
export async function render(
	env: Env,
	resume: Resume,
	{ format, template }: Choice
): Promise<Result<Rendered>> {
	const made = await make[format](env, resume, template)
	if (!made.ok) return made
	const text = await textIn[format](made.value)
	if (!text.ok) return fail({ code: 'internal' })
	const readBack = {
		texts: resumeTexts(resume).length,
		missing: missingTexts(resume, text.value)
	}
	return ok({ bytes: made.value, readBack })
}

type Make = (env: Env, resume: Resume, template: Template) => Promise<Result<Uint8Array>>

const make: Record<ExportFormat, Make> = {
	pdf: (env, resume, template) => printPdf(env.BROWSER, resumeHtml(resume, { template })),
	docx: async (_env, resume, template) => ok(await resumeDocx(resume, { template })),
	text: async (_env, resume) => ok(encoder.encode(resumeText(resume))),
	markdown: async (_env, resume) => ok(encoder.encode(resumeMarkdown(resume))),
	json: async (_env, resume) => ok(encoder.encode(JSON.stringify(toJsonResume(resume), null, '\t')))
}

const decode = async (bytes: Uint8Array) => ok(new TextDecoder().decode(bytes))

const textIn: Record<ExportFormat, (bytes: Uint8Array) => Promise<Result<string>>> = {
	pdf: async (bytes) => {
		// The reader takes the bytes over; the file itself is still to be stored.
		const source = await extractPdf(bytes.slice())
		return source.ok ? ok(pdfText(source.value)) : source
	},
	docx: async (bytes) => {
		const source = await extractWord(bytes)
		return source.ok ? ok(wordText(source.value)) : source
	},
	text: decode,
	markdown: decode,
	json: async (bytes) => {
		const ours: JsonResume = JSON.parse(new TextDecoder().decode(bytes))
		return ok(textOfJson(ours))
	}
}
