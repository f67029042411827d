import { expect, test } from 'vitest'
import type { Section } from '../resume/schema'
import { resumeHtml } from './html'
import { resumeMarkdown } from './markdown'
import { shownSections } from './shown'
import { resumeText } from './text'
import { resumeTexts } from './texts'
import { wordParagraphs } from './word'

const contact = (words: string[]): Section => ({
	id: 'contact-1',
	kind: 'contact',
	title: 'How to reach me',
	paragraphs: words.map((text, i) => ({ id: `contact-1-p${i + 1}`, text })),
	entries: [],
	groups: []
})

const resumeWith = (section: Section) => ({
	language: 'en',
	basics: {
		name: 'Ada Quell',
		label: '',
		email: 'ada@example.com',
		phone: '',
		location: '',
		url: '',
		profiles: []
	},
	sections: [section]
})

test('no document prints a heading whose text is the contact line', () => {
	const resume = resumeWith(contact([]))
	const printed = [
		resumeHtml(resume, { template: 'classic' }),
		resumeMarkdown(resume),
		resumeText(resume),
		JSON.stringify(resumeTexts(resume)),
		JSON.stringify(wordParagraphs(resume, 'classic'))
	]
	for (const text of printed) {
		expect(text).toContain('Ada Quell')
		expect(text).not.toContain('How to reach me')
	}
})

test('what the contact line has no place for stays under its heading', () => {
	const resume = resumeWith(contact(['Born in 1990']))
	expect(shownSections(resume).map(({ title }) => title)).toEqual(['How to reach me'])
	expect(resumeText(resume)).toContain('How to reach me')
})
