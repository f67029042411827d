import { expect, test } from 'vitest'
import { item, pdf } from './fixture'
import { readPdf } from './read'
import type { TextItem } from './source'

const body = [
	item('Experience', 40, 300, { fontSize: 14, bold: true }),
	item('Led a team of five people in the warehouse of a small firm', 40, 330),
	item('Skills', 40, 400, { fontSize: 14, bold: true }),
	item('Forklifts, stock taking and other things of the trade', 40, 430)
]

function basicsOf(...top: TextItem[]) {
	const read = readPdf(pdf([...top, ...body]))
	if (!read.ok) throw new Error('unread')
	return read.value.resume.basics
}

const title = (text: string) => item(text, 40, 40, { fontSize: 22 })
const line = (text: string, row = 0) => item(text, 40, 80 + 14 * row)

test.each([
	['Dana Fixture', 'Dana Fixture'],
	['DANA FIXTURE', 'DANA FIXTURE'],
	['Dana Fixture, PhD', 'Dana Fixture, PhD'],
	['Resume of Dana Fixture', 'Dana Fixture'],
	['Lebenslauf Jürgen Müller', 'Jürgen Müller'],
	['María de la Cruz Ejemplo', 'María de la Cruz Ejemplo'],
	['王小明', '王小明'],
	['김예시', '김예시'],
	['دانا نموذج', 'دانا نموذج']
])('%s is read as the name', (text, name) => {
	expect(basicsOf(title(text), line('someone@example.com')).name).toBe(name)
})

test.each(['Curriculum Vitae', 'Warehouse Manager', 'Contact'])('%s is nobody’s name', (text) => {
	expect(basicsOf(title(text)).name).toBe('')
})

test('a name set without its space gets it back from the e-mail address', () => {
	expect(basicsOf(title('DANAFIXTURE'), line('dana.fixture@example.com')).name).toBe('DANA FIXTURE')
})

test.each([
	['dana@example.com', 'dana@example.com'],
	['dana [at] example [dot] com', 'dana@example.com'],
	['dana(at)example.com', 'dana@example.com'],
	['E-Mail:dana.fixture@example.co.uk', 'dana.fixture@example.co.uk'],
	['dana@example.comPhone', 'dana@example.com']
])('the address in "%s" is %s', (text, email) => {
	expect(basicsOf(title('Dana Fixture'), line(text)).email).toBe(email)
})

test('an address broken at its @ is put together', () => {
	const top = [title('Dana Fixture'), line('dana.fixture@'), line('example.com', 1)]
	expect(basicsOf(...top).email).toBe('dana.fixture@example.com')
})

test.each([
	['(555) 010-0199', '(555) 010-0199'],
	['+49 89 5550 123', '+49 89 5550 123'],
	['+44 (0)20 7946 0000', '+44 (0)20 7946 0000'],
	['Tel: 01 99 00 12 34', '01 99 00 12 34'],
	['090-5555-0123', '090-5555-0123'],
	['138 0013 8000', '138 0013 8000'],
	['Springfield, IL 44444 555-010-0199', '555-010-0199'],
	['+44 20 7946 XXX XX', '+44 20 7946 XXX XX'],
	['2015 – 2019', ''],
	['example.com/users/12854948', ''],
	['80331 München', '']
])('the telephone number in "%s" is "%s"', (text, phone) => {
	expect(basicsOf(title('Dana Fixture'), line(text)).phone).toBe(phone)
})

test('a job title that wraps under the name is read whole', () => {
	const top = [title('Dana Fixture'), line('Creative and Careful Web'), line('Developer', 1)]
	expect(basicsOf(...top).label).toBe('Creative and Careful Web Developer')
})

test.each(['I make warehouses work in', 'Dana Fixture Resume', 'University of Springfield'])(
	'%s under the name is no job title',
	(text) => {
		expect(basicsOf(title('Dana Fixture'), line(text)).label).toBe('')
	}
)

test.each([
	['Okeham | 020 7946 0100 | someone@example.com', 'Okeham'],
	['Falmouth, Cornwall | someone@example.com', 'Falmouth, Cornwall'],
	['someone@example.com | Москва', 'Москва'],
	['Dana Fixture | someone@example.com', ''],
	['someone@example.com | Site Manager', '']
])('%s says where the person is', (text, place) => {
	expect(basicsOf(title('Dana Fixture'), line(text)).location).toBe(place)
})

test.each(['Telefon', 'Correio eletrónico', 'Beruf'])('%s under the name is no trade', (text) => {
	expect(basicsOf(title('Dana Fixture'), line(text), line('someone@example.com', 1)).label).toBe('')
})

test('a place with the mark that parts it from the address behind it is no trade', () => {
	const top = [title('Dana Fixture'), line('Leeds, UK •'), item('someone@example.com', 200, 80)]
	expect(basicsOf(...top).label).toBe('')
})

test('what stands right below the name is the trade, though it looks like the headings of the columns below', () => {
	const head = (text: string, x: number, y: number) =>
		item(text, x, y, { fontSize: 14, bold: true })
	const column = (x: number, first: string, second: string) => [
		head(first, x, 120),
		item('Bread for six towns', x, 140),
		item('Rolls for the harbour', x, 154),
		head(second, x, 190),
		item('Three ovens at a time', x, 210),
		item('Flour from four mills', x, 224)
	]
	const read = readPdf(
		pdf([
			item('Dana Fixture', 40, 40, { fontSize: 24, bold: true }),
			head('Baker & Proud Gardener', 40, 68),
			item('someone@example.com · Kirkgate 14, 10117 Okeham · example.com/dana-fixture', 40, 86, {
				width: 480
			}),
			...column(40, 'Experience', 'Projects'),
			...column(320, 'Skills', 'Interests')
		])
	)
	expect(read.ok && read.value.resume.basics.label).toBe('Baker & Proud Gardener')
})

test('an address that broke at its hyphen is one, and nothing of it is left', () => {
	const read = readPdf(
		pdf([
			title('Dana Fixture'),
			line('linkedin.com/in/dana-'),
			line('fixture-example', 1),
			line('Leeds, UK', 2),
			...body
		])
	)
	if (!read.ok) throw new Error('unread')
	const { basics, sections } = read.value.resume
	expect(basics.profiles).toMatchObject([{ url: 'linkedin.com/in/dana-fixture-example' }])
	expect(sections.map(({ kind }) => kind)).toEqual(['work', 'skills'])
})

test('a town before a telephone number is where the person lives', () => {
	expect(basicsOf(title('Dana Fixture'), line('Cardiff 029 2018 0143')).location).toBe('Cardiff')
	expect(basicsOf(title('Dana Fixture'), line('T +44 7700 900417')).location).toBe('')
})

test('a name behind its label needs no colon', () => {
	expect(basicsOf(title('職務経歴書'), line('氏名 東雲 さやか')).name).toBe('東雲 さやか')
})
