import { readFileSync } from 'node:fs'
import type { Result } from '../../src/result'
import { readPdf, readWord } from '../../src/resume/reading/read'
import { pdfText, wordText } from '../../src/resume/reading/text'
import type { ReadResume } from '../../src/resume/schema'
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
