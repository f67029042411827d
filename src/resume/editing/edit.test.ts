import { expect, test } from 'vitest'
import { anEntry, aResume, aSection, texts } from '../../optimization/testing'
import { addPiece } from './add'
import { movePiece, removePiece, replaceText, setDates } from './edit'

const resume = aResume({
	sections: [
		aSection({
			id: 'work',
			title: 'Work',
			entries: [
				anEntry({ id: 'one', highlights: texts('h', 'Built it.', 'Ran it.', 'Sold it.') }),
				anEntry({ id: 'two' })
			]
		}),
		aSection({
			id: 'skills',
			kind: 'skills',
			groups: [{ id: 'g', label: 'Tools', items: texts('i', 'Git') }]
		})
	]
})
const bulletsOf = (edited: typeof resume) =>
	edited.sections[0]?.entries[0]?.highlights.map(({ text }) => text)

test('a text, a field and a person’s own field are replaced, and nothing else', () => {
	expect(bulletsOf(replaceText(resume, 'h-2', 'Kept it running.'))).toEqual([
		'Built it.',
		'Kept it running.',
		'Sold it.'
	])
	expect(replaceText(resume, 'two.title', 'Lead').sections[0]?.entries[1]?.title).toBe('Lead')
	expect(replaceText(resume, 'basics.phone', '+44 1').basics.phone).toBe('+44 1')
	expect(replaceText(resume, 'g.label', 'Daily').sections[1]?.groups[0]?.label).toBe('Daily')
	expect(replaceText(resume, 'h-2', 'Other').sections[1]).toBe(resume.sections[1])
})

test('a key that leads nowhere changes nothing', () => {
	for (const key of ['nobody', 'one.id', 'one.start', 'basics.profiles', 'basics', 'h-1.title']) {
		expect(replaceText(resume, key, 'x')).toEqual(resume)
	}
})

test('a section takes only a kind that there is', () => {
	expect(replaceText(resume, 'work.kind', 'projects').sections[0]?.kind).toBe('projects')
	expect(replaceText(resume, 'work.kind', 'nonsense').sections[0]?.kind).toBe('work')
})

test('new dates are understood as the reader would, and can be said by hand', () => {
	const edited = replaceText(resume, 'one.dates', 'März 2019 – heute')
	expect(edited.sections[0]?.entries[0]).toMatchObject({
		dates: 'März 2019 – heute',
		start: '2019-03',
		end: null,
		current: true
	})
	const said = setDates(edited, 'one', { current: false, end: '2021' })
	expect(said.sections[0]?.entries[0]).toMatchObject({
		dates: 'März 2019 – heute',
		start: '2019-03',
		end: '2021',
		current: false
	})
	expect(replaceText(resume, 'one.dates', 'a while').sections[0]?.entries[0]).toMatchObject({
		start: null,
		end: null,
		current: false
	})
})

test('a piece moves within its list and not beyond its ends', () => {
	expect(bulletsOf(movePiece(resume, 'h-1', 1))).toEqual(['Ran it.', 'Built it.', 'Sold it.'])
	expect(bulletsOf(movePiece(resume, 'h-3', 5))).toEqual(bulletsOf(resume))
	expect(movePiece(resume, 'skills', -1).sections.map(({ id }) => id)).toEqual(['skills', 'work'])
	expect(movePiece(resume, 'two', -9).sections[0]?.entries.map(({ id }) => id)).toEqual([
		'two',
		'one'
	])
})

test('a piece is removed with what it holds', () => {
	expect(bulletsOf(removePiece(resume, 'h-2'))).toEqual(['Built it.', 'Sold it.'])
	expect(removePiece(resume, 'one').sections[0]?.entries.map(({ id }) => id)).toEqual(['two'])
	expect(removePiece(resume, 'skills').sections).toHaveLength(1)
	expect(removePiece(resume, 'nobody')).toEqual(resume)
})

test('an empty piece comes after the one named, else last', () => {
	const bullet = addPiece(resume, { list: 'highlights', of: 'one', after: 'h-1' }, 'n')
	expect(bullet.sections[0]?.entries[0]?.highlights.map(({ id }) => id)).toEqual([
		'h-1',
		'n',
		'h-2',
		'h-3'
	])
	const entry = addPiece(resume, { list: 'entries', of: 'work', after: null }, 'n')
	expect(entry.sections[0]?.entries.map(({ id }) => id)).toEqual(['one', 'two', 'n'])
	const item = addPiece(resume, { list: 'items', of: 'g', after: null }, 'n')
	expect(item.sections[1]?.groups[0]?.items).toHaveLength(2)
	const section = addPiece(resume, { list: 'sections', after: 'work' }, 'n')
	expect(section.sections.map(({ id }) => id)).toEqual(['work', 'n', 'skills'])
	const group = addPiece(resume, { list: 'groups', of: 'skills', after: null }, 'n')
	expect(group.sections[1]?.groups).toHaveLength(2)
	const profile = addPiece(resume, { list: 'profiles', after: null }, 'n')
	expect(profile.basics.profiles).toEqual([{ id: 'n', network: '', url: '' }])
	const paragraph = addPiece(resume, { list: 'paragraphs', of: 'work', after: null }, 'n')
	expect(paragraph.sections[0]?.paragraphs).toEqual([{ id: 'n', text: '' }])
})

test('a list that the named piece does not have takes nothing', () => {
	expect(addPiece(resume, { list: 'highlights', of: 'work', after: null }, 'n')).toEqual(resume)
	expect(addPiece(resume, { list: 'entries', of: 'nobody', after: null }, 'n')).toEqual(resume)
})
