import { readFileSync } from 'node:fs'
import type { Result } from '../../src/result'
import { mendLigatures } from '../../src/resume/reading/glyphs'
import { readPdf, readWord } from '../../src/resume/reading/read'
import type { PdfSource } from '../../src/resume/reading/source'
import { pdfText, wordText } from '../../src/resume/reading/text'
import type { ReadResume, Span } from '../../src/resume/schema'
import { sniffFormat } from '../../worker/adapters/format'
import { extractPdf } from '../../worker/adapters/pdf'
import { extractWord } from '../../worker/adapters/word'

export function fixture(name: string): Uint8Array {
	return new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))
}

export function fixtureJson(name: string): unknown {
	return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'))
}

export async function read(name: string): Promise<Result<ReadResume>> {
	const bytes = fixture(name)
	if (sniffFormat(bytes) === 'pdf') {
		const source = await extractPdf(bytes)
		return source.ok ? readPdf(source.value) : source
	}
	const source = await extractWord(bytes)
	return source.ok ? readWord(source.value) : source
}

export async function plainText(name: string): Promise<string> {
	const bytes = fixture(name)
	if (sniffFormat(bytes) === 'pdf') {
		const source = await extractPdf(bytes)
		return source.ok ? pdfText(source.value) : ''
	}
	const source = await extractWord(bytes)
	return source.ok ? wordText(source.value) : ''
}

/** What a document holds where a span points: the runs its box touches, or its paragraph. */
export async function textAt(name: string): Promise<(span: Span) => string> {
	const bytes = fixture(name)
	if (sniffFormat(bytes) === 'pdf') {
		const source = await extractPdf(bytes)
		return (span) => (source.ok && 'page' in span ? inBox(source.value, span) : '')
	}
	const source = await extractWord(bytes)
	return (span) => {
		if (!source.ok || !('paragraph' in span)) return ''
		return source.value.paragraphs.find(({ index }) => index === span.paragraph)?.text ?? ''
	}
}

function inBox({ pages }: PdfSource, box: Extract<Span, { page: number }>): string {
	const words = (pages.find(({ number }) => number === box.page)?.items ?? [])
		.filter(
			({ x, y, width, height }) =>
				x < box.x + box.width && x + width > box.x && y < box.y + box.height && y + height > box.y
		)
		.map(({ text }) => text)
		.join('')
	return mendLigatures(words)
}
