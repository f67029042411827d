import type { OptimizationSummary } from '../../../src/optimization/resource'
import type { VersionResource } from '../../../src/version/resource'

/**
 * The optimizations that still want the person: at work, failed and not tried again since,
 * or completed with nothing saved from them. Newest first, as they come.
 */
export function openWork(
	optimizations: OptimizationSummary[],
	versions: VersionResource[]
): OptimizationSummary[] {
	const saved = new Set(versions.map((version) => version.optimizationId))
	return optimizations.filter((one, index) => {
		const since = optimizations.slice(0, index)
		if (one.status === 'failed') return !since.some((newer) => samePair(newer, one))
		return one.status !== 'completed' || !saved.has(one.optimizationId)
	})
}

function samePair(a: OptimizationSummary, b: OptimizationSummary): boolean {
	return a.resumeId === b.resumeId && a.jobDescriptionId === b.jobDescriptionId
}
