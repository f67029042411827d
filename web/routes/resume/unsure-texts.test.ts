import { expect, test } from 'vitest'
import type { Provenance, ReadResume } from '../../../src/resume/schema'
import { unsureTexts } from './unsure-texts'

const read = (provenance: Record<string, Provenance>): ReadResume => ({
	resume: {
		language: 'en',
		basics: {
			name: 'Mara Lindqvist',
			label: '',
			email: 'mara@example.com',
			phone: '',
			location: '',
			url: '',
			profiles: []
		},
		sections: [
			{
				id: 's1',
				kind: 'work',
				title: 'Experience',
				paragraphs: [],
				entries: [
					{
						id: 'e1',
						title: 'Supervisor',
						organization: 'Norrsken Grocery',
						location: '',
						url: '',
						dates: '01/02/2019',
						start: null,
						end: null,
						current: false,
						paragraphs: [],
						highlights: [{ id: 't1', text: 'Trained nine colleagues.' }]
					}
				],
				groups: []
			}
		]
	},
	provenance,
	warnings: [],
	pages: 1
})

const confidence = (value: number): Provenance => ({ spans: [], confidence: value })

test('what the reader is unsure of is named in the order of the sheet', () => {
	const unsure = unsureTexts(
		read({ t1: confidence(0.4), 'e1.dates': confidence(0.5), 'basics.name': confidence(0.59) })
	)
	expect(unsure).toEqual([
		{ id: 'basics.name', text: 'Mara Lindqvist', what: 'Your name' },
		{ id: 'e1.dates', text: '01/02/2019', what: 'Dates' },
		{ id: 't1', text: 'Trained nine colleagues.', what: 'Supervisor' }
	])
})

test('what is sure, unknown or empty is not named', () => {
	expect(
		unsureTexts(read({ 'e1.title': confidence(0.6), 'basics.label': confidence(0.1) }))
	).toEqual([])
})
