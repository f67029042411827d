import type { z } from 'zod'
import type { checkInput } from '../../src/optimization/resource'
import { type Unproven, unproven, vouchedTexts } from '../../src/optimization/unproven'
import { fail, ok, type Result } from '../../src/result'
import { readResume } from '../../src/resume/schema'
import type { Db } from '../db/client'
import { findOptimization, findOptimizationResult } from '../db/optimization'
import { findResumeContent } from '../db/resume'
import { readStoredResult } from './optimization-result'

/**
 * What the resume does not carry of a person's own words, before they are saved. Fails with
 * `not_found`, or `conflict` while there is nothing to write about.
 */
export async function checkOwnWords(
	db: Db,
	userId: string,
	optimizationId: string,
	{ edits, attested }: z.infer<typeof checkInput>
): Promise<Result<Unproven>> {
	const found = await findOptimization(db, userId, optimizationId)
	if (!found) return fail({ code: 'not_found' })
	const stored = await findOptimizationResult(db, optimizationId)
	if (!stored) return fail({ code: 'conflict', message: 'Wait until it is completed.' })
	const { master, proposal, asOf } = readStoredResult(stored)
	const vouched = await vouchedFor(db, userId, found.optimization.resumeId)
	return ok(unproven(master, proposal.suggestions, { edits, attested, vouched }, asOf))
}

/** What the person said is true, here or on the page of the resume, since it was optimized. */
export async function vouchedFor(db: Db, userId: string, resumeId: string): Promise<string[]> {
	const row = await findResumeContent(db, userId, resumeId)
	return row?.content ? vouchedTexts(readResume.parse(JSON.parse(row.content))) : []
}
