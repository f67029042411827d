import { type FailureCode, fail, ok, type Result } from '../../src/result'
import type { ReadResume } from '../../src/resume/schema'
import { getFile } from '../adapters/files'
import { sniffFormat } from '../adapters/format'
import { openDb } from '../db/client'
import type { ResumeRow } from '../db/resume'
import {
	claimReading,
	completeReading,
	failReading,
	giveUpReading,
	releaseReading
} from '../db/resume-reading'
import { newId } from '../id'
import { log } from '../log'
import { done, gone, type JobOutcome, retry } from './runner'

/** Most bytes of one reading that are stored: D1 takes rows of 2 MB. */
const contentMaximumBytes = 1_900_000

/**
 * Reads the file of a resume and stores what it says. A document that cannot be read
 * ends the job with its reason; what is no fault of the document is tried again.
 */
export async function runParse(env: Env, id: string): Promise<JobOutcome> {
	const db = openDb(env.DB)
	const claim = await claimReading(db, id, new Date())
	if (!claim) return gone
	try {
		const read = await readContent(env, claim.resume)
		if (read.ok) {
			const stored = { masterId: newId('mas'), content: read.value }
			return (await completeReading(db, claim, stored, new Date())) ? done : gone
		}
		if (read.failure.code === 'storage_error') {
			await releaseReading(db, claim)
			return retry(5)
		}
		log('info', { event: 'resume_not_read', subjectId: id, code: read.failure.code })
		return (await failReading(db, claim, read.failure, new Date())) ? done : gone
	} catch (error) {
		await releaseReading(db, claim)
		throw error
	}
}

export async function giveUpParse(env: Env, id: string, code: FailureCode): Promise<void> {
	await giveUpReading(openDb(env.DB), id, code, new Date())
}

async function readContent(env: Env, resume: ResumeRow): Promise<Result<string>> {
	const file = await getFile(env, resume.fileKey ?? '')
	if (!file.ok) return file
	const bytes = new Uint8Array(await file.value.arrayBuffer())
	if (sniffFormat(bytes) !== resume.format) return fail({ code: 'unsupported_format' })
	const today = new Date().toISOString().slice(0, 10)
	const read = await readDocument(bytes, resume.format, today)
	if (!read.ok) return read
	const content = JSON.stringify(read.value)
	return new TextEncoder().encode(content).length > contentMaximumBytes
		? fail({ code: 'parse_failed', reason: 'too_complex' })
		: ok(content)
}

/** The readers are half a megabyte; a consumer that only cleans up need not load them. */
async function readDocument(
	bytes: Uint8Array,
	format: ResumeRow['format'],
	asOf: string
): Promise<Result<ReadResume>> {
	if (format === 'pdf') {
		const { extractPdf } = await import('../adapters/pdf')
		const { readPdf } = await import('../../src/resume/reading/read')
		const source = await extractPdf(bytes)
		return source.ok ? readPdf(source.value, asOf) : source
	}
	const { extractWord } = await import('../adapters/word')
	const { readWord } = await import('../../src/resume/reading/read')
	const source = await extractWord(bytes)
	return source.ok ? readWord(source.value, asOf) : source
}
