import type { ExportFormat, ExportResource, Template } from '../../../src/export/resource'
import { formatWords, templateWords } from './format-words'

/** Signed addresses work for five minutes; one that is nearly over is asked for again. */
export const addressLifeMs = 4 * 60_000

/** The list with one file as it is now, in its old place or at the end. */
export function withExport(files: ExportResource[], file: ExportResource): ExportResource[] {
	return files.some((one) => one.id === file.id)
		? files.map((one) => (one.id === file.id ? file : one))
		: [...files, file]
}

export function isAtWork(file: ExportResource): boolean {
	return file.status === 'queued' || file.status === 'rendering'
}

/** The file that is wanted, when it was asked for before. */
export function findFile(
	files: ExportResource[],
	format: ExportFormat,
	template: Template
): ExportResource | undefined {
	return files.find((file) => file.format === format && file.template === template)
}

/** Only what is laid out on pages has a template. */
export function hasTemplate(format: ExportFormat): boolean {
	return format === 'pdf' || format === 'docx'
}

/** How a file is called in a list: `PDF, Classic`. */
export function fileWords({ format, template }: ExportResource): string {
	const { name } = formatWords[format]
	return hasTemplate(format) ? `${name}, ${templateWords[template].name}` : name
}

/** What a machine found when it read the finished file. */
export function readBackWords({ readBack }: ExportResource): string | null {
	if (!readBack) return null
	const { texts, missing } = readBack
	if (missing.length === 0) return `Read back by machine: all ${texts} texts found.`
	return `Read back by machine: ${texts - missing.length} of ${texts} texts found. Not found: ${missing.map((text) => `“${text}”`).join(', ')}`
}
