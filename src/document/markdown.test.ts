import { expect, test } from 'vitest'
import { entryOf, fullResume, groupOf, resumeOf, sectionOf } from './fixture'
import { resumeMarkdown } from './markdown'
import { missingTexts } from './readBack'
import { resumeTexts } from './texts'

test('Markdown holds every text of the resume in reading order', () => {
	const text = resumeMarkdown(fullResume()).replace(/\\(?=[^\w\s])/g, '')
	let from = 0
	for (const wanted of resumeTexts(fullResume())) {
		const at = text.indexOf(wanted.text, from)
		expect(at, `${wanted.id}: ${wanted.text}`).toBeGreaterThanOrEqual(from)
		from = at + wanted.text.length
	}
	expect(missingTexts(fullResume(), resumeMarkdown(fullResume()))).toEqual([])
})

test('headings, links, emphasis and lists', () => {
	const resume = resumeOf({
		basics: { name: 'Jane Doe', label: 'Baker', url: 'https://example.com/(a)' },
		sections: [
			sectionOf('s1', 'work', 'Work', {
				entries: [
					entryOf('e1', {
						title: 'Baker',
						organization: 'Mill',
						dates: '2020',
						highlights: ['Baked bread.', 'Sold it.']
					})
				]
			}),
			sectionOf('s2', 'skills', 'Skills', { groups: [groupOf('g', 'Dough', ['rye', 'wheat'])] })
		]
	})
	expect(resumeMarkdown(resume)).toBe(
		`# Jane Doe

**Baker**

[example.com/(a)](<https://example.com/(a)>)

## Work

### Baker

Mill · 2020

- Baked bread.
- Sold it.

## Skills

**Dough:** rye, wheat
`
	)
})

test.each([
	['# not a heading', '\\# not a heading'],
	['- not a list', '\\- not a list'],
	['1. not a list', '1\\. not a list'],
	['*not* _emphasis_ `code`', '\\*not\\* \\_emphasis\\_ \\`code\\`'],
	['[no](javascript:alert(1))', '\\[no\\](javascript:alert(1))'],
	['<b>no tag</b> &amp; R&D', '\\<b\\>no tag\\</b\\> \\&amp; R&D'],
	['a | b ~~c~~', 'a \\| b \\~\\~c\\~\\~'],
	['back\\slash', 'back\\\\slash']
])('%s stays what it is', (text, escaped) => {
	const resume = resumeOf({ sections: [sectionOf('s', 'other', '', { paragraphs: [text] })] })
	expect(resumeMarkdown(resume)).toBe(`# Jane Doe\n\n${escaped}\n`)
})
