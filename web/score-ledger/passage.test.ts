import { expect, test } from 'vitest'
import type { Resume } from '../../src/resume/schema'
import { passageOf } from './passage'

const empty = { paragraphs: [], entries: [], groups: [] }
const resume: Resume = {
	language: 'en',
	basics: {
		name: 'Ada',
		label: 'Baker',
		email: '',
		phone: '',
		location: '',
		url: '',
		profiles: []
	},
	sections: [
		{
			...empty,
			id: 's1',
			kind: 'summary',
			title: 'Profile',
			paragraphs: [{ id: 'p1', text: 'I bake' }]
		},
		{
			...empty,
			id: 's2',
			kind: 'work',
			title: 'Experience',
			entries: [
				{
					id: 'e1',
					title: 'Head baker',
					organization: 'Mill Lane',
					location: '',
					url: '',
					dates: '',
					start: null,
					end: null,
					current: false,
					paragraphs: [],
					highlights: [{ id: 'h1', text: 'Baked 300 loaves a day' }]
				}
			]
		},
		{
			...empty,
			id: 's3',
			kind: 'skills',
			title: 'Skills',
			groups: [{ id: 'g1', label: 'Doughs', items: [{ id: 'i1', text: 'Sourdough' }] }]
		}
	]
}

test.each([
	['p1', { text: 'I bake', place: 'Profile' }],
	['h1', { text: 'Baked 300 loaves a day', place: 'Experience, Mill Lane' }],
	['e1.title', { text: 'Head baker', place: 'Experience, Mill Lane' }],
	['i1', { text: 'Sourdough', place: 'Skills, Doughs' }],
	['g1.label', { text: 'Doughs', place: 'Skills' }],
	['basics.label', { text: 'Baker', place: 'Headline' }],
	['gone', null]
])('%s is found with its place', (id, passage) => {
	expect(passageOf(resume, id)).toEqual(passage)
})
