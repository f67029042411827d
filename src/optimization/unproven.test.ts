import { expect, test } from 'vitest'
import { anEngineer, aSuggestion } from './testing'
import { unproven, vouchedTexts } from './unproven'

const asOf = '2026-11-21'
const bullet = anEngineer().sections[0]?.entries[0]?.highlights[2]
if (!bullet) throw new Error('no bullet')
const { id: target, text: before } = bullet
const first = aSuggestion({ type: 'replace', target, before, after: before }, { id: 'first' })
const second = aSuggestion(
	{ type: 'insert', list: 'job1.highlights', at: 0, newId: 'new-1', after: before },
	{ id: 'second' }
)
const suggestions = [first, second]
const nothingSaid = { attested: [], vouched: [] }

test('own words that say more than the resume are told with the reason, others are not', () => {
	const edits = { first: 'Ran Kafka for 40 teams', second: before }
	const found = unproven(anEngineer(), suggestions, { edits, ...nothingSaid }, asOf)
	expect(Object.keys(found)).toEqual(['first'])
	expect(found.first?.join(' ')).toContain('Kafka')
})

test('what is vouched for counts as true, here and for other words that rest on it', () => {
	const words = 'Ran Kafka for the order desk'
	const edits = { first: words, second: words }
	const check = (said: { attested: string[]; vouched: string[] }) =>
		unproven(anEngineer(), suggestions, { edits, ...said }, asOf)
	expect(Object.keys(check(nothingSaid))).toEqual(['first', 'second'])
	expect(check({ attested: ['first'], vouched: [] })).toEqual({})
	expect(check({ attested: [], vouched: [words] })).toEqual({})
})

test('a text of the resume is vouched for when the person dated it', () => {
	const note = { spans: [], confidence: 1, by: 'person' as const }
	const provenance = { [target]: { ...note, attestedAt: '2026-11-21T09:30:00.000Z' } }
	const reading = { resume: anEngineer(), warnings: [], pages: 1 }
	expect(vouchedTexts({ ...reading, provenance })).toEqual([before])
	expect(vouchedTexts({ ...reading, provenance: { [target]: note } })).toEqual([])
})
