import { changedTexts } from '../../src/optimization/changed-text'
import type { OptimizationDetail } from '../../src/optimization/resource'
import { proposal } from '../../src/optimization/schema'
import { weighedAnew } from '../../src/optimization/worth'
import { posting } from '../../src/posting/schema'
import { postingWarnings } from '../../src/posting/warnings'
import { readResume } from '../../src/resume/schema'
import type { findOptimizationResult } from '../db/optimization'

type Stored = NonNullable<Awaited<ReturnType<typeof findOptimizationResult>>>

/**
 * What was stored of a completed optimization, read back through its schemas, with the
 * numbers of today's score.
 */
export function readStoredResult({ result, master }: Stored) {
	const { asOf } = result
	const readMaster = readResume.parse(JSON.parse(master)).resume
	const readPosting = posting.parse(JSON.parse(result.posting))
	const proposed = proposal.parse(JSON.parse(result.proposal))
	return {
		asOf,
		posting: readPosting,
		proposal: weighedAnew(readMaster, readPosting, asOf, proposed),
		master: readMaster
	}
}

/** The result as the API shows it. */
export function optimizationResult(stored: Stored): NonNullable<OptimizationDetail['result']> {
	const { asOf, posting, proposal, master } = readStoredResult(stored)
	const ofPosting = postingWarnings(posting.text, posting.metadata, posting.requirements.length)
	const ofChanges = proposal.suggestions.filter((one) => one.uncertain).map((one) => one.warning)
	return {
		asOf,
		engine: proposal.engine,
		summary: proposal.summary,
		advice: proposal.advice,
		warnings: [...new Set([...ofPosting.map((one) => one.message), ...ofChanges])],
		refused: proposal.refused,
		refusals: proposal.refusals ?? [],
		score: proposal.score,
		suggestions: proposal.suggestions,
		diff: changedTexts(master, proposal.suggestions),
		resume: master,
		posting
	}
}
