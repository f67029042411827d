import { expect, test } from 'vitest'
import { entryOf, fullResume, groupOf, resumeOf, sectionOf } from './fixture'
import { resumeText } from './text'
import { resumeTexts } from './texts'

test('plain text holds every text of the resume in reading order', () => {
	const text = resumeText(fullResume())
	let from = 0
	for (const wanted of resumeTexts(fullResume())) {
		const at = text.indexOf(wanted.text, from)
		expect(at, `${wanted.id}: ${wanted.text}`).toBeGreaterThanOrEqual(from)
		from = at + wanted.text.length
	}
})

test('titles are underlined, highlights dashed, and no line is wrapped', () => {
	const long = 'word '.repeat(100).trim()
	const resume = resumeOf({
		basics: { name: 'Jane Doe', label: 'Baker', email: 'jane@example.com', phone: '1234' },
		sections: [
			sectionOf('s1', 'work', 'Work', {
				entries: [
					entryOf('e1', { title: 'Baker', organization: 'Mill', dates: '2020', highlights: [long] })
				]
			}),
			sectionOf('s2', 'skills', '技能', { groups: [groupOf('g', 'Dough', ['rye', 'wheat'])] })
		]
	})
	expect(resumeText(resume)).toBe(
		`Jane Doe
Baker
jane@example.com | 1234

Work
----
Baker
Mill | 2020
- ${long}

技能
----
Dough: rye, wheat
`
	)
})
