import { expect, test } from 'vitest'
import { item, sectionUnder } from './fixture'

test('roles in an association are entries with their dates, and no work', () => {
	const section = sectionUnder('Professional Affiliations & Activities', [
		item('Harbour Engineers’ Society', 40, 125, { bold: true }),
		item('Member', 40, 139),
		item('2016 – Present', 480, 139),
		item('Tidal Power Committee', 40, 165, { bold: true }),
		item('Chair', 40, 179),
		item('2019 – 2022', 480, 179)
	])
	expect(section?.kind).toBe('other')
	expect(section?.entries.map(({ organization, dates }) => [organization, dates])).toEqual([
		['Harbour Engineers’ Society', '2016 – Present'],
		['Tidal Power Committee', '2019 – 2022']
	])
})

test('a section nobody knows stays text when a date is only told in it', () => {
	const section = sectionUnder('Curiosities', [
		item('I have kept bees since 2016 and mended radios in a shed behind the house.', 40, 125),
		item('Date of birth: 12/05/1990', 40, 145)
	])
	expect(section?.entries).toEqual([])
})
