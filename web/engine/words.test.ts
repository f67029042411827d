import { expect, test } from 'vitest'
import { costWords, usageWords, writerWords } from './words'

test.each([
	[null, 'no price known'],
	[0, 'no cost'],
	[1, 'under $0.01'],
	[9_999, 'under $0.01'],
	[10_000, '$0.01'],
	[1_234_000, '$1.23']
])('%j millionths of a dollar are "%s"', (micros, words) => {
	expect(costWords(micros)).toBe(words)
})

test('a use and a writer are said in one line', () => {
	const use = {
		optimizationId: 'opt_1',
		title: 'Nurse',
		calls: 1,
		inputTokens: 1200,
		outputTokens: 345,
		costMicros: null,
		at: '2026-11-21T08:00:00.000Z'
	}
	expect(usageWords(use)).toBe('1 call, 1,545 tokens, no price known')
	expect(writerWords({ provider: 'compatible', model: 'llama', host: 'localhost:11434' })).toBe(
		'A model (llama at localhost:11434)'
	)
})
