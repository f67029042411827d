import { fail, ok, type Result } from '../../src/result'
import type { ParagraphResource } from '../../src/resume/resource'
import { getFile } from '../adapters/files'
import type { ResumeRow } from '../db/resume'

/**
 * The paragraphs of an uploaded Word document, numbered as the spans of its reading number
 * them. Fails with `not_found` before the file has arrived, `unsupported_format` for a PDF,
 * `storage_error`, or `parse_failed`.
 */
export async function resumeParagraphs(
	env: Env,
	row: ResumeRow
): Promise<Result<ParagraphResource[]>> {
	if (!row.fileKey) return fail({ code: 'not_found' })
	if (row.format !== 'docx') {
		return fail({
			code: 'unsupported_format',
			message: 'Only a Word document is made of paragraphs. A PDF has pages: fetch the file.'
		})
	}
	const file = await getFile(env, row.fileKey)
	if (!file.ok) return file
	const { extractWord } = await import('../adapters/word')
	const source = await extractWord(new Uint8Array(await file.value.arrayBuffer()))
	if (!source.ok) return source
	return ok(
		source.value.paragraphs.map(({ index, text, origin, headingLevel, listLevel, bold, cell }) => ({
			index,
			text,
			origin,
			headingLevel,
			listLevel,
			bold,
			cell
		}))
	)
}
