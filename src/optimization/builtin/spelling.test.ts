import { expect, test } from 'vitest'
import { likeSiblings, mentions, preferred } from './spelling'

test.each([
	['payroll', ['Budgeting', 'Tax'], 'Payroll'],
	['payroll', ['budgeting', 'tax'], 'payroll'],
	['accounts payable', ['General Ledger', 'Cash Flow'], 'Accounts Payable'],
	['accounts payable', ['General ledger', 'Cash flow'], 'Accounts payable'],
	['coaching and mentoring', ['Team Building', 'Public Speaking'], 'Coaching and Mentoring'],
	['gRPC', ['Docker', 'Git'], 'gRPC'],
	['Kubernetes', ['docker', 'git'], 'Kubernetes']
])('%s beside %j is written %s', (term, siblings, expected) => {
	expect(likeSiblings(term, siblings)).toBe(expected)
})

test.each([
	['Kubernetes', 'kubernetes', 'Kubernetes'],
	['Kubernetes', 'k8s', 'Kubernetes'],
	['accounts payable', 'A/P', 'A/P'],
	['NLP', 'Natural Language Processing', 'Natural Language Processing'],
	['auditing', 'Audits', 'auditing']
])('%s, which the posting writes %s, is called %s', (skill, quote, expected) => {
	expect(preferred(skill, quote)).toBe(expected)
})

test('only whole words are mentions', () => {
	expect(mentions('Ran Javascript', 'Java')).toBe(false)
	expect(mentions('Ran java', 'Java')).toBe(true)
})
