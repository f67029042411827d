import { expect, test } from 'vitest'
import { heading, item, sectionUnder } from './fixture'
import { isLevel, withoutRating } from './levels'

test.each(['Advanced', '(native)', 'B2', 'Native Speaker', 'Muttersprache'])(
	'%s says how well something is known',
	(text) => expect(isLevel(text)).toBe(true)
)

test.each(['Advanced Excel', 'Expert systems', 'C', 'Java'])('%s is a skill', (text) => {
	expect(isLevel(text)).toBe(false)
})

test.each([
	['Python ★★★★☆', 'Python'],
	['German ●●●○○', 'German'],
	['Excel 80%', 'Excel'],
	['Grew sales by 80% in a year', 'Grew sales by 80% in a year'],
	['Raised sales of the shop by 80%', 'Raised sales of the shop by 80%'],
	['• Java • Go', '• Java • Go']
])('%s without what rates it is %s', (text, bare) => {
	expect(withoutRating(text)).toBe(bare)
})

test('a level below a language belongs to it', () => {
	const languages = ['English', 'Native Speaker', 'Spanish', 'Intermediate']
	const section = sectionUnder(
		'Languages',
		languages.map((text, i) => item(text, 40, 125 + 16 * i))
	)
	expect(section?.groups[0]?.items.map(({ text }) => text)).toEqual([
		'English (Native Speaker)',
		'Spanish (Intermediate)'
	])
})

test('a known heading with a level below it is a skill', () => {
	const rows = ['Web Design', 'Advanced', 'Figma, Penpot', 'Tools', 'Intermediate', 'Git, Jira']
	const section = sectionUnder(
		'Abilities',
		rows.map((text, i) =>
			text === 'Tools' ? heading(text, 125 + 16 * i) : item(text, 40, 125 + 16 * i)
		)
	)
	expect(section?.title).toBe('Abilities')
	expect(JSON.stringify(section?.groups)).toContain('Tools')
})
