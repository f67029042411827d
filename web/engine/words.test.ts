import { expect, test } from 'vitest'
import { americanSigns } from '../numbers/number-signs'
import { numbersWith } from '../numbers/numbers'
import { estimateWords, usageWords, writerWords } from './words'

const numbers = numbersWith(americanSigns)
const use = {
	optimizationId: 'opt_1',
	title: 'Nurse',
	calls: 1,
	inputTokens: 1200,
	outputTokens: 345,
	costMicros: null,
	at: '2026-11-21T08:00:00.000Z'
}

test('a use, an estimate and a writer are said in one line', () => {
	expect(usageWords(use, numbers)).toBe('1 call, 1,545 tokens')
	expect(usageWords({ ...use, calls: 5, costMicros: 20_000 }, numbers)).toBe(
		'5 calls, 1,545 tokens, $0.02'
	)
	expect(usageWords({ ...use, calls: 0, costMicros: 0 }, numbers)).toBe(
		'answered from before, no cost'
	)
	const estimate = { writtenBy: 'models' as const, because: '', calls: 4 }
	const tokens = { inputTokens: 9000, outputTokens: 3300, costMicros: 5000 }
	expect(estimateWords({ ...estimate, ...tokens }, numbers)).toBe(
		'up to 12,300 tokens, under $0.01'
	)
	expect(writerWords({ provider: 'compatible', model: 'llama', host: 'localhost:11434' })).toBe(
		'llama (at localhost:11434)'
	)
})
