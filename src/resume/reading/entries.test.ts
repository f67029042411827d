import { expect, test } from 'vitest'
import { item, sectionUnder } from './fixture'

test('the last line of an entry stays with it when a gap parts it from the next one', () => {
	const project = (name: string, dates: string, y: number) => [
		item(name, 40, y, { bold: true }),
		item(`Northfield University | ${dates}`, 40, y + 14),
		item('Counts the parcels that stand in front of six depots and tells', 40, y + 34),
		item('when a ship can leave.', 40, y + 46)
	]
	const section = sectionUnder('Projects', [
		...project('Tide table', '2021 – 2023', 125),
		item('More about it at https://example.com/tides', 40, 191),
		...project('Parcel counter', '2018 – 2021', 241)
	])
	expect(section?.entries.map(({ title, dates }) => [title, dates])).toEqual([
		['Tide table', '2021 – 2023'],
		['Parcel counter', '2018 – 2021']
	])
	expect(section?.entries[0]?.paragraphs.at(-1)?.text).toBe(
		'More about it at https://example.com/tides'
	)
})

test('sentences of what was done are a list though an address stands behind them', () => {
	const section = sectionUnder('Projects', [
		item('Tide table', 40, 125, { bold: true }),
		item('2021 – 2023', 480, 125),
		item('Told six depots when their ships could leave.', 40, 143),
		item('Counted the parcels that stood in front of them.', 40, 161),
		item('Trained the people who worked there.', 40, 179),
		item('See https://example.com/tides', 40, 197)
	])
	expect(section?.entries[0]).toMatchObject({
		highlights: [{}, {}, { text: 'Trained the people who worked there.' }],
		paragraphs: [{ text: 'See https://example.com/tides' }]
	})
})

test('several degrees under one school are all from there', () => {
	const section = sectionUnder('Education', [
		item('Northfield University', 40, 125, { bold: true }),
		item('Ph.D. in Geography', 40, 141),
		item('2012 – 2016', 480, 141),
		item('• Thesis on the tides of six harbours', 50, 157),
		item('M.Sc. in Geography', 40, 177),
		item('2010 – 2012', 480, 177)
	])
	expect(section?.entries.map(({ title, organization }) => [title, organization])).toEqual([
		['Ph.D. in Geography', 'Northfield University'],
		['M.Sc. in Geography', 'Northfield University']
	])
})

test('a school below its degree is not that of the next degree', () => {
	const section = sectionUnder('Education', [
		item('M.Sc. in Geography', 40, 125, { bold: true }),
		item('2010 – 2012', 480, 125),
		item('Northfield University', 40, 139),
		item('• Thesis on the tides of six harbours', 50, 157),
		item('B.Sc. in Geography', 40, 187, { bold: true }),
		item('2007 – 2010', 480, 187)
	])
	expect(section?.entries[1]).toMatchObject({ title: 'B.Sc. in Geography', organization: '' })
})

test('an institute in bold is the employer, not the college behind it', () => {
	const section = sectionUnder('Experience', [
		item('Institute for Tidal Research', 40, 125, { bold: true }),
		item(', Northfield College', 180, 125),
		item('Student Assistant', 40, 141),
		item('2010 – 2012', 480, 141),
		item('• Counted waves', 50, 157)
	])
	expect(section?.entries[0]).toMatchObject({
		title: 'Student Assistant',
		organization: 'Institute for Tidal Research'
	})
})

test('a club of volunteers in bold is the employer, not the university behind it', () => {
	const section = sectionUnder('Campus activities', [
		item('Harbour Volunteers Club', 40, 125, { bold: true }),
		item(', Northfield University', 155, 125),
		item('President', 40, 141),
		item('2010 – 2012', 480, 141),
		item('• Cleaned the shore', 50, 157)
	])
	expect(section?.entries[0]).toMatchObject({
		title: 'President',
		organization: 'Harbour Volunteers Club'
	})
})

test('a reference to a publication is one title, in whatever looks it is set', () => {
	const section = sectionUnder('Publications', [
		item('A. Quell and ', 40, 125),
		item('M. Okonkwo', 105, 125, { bold: true }),
		item(', “Parcels and their shadows,” Journal of Harbours, 2021.', 155, 125),
		item('M. Okonkwo, ', 40, 155, { bold: true }),
		item('“When ships can leave,” Journal of Tides, 2019.', 100, 155),
		item('Okonkwo, M. (2017). Ropes that hum. Journal of Tides.', 40, 185)
	])
	expect(section?.entries.map(({ title }) => title)).toEqual([
		'A. Quell and M. Okonkwo, “Parcels and their shadows,” Journal of Harbours',
		'M. Okonkwo, “When ships can leave,” Journal of Tides',
		'Okonkwo, M. (2017). Ropes that hum. Journal of Tides.'
	])
})

test('a field of work with nothing else beside it is the title', () => {
	const section = sectionUnder('Experience', [
		item('Sales', 40, 125),
		item('2014 – 2016', 40, 139),
		item('Company Name – City, State', 140, 139),
		item('• Counted parcels', 50, 157),
		item('Supervisor', 40, 187),
		item('2010 – 2014', 40, 201),
		item('Company Name – City, State', 140, 201),
		item('• Counted crates', 50, 219)
	])
	expect(section?.entries.map(({ title }) => title)).toEqual(['Sales', 'Supervisor'])
})

test('references that wrap over three lines are entries each', () => {
	const section = sectionUnder('Publications', [
		item('Okonkwo, M., & Quell, A. (2021). Parcels and their shadows: how six depots', 40, 125),
		item('tell what stands in front of their doors, and when their ships can leave again', 40, 137),
		item('in spring. Journal of Harbours.', 40, 149),
		item('Quell, A. (2019). Ropes that hum.', 40, 169)
	])
	expect(section?.entries.map(({ title, dates }) => [title.slice(0, 15), dates])).toEqual([
		['Okonkwo, M., & ', '2021'],
		['Quell, A. (2019', '2019']
	])
	expect(section?.paragraphs).toEqual([])
})
