import { expect, test } from 'vitest'
import type { Resume, Section } from '../../src/resume/schema'
import { compareResumes } from './compare-resumes'

function aResume(highlights: string[], skills: string[], over: Partial<Section> = {}): Resume {
	const section = (kind: Section['kind'], title: string): Section => ({
		id: kind,
		kind,
		title,
		paragraphs: [],
		entries: [],
		groups: []
	})
	const list = (prefix: string, texts: string[]) =>
		texts.map((text, index) => ({ id: `${prefix}${index}`, text }))
	return {
		language: 'en',
		basics: {
			name: 'Dana Fixture',
			label: '',
			email: 'dana@example.com',
			phone: '',
			location: '',
			url: '',
			profiles: []
		},
		sections: [
			{ ...section('work', 'Experience'), paragraphs: list('w', highlights), ...over },
			{
				...section('skills', 'Skills'),
				groups: [{ id: 'g', label: 'Tools', items: list('s', skills) }]
			}
		]
	}
}

const wrote = 'Wrote the runbooks for the night shift'

test('two equal resumes do not differ, whatever the ids of their texts', () => {
	const other = aResume([wrote], ['Go'])
	for (const section of other.sections) section.id = `other-${section.id}`
	expect(compareResumes(aResume([wrote], ['Go']), other)).toEqual([])
})

test('a line in other words is one change, a new one and a lost one are two', () => {
	const before = aResume(['Responsible for running stock takes of nine people', wrote], ['Go'])
	const after = aResume(['Ran stock takes of nine people', 'Mentored two juniors'], ['Go'])
	expect(compareResumes(before, after)).toMatchObject([
		{ type: 'replaced', before: 'Responsible for running stock takes of nine people' },
		{ type: 'inserted', before: '', after: 'Mentored two juniors' },
		{ type: 'removed', before: wrote, after: '' }
	])
})

test('an item more makes another wording of its row', () => {
	expect(compareResumes(aResume([], ['Go']), aResume([], ['Go', 'Helm']))).toEqual([
		{
			suggestionId: null,
			section: 'Skills',
			type: 'replaced',
			before: 'Tools: Go',
			after: 'Tools: Go, Helm'
		}
	])
})

test('lines in another order are told as an order and not as lost and found', () => {
	const [change, ...rest] = compareResumes(aResume(['One', 'Two'], []), aResume(['Two', 'One'], []))
	expect(rest).toEqual([])
	expect(change).toMatchObject({ type: 'reordered', before: 'One\nTwo', after: 'Two\nOne' })
})

test('a section of the same kind under another title is the same section', () => {
	const before = aResume([wrote], [])
	const after = aResume([wrote], [], { title: 'Work history' })
	expect(compareResumes(before, after)).toEqual([])
})

test('a section that only one side has is new or lost with all its lines', () => {
	const before = aResume([wrote], ['Go'])
	const after = { ...before, sections: before.sections.slice(1) }
	expect(compareResumes(before, after)).toMatchObject([
		{ section: 'Experience', type: 'removed', before: wrote }
	])
	expect(compareResumes(after, before)).toMatchObject([
		{ section: 'Experience', type: 'inserted', after: wrote }
	])
})
