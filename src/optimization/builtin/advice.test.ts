import { expect, test } from 'vitest'
import type { Score } from '../../alignment/schema'
import type { Resume } from '../../resume/schema'
import { aPosting } from '../testing'
import { advise } from './advice'

const nobody: Resume = {
	language: 'en',
	basics: {
		name: 'Robin Vale',
		label: '',
		email: 'robin@example.com',
		phone: '',
		location: '',
		url: '',
		profiles: []
	},
	sections: []
}

function missing(text: string, terms: string[]): Score {
	const range = { start: 0, end: text.length }
	const lack = { id: 'req-1', text, range, need: 'must', status: 'missing' } as const
	return {
		version: '1',
		total: 10,
		band: 'weak',
		parts: [],
		requirements: [{ ...lack, missing: terms, matches: [], points: 0, max: 10 }]
	}
}

test.each([
	['Kubernetes', ['Kubernetes'], 'asks for Kubernetes. Your resume does not show it. Add it only'],
	[
		'Experience with Docker, Kubernetes or Terraform',
		['Docker', 'Kubernetes', 'Terraform'],
		'asks for Docker, Kubernetes or Terraform: one is enough. Your resume shows none of them. Add one only'
	],
	['Docker or Kubernetes', ['Docker', 'Kubernetes'], 'Your resume shows neither of them.'],
	[
		'Docker and Kubernetes',
		['Docker', 'Kubernetes'],
		'asks for Docker and Kubernetes. Your resume does not show them. Add them only'
	]
])('%s: advice says how much of it is enough', (text, terms, words) => {
	expect(advise(nobody, aPosting([]), missing(text, terms))[0]).toContain(words)
})
