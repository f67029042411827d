import { expect, test } from 'vitest'
import { anEntry, aResume, aSection, texts } from '../../optimization/testing'
import type { ReadResume, Resume } from '../schema'
import { addPiece } from './add'
import { compareResumes } from './compare'
import { changesNothing, correct } from './correct'
import { removePiece, replaceText, setDates } from './edit'
import { restore } from './restore'

const spans = [{ page: 1, x: 10, y: 20, width: 30, height: 8 }]

function aReading(resume: Partial<Resume> = {}): ReadResume {
	return {
		resume: aResume({
			sections: [
				aSection({
					id: 'work-1',
					title: 'Work',
					entries: [anEntry({ id: 'e1', highlights: texts('h', 'Built it.', 'Ran it.') })]
				})
			],
			...resume
		}),
		provenance: {
			'basics.name': { spans, confidence: 0.9 },
			'e1.title': { spans, confidence: 0.5 },
			'e1.dates': { spans, confidence: 0.9 },
			'h-1': { spans, confidence: 0.85 },
			'h-2': { spans, confidence: 0.4 }
		},
		warnings: [],
		pages: 1
	}
}

let ids = 0
const newId = () => `made_${++ids}`
const corrected = (base: ReadResume, resume: Resume, confirmed: string[] = []) =>
	correct(base, { resume, confirmed, from: 1 }, newId)

test('what did not change keeps its place and its doubt', () => {
	const base = aReading()
	const next = corrected(base, replaceText(base.resume, 'e1.title', 'Lead'))
	expect(next.provenance['h-2']).toEqual({ spans, confidence: 0.4 })
	expect(next.provenance['e1.title']).toEqual({ spans, confidence: 1, by: 'person' })
	expect(next.revised).toEqual({ restored: null, from: 1, changed: 1, added: 0, removed: 0 })
})

test('what was confirmed is sure, with the same words', () => {
	const base = aReading()
	const next = corrected(base, base.resume, ['h-2', 'nobody'])
	expect(next.resume).toEqual(base.resume)
	expect(next.provenance['h-2']).toEqual({ spans, confidence: 1, by: 'person' })
	expect(changesNothing(base, next)).toBe(false)
	expect(changesNothing(base, corrected(base, base.resume))).toBe(true)
})

test('what is removed leaves no note behind', () => {
	const base = aReading()
	const next = corrected(base, removePiece(base.resume, 'e1'))
	expect(Object.keys(next.provenance)).toEqual(['basics.name'])
	expect(next.revised?.removed).toBe(5 + 1)
})

test('dates that mean something else are the person’s, also when their words stay', () => {
	const base = aReading()
	const next = corrected(base, setDates(base.resume, 'e1', { end: null, current: true }))
	expect(next.provenance['e1.dates']).toMatchObject({ confidence: 1, by: 'person' })
})

test('a new piece keeps an id that is nobody else’s, and any other is given one', () => {
	const base = aReading()
	const id = 'new-0f9e1c2a-0000-4000-8000-000000000001'
	const added = [id, 'e1x', 'work-1-e1-h9'].reduce(
		(resume, each) =>
			replaceText(
				addPiece(resume, { list: 'highlights', of: 'e1', after: null }, each),
				each,
				each
			),
		base.resume
	)
	const next = corrected(base, added)
	const bullets = next.resume.sections[0]?.entries[0]?.highlights ?? []
	expect(bullets.map((bullet) => bullet.id)).toEqual([
		'h-1',
		'h-2',
		id,
		expect.stringMatching(/^made_/),
		expect.stringMatching(/^made_/)
	])
	expect(next.provenance[id]).toEqual({ spans: [], confidence: 1, by: 'person' })
})

test('the id of one thing cannot be taken for another', () => {
	const base = aReading()
	const next = corrected(base, {
		...base.resume,
		sections: [aSection({ id: 'h-1', title: 'Work', paragraphs: texts('work', 'Text') })]
	})
	expect(next.resume.sections[0]?.id).toMatch(/^made_/)
})

test('what was left empty is left out', () => {
	const base = aReading()
	let resume = replaceText(base.resume, 'h-1', '')
	resume = addPiece(resume, { list: 'sections', after: null }, 'blank')
	resume = addPiece(resume, { list: 'entries', of: 'work-1', after: null }, 'empty')
	resume = addPiece(resume, { list: 'profiles', after: null }, 'nowhere')
	const next = corrected(base, resume).resume
	expect(next.basics.profiles).toEqual([])
	expect(next.sections).toHaveLength(1)
	expect(next.sections[0]?.entries).toHaveLength(1)
	expect(next.sections[0]?.entries[0]?.highlights).toEqual(texts('h', '', 'Ran it.').slice(1))
})

test('a warning goes once what was missing is filled in', () => {
	const base: ReadResume = {
		...aReading(),
		warnings: [
			{ code: 'name_missing', message: '' },
			{ code: 'pages_unread', message: '' }
		]
	}
	expect(corrected(base, replaceText(base.resume, 'basics.name', '')).warnings).toHaveLength(2)
	expect(corrected(base, base.resume).warnings).toEqual([{ code: 'pages_unread', message: '' }])
})

test('a restored revision is the earlier one, and says where it came from', () => {
	const first = aReading()
	const second = corrected(first, replaceText(first.resume, 'h-1', 'Sold it.'))
	const third = restore({ revision: 2, content: second }, { revision: 1, content: first })
	expect(third).toMatchObject({ resume: first.resume, provenance: first.provenance })
	expect(third.revised).toEqual({ restored: 1, from: 2, changed: 1, added: 0, removed: 0 })
})

test('another kind of section is a change, and a section gone is no kind gone', () => {
	const { resume } = aReading()
	expect(compareResumes(resume, replaceText(resume, 'work-1.kind', 'other'))).toEqual({
		changed: 1,
		added: 0,
		removed: 0
	})
	expect(compareResumes(resume, removePiece(resume, 'work-1')).removed).toBe(7)
})
