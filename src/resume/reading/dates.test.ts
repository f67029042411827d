import { expect, test } from 'vitest'
import { dateIn, isDateOnly, partial } from './dates'

test.each([
	['Jan 2020 – Present', '2020-01', null, true],
	['March 2016 to December 2018', '2016-03', '2018-12', false],
	['03/2019 - 11/2021', '2019-03', '2021-11', false],
	['2016/09 - now', '2016-09', null, true],
	['2013 – 2016', '2013', '2016', false],
	['01.04.2015 – 31.03.2018', '2015-04-01', '2018-03-31', false],
	['04/2019 – heute', '2019-04', null, true],
	['seit März 2019', '2019-03', null, true],
	['septembre 2015 à juin 2018', '2015-09', '2018-06', false],
	['enero de 2014 - actualidad', '2014-01', null, true],
	['março de 2014 até o momento', '2014-03', null, true],
	['gennaio 2005 alla data attuale', '2005-01', null, true],
	['januari 2015 tot heden', '2015-01', null, true],
	['январь 2021 – настоящее время', '2021-01', null, true],
	['2019年3月 – 至今', '2019-03', null, true],
	['2018年4月〜2020年3月', '2018-04', '2020-03', false],
	['2017년 3월 ~ 현재', '2017-03', null, true],
	['يناير 2020 – حتى الآن', '2020-01', null, true],
	['٢٠١٥ – ٢٠١٩', '2015', '2019', false],
	['May – Aug 2021', '2021-05', '2021-08', false],
	['06/17 - 05/18', '2017-06', '2018-05', false],
	['Sep. 2023 Mar. 2024', '2023-09', '2024-03', false],
	['Oct 2022 - Jan 2023 (4 months)', '2022-10', '2023-01', false]
])('%s is a range', (text, start, end, current) => {
	expect(dateIn(text)).toMatchObject({ start, end, current })
	expect(isDateOnly(text)).toBe(true)
})

test('a lone date is an end', () => {
	expect(dateIn('Dec 2014')).toMatchObject({ start: null, end: '2014-12', current: false })
})

test('a blank year keeps its words and gives no date', () => {
	expect(dateIn('20XX – 20XX')).toMatchObject({ text: '20XX – 20XX', start: null, end: null })
})

test('numbers that are no years are no dates', () => {
	expect(dateIn('Served 1,900 merchants and 2100 clients with 4 people')).toBeNull()
})

test('a date in a line leaves the rest of it', () => {
	expect(isDateOnly('Engineer, 2019 – 2021')).toBe(false)
})

test('the day and the month find their places by size and order', () => {
	expect(partial('2020-03-14')).toBe('2020-03-14')
	expect(partial('14.03.2020')).toBe('2020-03-14')
	expect(partial('Q3 2020')).toBe('2020')
})
