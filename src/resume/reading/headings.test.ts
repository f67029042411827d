import { expect, test } from 'vitest'
import { guessKind, headingKind, respace } from './headings'

test.each([
	['Work Experience', 'work'],
	['EDUCATION:', 'education'],
	['S K I L L S', 'skills'],
	['WORKEXPERIENCE', 'work'],
	['Honors & Awards', 'awards'],
	['Skills and Interests', 'skills'],
	['Berufserfahrung', 'work'],
	['Aus- und Weiterbildung', 'education'],
	['Expérience professionnelle', 'work'],
	['Formación académica', 'education'],
	['Experiência profissional', 'work'],
	['Istruzione e formazione', 'education'],
	['Werkervaring', 'work'],
	['Опыт работы', 'work'],
	['教育背景', 'education'],
	['職務経歴', 'work'],
	['경력 사항', 'work'],
	['الخبرة العملية', 'work'],
	['Persönliche Daten', 'contact']
])('%s heads %s', (text, kind) => {
	expect(headingKind(text)).toBe(kind)
})

test.each(['Acme Logistics', 'Built the education portal.', 'Engineer', 'Project 2021'])(
	'%s heads nothing',
	(text) => {
		expect(headingKind(text)).toBeNull()
	}
)

test('a heading known by its look gets its kind from a telling word', () => {
	expect(guessKind('Where I gained experience')).toBe('work')
	expect(guessKind('Curiosities')).toBe('other')
})

test('letter-spacing that swallowed the space gives it back', () => {
	expect(respace('WORKEXPERIENCE')).toBe('WORK EXPERIENCE')
	expect(respace('SKILLS')).toBe('SKILLS')
})
