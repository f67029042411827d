import { expect, test } from 'vitest'
import { propose } from './builtin/propose'
import { anEngineer, aPosting } from './testing'
import { weighedAnew } from './worth'

const asOf = '2026-01-01'
const master = anEngineer()
const posting = aPosting([
	{ text: 'Experience with Kubernetes', skills: ['Kubernetes'] },
	{ text: 'Experience with Terraform', skills: ['Terraform'] }
])
const proposal = propose(master, posting, { strategy: 'default', asOf })

test('a proposal of today’s score stays as it is', () => {
	expect(weighedAnew(master, posting, asOf, proposal)).toBe(proposal)
})

test('a proposal of an earlier score gets today’s total and differences', () => {
	const earlier = {
		...proposal,
		score: { ...proposal.score, version: '0', total: 3 },
		suggestions: proposal.suggestions.map((one) => ({ ...one, scoreDelta: 50 }))
	}
	expect(proposal.suggestions.length).toBeGreaterThan(0)
	expect(weighedAnew(master, posting, asOf, earlier)).toEqual(proposal)
})
