import { expect, test } from 'vitest'
import { partial } from './date-value'
import { dateIn, datesIn, isDateOnly } from './dates'

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
	['Oct 2022 - Jan 2023 (4 months)', '2022-10', '2023-01', false],
	['Jan 2019 - Mar 2021 (2 years 3 months)', '2019-01', '2021-03', false],
	['Jan 2019 - Mar 2021 · 2 yrs 3 mos', '2019-01', '2021-03', false],
	['juin 2019 - août 2021 (2 ans 3 mois)', '2019-06', '2021-08', false],
	['Januar 2017 – Mai 2019 (2 Jahre 5 Monate)', '2017-01', '2019-05', false],
	['2019–21', '2019', '2021', false],
	['2009–12', '2009', '2012', false],
	['1998–02', '1998', '2002', false],
	['2015/16', '2015', '2016', false],
	['2015-06 – 2018-02', '2015-06', '2018-02', false],
	['01.2015-12.2017', '2015-01', '2017-12', false],
	['2020.03~', '2020-03', null, true],
	['2020.03 ~ 2021.06', '2020-03', '2021-06', false],
	['2017. 3. ~ 2018. 2.', '2017-03', '2018-02', false],
	['since 2019', '2019', null, true],
	['seit März 2018', '2018-03', null, true],
	['depuis 2019', '2019', null, true],
	['desde marzo de 2019', '2019-03', null, true],
	['dal 2019', '2019', null, true],
	['sinds 2019', '2019', null, true],
	['с 2019', '2019', null, true],
	['od 2019', '2019', null, true],
	['sedan 2019', '2019', null, true],
	['từ 2019', '2019', null, true],
	['منذ 2019', '2019', null, true],
	['2019 onwards', '2019', null, true],
	["2019'dan beri", '2019', null, true],
	['2018年4月より', '2018-04', null, true],
	['2018년 4월부터', '2018-04', null, true],
	['03.2019 – до н.в.', '2019-03', null, true],
	['март 2019 – н.в.', '2019-03', null, true],
	['Март 2019 — по настоящее время', '2019-03', null, true],
	['сентябрь 2014 г. – май 2016 г.', '2014-09', '2016-05', false],
	['травень 2018 – дотепер', '2018-05', null, true],
	['2018年4月 – 现在', '2018-04', null, true],
	['2018/09至今', '2018-09', null, true],
	['2018.09-至今', '2018-09', null, true],
	['2016年9月-2020年6月', '2016-09', '2020-06', false],
	['2015年3月–6月', '2015-03', '2015-06', false],
	['平成30年4月 – 令和2年3月', '2018-04', '2020-03', false],
	['令和元年5月～現在', '2019-05', null, true],
	['昭和63年', null, '1988', false],
	['民國107年9月 – 民國111年6月', '2018-09', '2022-06', false],
	['2018年4月から2020年3月まで', '2018-04', '2020-03', false],
	['2018년 3월부터 현재까지', '2018-03', null, true],
	['٢٠٢٠', null, '2020', false],
	['۲۰۱۸ – ۲۰۲۰', '2018', '2020', false],
	['۱۳۹۸ – ۱۴۰۰', '2019', '2021', false],
	['۱۳۹۸/۰۷ – ۱۴۰۰/۱۱', '2019-09', '2022-01', false],
	['مهر ۱۳۹۸ تا اسفند ۱۴۰۰', '2019-09', '2022-02', false],
	['۱۳۹۵ تا کنون', '2016', null, true],
	['٢٠١٨ - الآن', '2018', null, true],
	['من 2015 إلى 2018', '2015', '2018', false],
	['ינואר 2019 – היום', '2019-01', null, true],
	['2015 עד היום', '2015', null, true],
	['בינואר 2019', null, '2019-01', false],
	['Ocak 2019 – Halen', '2019-01', null, true],
	['Ağustos 2016 - Aralık 2018', '2016-08', '2018-12', false],
	['ARALIK 2018 – günümüz', '2018-12', null, true],
	['tháng 3/2018 – nay', '2018-03', null, true],
	['03/2018 - hiện tại', '2018-03', null, true],
	['05/2016 đến 07/2019', '2016-05', '2019-07', false],
	['styczeń 2017 – obecnie', '2017-01', null, true],
	['leden 2017 – dosud', '2017-01', null, true],
	['oktober 2017 – nuvarande', '2017-10', null, true],
	['marts 2015 til nu', '2015-03', null, true],
	['Fev 2016 – Out 2018', '2016-02', '2018-10', false],
	['août 2016 – déc. 2018', '2016-08', '2018-12', false],
	['FEVRIER 2016 - DECEMBRE 2018', '2016-02', '2018-12', false],
	['Spring 2020', null, '2020', false],
	['Fall 2018 – Spring 2020', '2018', '2020', false],
	['Summer 2018', null, '2018', false],
	['Summer/Fall 2018', null, '2018', false],
	["Spring '19", null, '2019', false],
	['WS 2015/16', null, '2015', false],
	['Q3 2021', null, '2021', false],
	['Q1 2019 – Q3 2021', '2019', '2021', false],
	['2021 Q3', null, '2021', false],
	['3. Quartal 2021', null, '2021', false],
	['лето 2019', null, '2019', false],
	['2019年秋季', null, '2019', false],
	["'19 – '21", '2019', '2021', false],
	["Jan '19 – Mar '21", '2019-01', '2021-03', false],
	['Jan 19 – Mar 21', '2019-01', '2021-03', false],
	['Sep-17 – present', '2017-09', null, true],
	['Sep-2017 – Oct-2019', '2017-09', '2019-10', false],
	['March 1, 2020', null, '2020-03-01', false],
	['1st March 2020', null, '2020-03-01', false],
	['March 1st, 2020 – May 31st, 2021', '2020-03-01', '2021-05-31', false],
	['1er mars 2020', null, '2020-03-01', false],
	['1. März 2020', null, '2020-03-01', false],
	['3 de mayo de 2019', null, '2019-05-03', false],
	['14-03-2020', null, '2020-03-14', false],
	['03/14/2020', null, '2020-03-14', false],
	['2020-03-14', null, '2020-03-14', false],
	['from 2015 to 2018', '2015', '2018', false],
	['von 2015 bis 2018', '2015', '2018', false],
	['de 2015 à 2018', '2015', '2018', false],
	['between 2015 and 2018', '2015', '2018', false],
	['Graduated: May 2019', null, '2019-05', false],
	['expected May 2026', null, '2026-05', false],
	['Expected Graduation: May 2026', null, '2026-05', false],
	['May 2026 (expected)', null, '2026-05', false],
	['20XX – 20XX', null, null, false],
	['20XX - Present', null, null, true],
	['June 20XX', null, null, false],
	['20192021', '2019', '2021', false],
	['03/201911/2021', '2019-03', '2021-11', false],
	['Jan 2019Mar 2021', '2019-01', '2021-03', false],
	['2019Present', '2019', null, true],
	['MM/YYYY – MM/YYYY', null, null, false],
	['Month Year - Month Year', null, null, false],
	['Start Date – Present', null, null, true],
	['XX/20XX – XX/20XX', null, null, false]
])('%s is a date', (text, start, end, current) => {
	expect(dateIn(text)).toMatchObject({ start, end, current })
	expect(isDateOnly(text)).toBe(true)
})

test.each([
	'1 yr 4 mos',
	'2 years 3 months',
	'4 Jahre',
	'555-2019',
	'(555) 201-2020',
	'+1 555 201 2020',
	'+49 2019 555 0142',
	'555-010-2015',
	'2019-555-0142',
	'2,000 users',
	'2000 customers in 4 regions',
	'$2000',
	'2020+ stores',
	'1999.50',
	'Suite 2001',
	'P.O. Box 2015',
	'Windows Server 2016',
	'SQL Server 2019',
	'ISO 2000',
	'CH-2000 Neuchâtel',
	'80331 München',
	'20211999',
	'+20192021',
	'12345',
	'Served 1,900 merchants and 2100 clients with 4 people',
	'In 2019 we moved the whole company to a new system',
	'moved to the cloud in 2019 and cut the bill by a third',
	'Won 3-2 against four others',
	'May the team grow',
	'Marching band',
	'Senior Engineer',
	'Top 10 of 250 graduates',
	'24/7 support',
	'16:30 – 17:45',
	'Version 2.4',
	'3/4 of the team',
	'Cut costs by 20%',
	'2 - 5 people',
	'C++ 17, C 99',
	'x86, XX',
	'Max 20 users',
	'1080p',
	'A+ (98/100)',
	'3.9/4.0',
	'20/20 vision'
])('%s is no date', (text) => {
	expect(datesIn(text)).toEqual([])
})

test('a lone date is an end', () => {
	expect(dateIn('Dec 2014')).toMatchObject({ start: null, end: '2014-12', current: false })
})

test('a blank year keeps its words and gives no date', () => {
	expect(dateIn('20XX – 20XX')).toMatchObject({ text: '20XX – 20XX', start: null, end: null })
})

test('a date in a line leaves the rest of it', () => {
	expect(isDateOnly('Engineer, 2019 – 2021')).toBe(false)
})

test('the day and the month find their places by size and order', () => {
	expect(partial('2020-03-14')).toBe('2020-03-14')
	expect(partial('14.03.2020')).toBe('2020-03-14')
	expect(partial('Q3 2020')).toBe('2020')
})

test('a year at the end of a line or behind a comma is a date, told or not', () => {
	expect(dateIn('Best paper, 2019')).toMatchObject({ end: '2019' })
	expect(dateIn('Graduated in 2019')).toMatchObject({ end: '2019' })
})

test('the words of a date hold what belongs to it', () => {
	expect(dateIn('B.Sc. Physics, expected May 2026')).toMatchObject({ text: 'expected May 2026' })
	expect(dateIn('Acme, Jan 2019 - Mar 2021 (2 years 3 months), Leeds')).toMatchObject({
		text: 'Jan 2019 - Mar 2021 (2 years 3 months)'
	})
})

test.each(['year–year', 'year--year', 'Month 20XX – Ongoing', 'Start date – End date'])(
	'%s is the place of a date',
	(text) => expect(isDateOnly(text)).toBe(true)
)

test('a year told of is no place of a date', () => {
	expect(isDateOnly('Year–end closing')).toBe(false)
})

test.each([
	['2024 May - 2024 Nov', '2024-05', '2024-11'],
	['May 2021 - Expected 2025', '2021-05', '2025'],
	['2019, March – 2020, June', '2019-03', '2020-06']
])('%s is a range', (text, start, end) => {
	expect(dateIn(text)).toMatchObject({ start, end })
})

test('a year before a month of another year stays alone', () => {
	expect(dateIn('2012 – May 2014')).toMatchObject({ start: '2012', end: '2014-05' })
	expect(datesIn('2019 March 2020').at(-1)).toMatchObject({ end: '2020-03' })
})
