import { fail, type Result } from '../src/result'
import { linesOfPdf } from '../src/resume/reading/lines'
import { readPdf, readWord } from '../src/resume/reading/read'
import { linesOfWord } from '../src/resume/reading/word'
import type { ReadResume } from '../src/resume/schema'
import { sniffFormat } from '../worker/adapters/format'
import { extractPdf } from '../worker/adapters/pdf'
import { extractWord } from '../worker/adapters/word'
import { bulletsIn } from './reading/bullets'

/** `pages` is 0 for a DOCX; `bullets` counts the document's list items wherever they went. */
type Reading = { pages: number; result: Result<ReadResume>; bullets: () => number }

/** Reads the body of a request as often as `?times=` says; `times` in milliseconds, taken in the isolate. */
export default {
	async fetch(request: Request): Promise<Response> {
		const wanted = Number(new URL(request.url).searchParams.get('times') ?? 1)
		const bytes = new Uint8Array(await request.arrayBuffer())
		const times: number[] = []
		let reading: Reading
		do {
			const started = performance.now()
			reading = await read(bytes)
			times.push(performance.now() - started)
		} while (times.length < wanted)
		return Response.json({ ...reading, bullets: reading.bullets(), times })
	}
}

async function read(bytes: Uint8Array): Promise<Reading> {
	switch (sniffFormat(bytes)) {
		case 'pdf': {
			const source = await extractPdf(bytes)
			if (!source.ok) return failed(source)
			const result = readPdf(source.value)
			const bullets = () => bulletsIn(result, linesOfPdf(source.value))
			return { pages: source.value.totalPages, result, bullets }
		}
		case 'docx': {
			const source = await extractWord(bytes)
			if (!source.ok) return failed(source)
			const result = readWord(source.value)
			return { pages: 0, result, bullets: () => bulletsIn(result, linesOfWord(source.value)) }
		}
		default:
			return failed(fail({ code: 'unsupported_format' }))
	}
}

function failed(result: Result<never>): Reading {
	return { pages: 0, result, bullets: () => 0 }
}
