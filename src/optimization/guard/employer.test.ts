import { expect, test } from 'vitest'
import { makeLexicon } from '../english/lexicon/lexicon'
import { anEntry, aResume, aSection, texts } from '../testing'
import { checkClaim, checkEdit } from './check'
import { readMaster } from './reader'

const lexicon = makeLexicon()

const keeper = aResume({
	basics: { ...aResume({}).basics, label: 'Front Office Manager' },
	sections: [
		aSection({
			entries: [
				anEntry({
					id: 'now',
					title: 'Front Office Manager',
					organization: 'The Harbour Hotel Ltd',
					dates: '2021-01 – Present',
					start: '2021-01',
					end: null,
					current: true,
					highlights: texts('b', 'Cleaned 14 to 16 rooms per shift')
				}),
				anEntry({
					id: 'then',
					title: 'Night Porter',
					organization: 'Quayside Inn',
					dates: '2016-09 – 2020-12',
					start: '2016-09',
					end: '2020-12',
					highlights: texts('c', 'Listened to the optometrist’s lectures for guests')
				})
			]
		})
	]
})

const edit = (text: string) => checkEdit(keeper, 'b-1', text, [], null, lexicon).verdict
const summary = (text: string) =>
	checkClaim(readMaster(keeper, [], null, lexicon), { at: 'person' }, text).verdict
const headline = (text: string) =>
	checkClaim(readMaster(keeper, [], null, lexicon), { at: 'headline' }, text).verdict

test.each([
	'Cleaned 14–16 rooms every shift at The Harbour Hotel',
	'At Harbour Hotel, cleaned 14 to 16 rooms per shift',
	'Cleaned 14 to 16 rooms per shift for The Harbour Hotel Ltd.'
])('a text may name its own employer: “%s”', (text) => {
	expect(edit(text)).toBe('supported')
})

test('a text may not name another employer', () => {
	expect(edit('Cleaned 14 to 16 rooms per shift at Quayside Inn')).not.toBe('supported')
	expect(edit('Cleaned 14 to 16 rooms per shift at Harbour Lights')).not.toBe('supported')
})

test.each([
	'Front office manager at The Harbour Hotel since January 2021, before that night porter at Quayside Inn',
	'Front office manager since 2021',
	'In hotels since 2016, first as night porter'
])('a summary may say who one was where, and since when: “%s”', (text) => {
	expect(summary(text)).toBe('supported')
})

test.each([
	'Front office manager at Quayside Inn',
	'Front office manager since 2016',
	'Front office manager since February 2021',
	'Licensed since 2021 as front office manager',
	'Rooms division manager at The Harbour Hotel',
	'Optometrist with hotel experience'
])('a summary may not say “%s”', (text) => {
	expect(summary(text)).not.toBe('supported')
})

test.each([
	'Front Office Manager | The Harbour Hotel',
	'Front Office Manager, Guests & Rooms',
	'Harbour Front Office Manager'
])('a headline may add what the resume tells: “%s”', (text) => {
	expect(headline(text)).toBe('supported')
})

test.each(['Senior Front Office Manager', 'Front Office Manager, Opera PMS', 'Office Director'])(
	'a headline may not be “%s”',
	(text) => {
		expect(headline(text)).not.toBe('supported')
	}
)
