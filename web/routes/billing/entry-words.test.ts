import { expect, test } from 'vitest'
import type { CreditEntry } from '../../../src/credit/resource'
import { amountWords, entryWords } from './entry-words'

const entry: CreditEntry = {
	id: 1,
	kind: 'charge',
	amount: -1,
	optimizationId: 'opt_1',
	title: 'Nurse',
	createdAt: '2026-11-21T08:00:00.000Z'
}

test('a line says what it was for, also when that is gone', () => {
	expect(entryWords(entry)).toBe('Optimization for Nurse')
	expect(entryWords({ ...entry, title: null })).toBe('An optimization that is deleted')
	expect(entryWords({ ...entry, kind: 'refund' })).toBe('Given back, as it failed: Nurse')
	expect(entryWords({ ...entry, kind: 'grant', title: null })).toBe('Credits to begin with')
})

test('amounts have their sign', () => {
	expect([amountWords(3), amountWords(-1)]).toEqual(['+3', '−1'])
})
