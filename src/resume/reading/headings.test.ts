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
	['Persönliche Daten', 'contact'],
	['1. Experience', 'work'],
	['II. Education', 'education'],
	['B) Publications', 'publications'],
	['— Skills —', 'skills'],
	['Work Experience (continued)', 'work'],
	['Selected Relevant Coursework', 'education'],
	['Technical Skills & Tools', 'skills'],
	['Persoenliche Angaben', 'contact'],
	['EXPERIENCE PROFESSIONNELLE', 'work'],
	['Centres d’intérêt', 'interests'],
	['FORMACION ACADEMICA', 'education'],
	['Éducation et langues', 'education'],
	['Prêmios', 'awards'],
	['Lingue straniere', 'languages'],
	['Nevenactiviteiten', 'volunteer'],
	['Ключевые навыки', 'skills'],
	['【教育背景】', 'education'],
	['一、教育背景', 'education'],
	['教育背景 Education', 'education'],
	['工作經歷', 'work'],
	['資格・免許', 'certificates'],
	['병역사항', 'other'],
	['الخبره العمليه', 'work'],
	['المهارات:', 'skills'],
	['ניסיון תעסוקתי', 'work'],
	['השכלה', 'education'],
	['שירות צבאי', 'other'],
	['سوابق شغلی', 'work'],
	['مهارت‌ها', 'skills'],
	['KINH NGHIỆM LÀM VIỆC', 'work'],
	['Trinh do hoc van', 'education'],
	['İLETİŞİM', 'contact'],
	['EGITIM BILGILERI', 'education'],
	['Doświadczenie zawodowe', 'work'],
	['Освіта', 'education'],
	['Arbetslivserfarenhet', 'work'],
	['Uddannelse', 'education'],
	['Språkferdigheter', 'languages'],
	['Pracovní zkušenosti', 'work']
])('%s heads %s', (text, kind) => {
	expect(headingKind(text)).toBe(kind)
})

test.each([
	'Acme Logistics',
	'Built the education portal.',
	'Engineer',
	'Project 2021',
	'Experience with large systems',
	'Project Manager',
	'Education Consultant',
	'Language Teacher',
	'Award Winning Bakery',
	'Contact Center Agent',
	'Head of Education'
])('%s heads nothing', (text) => {
	expect(headingKind(text)).toBeNull()
})

test.each(['Project Manager', 'Education Consultant', 'Contact Center Agent'])(
	'%s in a heading’s look is no section of its first word',
	(text) => {
		expect(guessKind(text)).toBe('other')
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
