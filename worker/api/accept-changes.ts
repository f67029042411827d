import type { z } from 'zod'
import { fileName } from '../../src/document/formats'
import type { ExportFormat } from '../../src/export/resource'
import { accept } from '../../src/optimization/accept'
import type { AcceptInput, acceptAnswer } from '../../src/optimization/resource'
import { fail, ok, type Result } from '../../src/result'
import type { Db } from '../db/client'
import { askForExport } from '../db/export-file'
import { findOptimization, findOptimizationResult } from '../db/optimization'
import { insertVersion } from '../db/version'
import { newId } from '../id'
import { enqueue } from '../jobs/client'
import { attestChanges } from './attest-changes'
import { vouchedFor } from './check-own-words'
import { readStoredResult } from './optimization-result'

/**
 * Saves exactly the chosen changes as a version, and asks for the files that go with it, in
 * one batch. What the person vouches for goes into the resume itself first; own words that the
 * resume does not carry are saved, and marked. Fails with `not_found`, `conflict` (not completed,
 * or changes that do not go together) or `invalid_input` (an unknown change).
 */
export async function acceptChanges(
	db: Db,
	userId: string,
	optimizationId: string,
	input: AcceptInput
): Promise<Result<z.infer<typeof acceptAnswer>>> {
	const found = await findOptimization(db, userId, optimizationId)
	if (!found) return fail({ code: 'not_found' })
	const stored = await findOptimizationResult(db, optimizationId)
	if (!stored) {
		return fail({
			code: 'conflict',
			message: 'There is nothing to accept yet. Wait until it is completed.'
		})
	}
	const { master, posting, proposal, asOf } = readStoredResult(stored)
	const { suggestions } = proposal
	const written = Object.keys(input.edits).length > 0
	const vouched = written ? await vouchedFor(db, userId, found.optimization.resumeId) : []
	const accepted = accept({ master, suggestions, posting, asOf, vouched }, input)
	if (!accepted.ok) return accepted
	const { content, selection, diff, score } = accepted.value

	const now = new Date()
	const attestation = {
		resumeId: found.optimization.resumeId,
		suggestions,
		selection,
		ids: input.attested
	}
	const attested = await attestChanges(db, userId, attestation, now)
	if (!attested.ok) return attested

	const versionId = newId('ver')
	const exports = [...new Set(input.exportFormats)].map((format) => ({
		id: newId('exp'),
		userId,
		versionId,
		format,
		template: 'classic' as const,
		status: 'queued' as const,
		fileName: fileName(content, { title: found.jobTitle, company: found.company }, format),
		createdAt: now,
		updatedAt: now
	}))
	await db.batch([
		insertVersion(db, {
			id: versionId,
			userId,
			optimizationId,
			selection: JSON.stringify(selection),
			content: JSON.stringify(content),
			diff: JSON.stringify(diff),
			score: JSON.stringify(score),
			scoreBefore: proposal.score.total,
			scoreTotal: score.total,
			scored: score.band !== 'unscored',
			acceptedCount: selection.accepted.length,
			notes: input.notes,
			createdAt: now
		}),
		...exports.flatMap((row) => [askForExport(db, row), enqueue(db, 'export', row.id)])
	])
	return ok({ versionId, status: 'saved', exports: exports.map(exportLine) })
}

function exportLine(row: { id: string; format: ExportFormat; status: string }) {
	return { id: row.id, format: row.format, status: row.status }
}
