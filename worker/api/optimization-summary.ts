import type { OptimizationSummary } from '../../src/optimization/resource'
import type { OptimizationWithNames } from '../db/optimization'
import { storedFailureMessage } from '../failure'

/** A row as the API shows it. */
export function optimizationSummaryOf(row: OptimizationWithNames): OptimizationSummary {
	const { optimization } = row
	return {
		optimizationId: optimization.id,
		status: optimization.status,
		resumeId: optimization.resumeId,
		resumeTitle: row.resumeTitle,
		jobDescriptionId: optimization.jobDescriptionId,
		jobTitle: row.jobTitle,
		company: row.company,
		strategy: optimization.strategy,
		attempt: optimization.attempt,
		retryOf: optimization.retryOf,
		alignmentScore: optimization.alignmentScore,
		error: optimization.errorCode
			? {
					code: optimization.errorCode,
					message: storedFailureMessage(optimization.errorCode, null)
				}
			: null,
		mailWanted: optimization.mailOrigin !== null,
		createdAt: optimization.createdAt.toISOString(),
		completedAt: optimization.completedAt?.toISOString() ?? null
	}
}
