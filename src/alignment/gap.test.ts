import { expect, test } from 'vitest'
import type { Resume } from '../resume/schema'
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

test('another case or number is no other word', () => {
	const met = requirement({ matches: [{ ...match, quote: 'KUBERNETES' }], status: 'shown' })
	expect(gap(scored(met)).shownInOtherWords).toEqual([])
})

test('a skill that only suggests the one asked for is told apart from other words for it', () => {
	const found = gap(scored(requirement({ matches: [{ ...match, quote: 'OpenShift' }] })))
	expect(found.shownInOtherWords[0]).toMatchObject({ kind: 'suggested', written: 'OpenShift' })
	expect(found.shownInOtherWords[0]?.sentence).toContain('“OpenShift”, which suggests it')
})

function resumeWith(text: string): Resume {
	const item = { id: 'item', text }
	const groups = [{ id: 'group', label: '', items: [item] }]
	const skills = { id: 's', kind: 'skills' as const, title: 'Skills', paragraphs: [], entries: [] }
	const basics = { name: '', label: '', email: '', phone: '', location: '', url: '', profiles: [] }
	return { language: 'en', basics, sections: [{ ...skills, groups }] }
}

test.each([
	['EKS', 'Kubernetes'],
	['GitLab CI', 'Jenkins']
])('%s is said to be near %s, which the resume shows', (lacks, shows) => {
	const open = scored(requirement({ text: lacks, missing: [lacks] }))
	const [lack] = gap(open, resumeWith(shows)).missingMust
	expect(lack).toMatchObject({ kind: 'near', near: [{ lacks, shows, textId: 'item' }] })
	expect(lack?.sentence).toContain(`“${shows}”, which is close to ${lacks}`)
})

test('what has nothing narrow in common with the resume is missing', () => {
	const open = scored(requirement({ text: 'Terraform', missing: ['Terraform'] }))
	const [lack] = gap(open, resumeWith('bookkeeping')).missingMust
	expect(lack).toMatchObject({ kind: 'missing', near: [] })
})
