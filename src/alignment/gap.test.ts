import { expect, test } from 'vitest'
import { gap } from './gap'
import type { Score, ScoredRequirement } from './schema'

function requirement(over: Partial<ScoredRequirement>): ScoredRequirement {
	return {
		id: 'req-1',
		text: 'Experience with Kubernetes',
		range: { start: 0, end: 26 },
		need: 'must',
		status: 'missing',
		missing: [],
		matches: [],
		points: 0,
		max: 10,
		...over
	}
}

function scored(...requirements: ScoredRequirement[]): Score {
	return { version: '1', total: 10, band: 'weak', parts: [], requirements }
}

test('what is missing is told by need, the heaviest first, each term once', () => {
	const found = gap(
		scored(
			requirement({ id: 'req-1', missing: ['Docker'], max: 4 }),
			requirement({ id: 'req-2', missing: ['Kubernetes', 'Docker'], max: 10 }),
			requirement({ id: 'req-3', need: 'nice', missing: ['Spanish'] })
		)
	)
	expect(found.missingMust.map(({ requirementId, terms }) => [requirementId, terms])).toEqual([
		['req-2', ['Kubernetes', 'Docker']]
	])
	expect(found.missingMust[0]?.sentence).toContain('requires Kubernetes and Docker')
	expect(found.missingNice[0]?.sentence).toContain('would like Spanish')
})

test('of a choice, one would do', () => {
	const found = gap(
		scored(requirement({ text: 'Docker or Kubernetes', missing: ['Docker', 'Kubernetes'] }))
	)
	expect(found.missingMust[0]?.sentence).toContain('requires Docker or Kubernetes')
})

test('a choice is kept apart from what is asked for besides', () => {
	const text = 'Docker, and experience with QuickBooks or Xero'
	const [lack] = gap(
		scored(requirement({ text, missing: ['Docker', 'QuickBooks', 'Xero'] }))
	).missingMust
	expect(lack?.choices).toEqual([['Docker'], ['QuickBooks', 'Xero']])
	expect(lack?.sentence).toContain('requires Docker, and QuickBooks or Xero, which')
})

test('a choice that a term told before would meet is not told again', () => {
	const found = gap(
		scored(
			requirement({ text: 'Docker', missing: ['Docker'] }),
			requirement({ text: 'Docker or Kubernetes', missing: ['Docker', 'Kubernetes'] })
		)
	)
	expect(found.missingMust.map(({ terms }) => terms)).toEqual([['Docker']])
})

test('a requirement without a skill is told in its own words', () => {
	const found = gap(scored(requirement({ text: 'Able to lift 50 lb' })))
	expect(found.missingMust[0]).toMatchObject({ terms: [] })
	expect(found.missingMust[0]?.sentence).toContain('Able to lift 50 lb')
})

test('what is shown is not missing', () => {
	const met = requirement({ status: 'shown', points: 10 })
	expect(gap(scored(met))).toEqual({ missingMust: [], missingNice: [], shownInOtherWords: [] })
})

const match = { term: 'Kubernetes', textId: 't-1', strength: 'shown' } as const

test('the same skill in other words is told with both words', () => {
	const found = gap(scored(requirement({ matches: [{ ...match, quote: 'k8s' }], status: 'shown' })))
	expect(found.shownInOtherWords).toMatchObject([{ wanted: 'Kubernetes', written: 'k8s' }])
})

test('another case or number is no other word, nor is a skill that only suggests the one asked for', () => {
	for (const quote of ['KUBERNETES', 'OpenShift'])
		expect(gap(scored(requirement({ matches: [{ ...match, quote }] }))).shownInOtherWords).toEqual(
			[]
		)
})
