import { type ExportResource, readBack } from '../../src/export/resource'
import { signDownload } from '../adapters/tickets'
import type { ExportRow } from '../db/export-file'
import { storedFailureMessage } from '../failure'

/** A row as the API shows it; a file that is ready comes with an address that works for five minutes. */
export async function exportResourceOf(env: Env, row: ExportRow): Promise<ExportResource> {
	return {
		id: row.id,
		versionId: row.versionId,
		format: row.format,
		template: row.template,
		status: row.status,
		error: row.errorCode
			? { code: row.errorCode, message: storedFailureMessage(row.errorCode, null) }
			: null,
		attempt: row.attempt,
		fileName: row.fileName,
		size: row.size,
		readBack: row.readBack ? readBack.parse(JSON.parse(row.readBack)) : null,
		downloadUrl: row.status === 'ready' ? await downloadUrl(env, row) : null,
		createdAt: row.createdAt.toISOString()
	}
}

async function downloadUrl(env: Env, row: ExportRow): Promise<string> {
	const ticket = await signDownload(env, { exportId: row.id, userId: row.userId })
	return `/api/v1/exports/${row.id}/download?ticket=${ticket}`
}
