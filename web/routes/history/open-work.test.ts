import { expect, test } from 'vitest'
import type { OptimizationSummary } from '../../../src/optimization/resource'
import type { VersionResource } from '../../../src/version/resource'
import { openWork } from './open-work'

function anOptimization(id: string, over: Partial<OptimizationSummary> = {}): OptimizationSummary {
	return {
		optimizationId: id,
		status: 'completed',
		resumeId: 'r1',
		resumeTitle: 'Resume',
		jobDescriptionId: id,
		jobTitle: 'Analyst',
		company: '',
		strategy: 'default',
		attempt: 1,
		retryOf: null,
		alignmentScore: null,
		error: null,
		mailWanted: false,
		createdAt: '2026-11-21T10:00:00.000Z',
		completedAt: null,
		...over
	}
}

function aVersion(optimizationId: string): VersionResource {
	return {
		id: `v-${optimizationId}`,
		optimizationId,
		resumeId: 'r1',
		resumeTitle: 'Resume',
		jobDescriptionId: 'j1',
		jobTitle: 'Analyst',
		company: '',
		status: 'saved',
		scoreBefore: 60,
		score: 70,
		scored: true,
		acceptedCount: 3,
		notes: '',
		createdAt: '2026-11-21T10:00:00.000Z'
	}
}

function open(optimizations: OptimizationSummary[], versions: VersionResource[] = []) {
	return openWork(optimizations, versions).map((one) => one.optimizationId)
}

test('what is at work is open', () => {
	expect(open([anOptimization('a', { status: 'queued' })])).toEqual(['a'])
})

test('what is completed is open until a version was saved of it', () => {
	const both = [anOptimization('a'), anOptimization('b')]
	expect(open(both, [aVersion('a')])).toEqual(['b'])
})

test('a failure is open until the same pair was tried again', () => {
	const failed = anOptimization('old', { status: 'failed', jobDescriptionId: 'j1' })
	const again = anOptimization('new', { status: 'processing', jobDescriptionId: 'j1' })
	expect(open([failed])).toEqual(['old'])
	expect(open([again, failed])).toEqual(['new'])
})
