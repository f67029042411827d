import type { Strategy } from '../../../src/optimization/schema'

/** Each way of tailoring in plain words. */
export const strategyWords = {
	default: {
		name: 'Balanced',
		words:
			'Brings out what the posting asks for, uses its words for what you did, and mends weak openings.'
	},
	conservative: {
		name: 'Careful',
		words: 'Only skills, terms and order. Your sentences stay as you wrote them.'
	},
	aggressive_keywords: {
		name: 'Every keyword',
		words:
			'Also suggests what your resume only hints at. Those stay off until you say that they are true.'
	}
} satisfies Record<Strategy, { name: string; words: string }>

export const strategiesInOrder = ['default', 'conservative', 'aggressive_keywords'] as const
