import { expect, test } from 'vitest'
import { metadataOf } from './metadata'

test.each([
	['Data Analyst\nBrightwater - Austin, TX\n', 'Data Analyst', 'Brightwater', 'Austin, TX'],
	[
		'Data Analyst\nBrightwater\nAustin, TX | Remote\n',
		'Data Analyst',
		'Brightwater',
		'Austin, TX | Remote'
	],
	['Pastry Chef at Blue Oven\n', 'Pastry Chef', 'Blue Oven', ''],
	['Blue Oven is hiring a Pastry Chef\n', 'Pastry Chef', 'Blue Oven', ''],
	['Job Title: Welder\nCompany: Ironside\nLocation: Remote\n', 'Welder', 'Ironside', 'Remote'],
	['[Lyon] Backend developer [Trèfle]\n', 'Backend developer', 'Trèfle', 'Lyon'],
	['Job description\n\nWe need help.\n\nAbout Brightwater:\nA firm.\n', '', 'Brightwater', ''],
	['', '', '', '']
])('%j', (text, title, company, location) => {
	expect(metadataOf(text)).toEqual({ title, company, location })
})

test('a long remark in brackets does not hide the place before it', () => {
	const text = 'Nurse\n\nLocation: Leeds, United Kingdom (hybrid, two days a week in the office)'
	expect(metadataOf(text).location).toBe('Leeds, United Kingdom')
})
