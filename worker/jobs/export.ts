import type { ExportFormat, Template } from '../../src/export/resource'
import type { FailureCode, Result } from '../../src/result'
import { resume } from '../../src/resume/schema'
import { exportKey, putFile, removeFile } from '../adapters/files'
import { openDb } from '../db/client'
import {
	claimExport,
	failExport,
	findExportContent,
	finishExport,
	giveUpOnExport,
	releaseExport
} from '../db/export-file'
import { leaseMilliseconds } from './kinds'
import { done, gone, type JobOutcome, retry } from './runner'

const maximumAttempts = 3

/** Renders one version in one format, stores the file and says that it is ready. */
export async function runExport(env: Env, id: string): Promise<JobOutcome> {
	const db = openDb(env.DB)
	const now = new Date()
	const claimed = await claimExport(db, id, now, new Date(now.getTime() + leaseMilliseconds.export))
	if (!claimed) return gone
	try {
		const made = await makeFile(env, claimed)
		if (made.ok) {
			if (await finishExport(db, claimed, made.value, new Date())) return done
			await removeFile(env, made.value.fileKey)
			return gone
		}
		if (claimed.attempt >= maximumAttempts || made.failure.code === 'not_found') {
			await failExport(db, claimed, made.failure.code, new Date())
			return done
		}
		await releaseExport(db, claimed)
		return retry(2 ** claimed.attempt)
	} catch (error) {
		await releaseExport(db, claimed)
		throw error
	}
}

type Claimed = {
	id: string
	userId: string
	versionId: string
	format: ExportFormat
	template: Template
	attempt: number
}

async function makeFile(
	env: Env,
	job: Claimed
): Promise<Result<{ fileKey: string; size: number; readBack: string }>> {
	const found = await findExportContent(openDb(env.DB), job.versionId)
	if (!found) return { ok: false, failure: { code: 'not_found' } }
	const content = resume.parse(JSON.parse(found.content))
	// Half a megabyte of renderers, which no request needs.
	const { render } = await import('./render')
	const rendered = await render(env, content, job)
	if (!rendered.ok) return rendered
	const fileKey = exportKey(job.userId, job.id, job.attempt)
	const stored = await putFile(env, fileKey, rendered.value.bytes)
	if (!stored.ok) return stored
	const { bytes, readBack } = rendered.value
	return {
		ok: true,
		value: { fileKey, size: bytes.byteLength, readBack: JSON.stringify(readBack) }
	}
}

export async function giveUpExport(env: Env, id: string, code: FailureCode): Promise<void> {
	await giveUpOnExport(openDb(env.DB), id, code, new Date())
}
