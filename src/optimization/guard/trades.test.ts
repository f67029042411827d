import { expect, test } from 'vitest'
import { makeLexicon } from '../english/lexicon/lexicon'
import { anEntry, aResume, aSection, texts } from '../testing'
import { checkEdit } from './check'

const lexicon = makeLexicon()

function verdictOf(title: string, after: string, ...bullets: string[]) {
	const entry = anEntry({ title, highlights: texts('b', ...bullets) })
	const master = aResume({ sections: [aSection({ entries: [entry] })] })
	return checkEdit(master, 'b-1', after, [], null, lexicon).verdict
}

test.each([
	['Staff Nurse', 'Gave meds on nights', 'Administered medications to patients on nights'],
	['Hotel Receptionist', 'Checked in 60 arrivals a day', 'Checked in 60 guest arrivals a day'],
	['Maths Teacher', 'Taught algebra to 24 kids', 'Taught algebra to 24 pupils'],
	['Line Cook', 'Worked grill and fry', 'Worked the grill and fry stations']
])('a %s may name what the title implies', (title, before, after) => {
	expect(verdictOf(title, after, before)).toBe('supported')
})

test.each([
	['Staff Nurse', 'Gave meds on nights', 'Improved patient outcomes on nights'],
	['Clerk', 'Gave advice on forms', 'Gave patients advice on forms'],
	['Line Cook', 'Worked grill and fry', 'Managed the grill and fry stations']
])('a %s may not claim more with it', (title, before, after) => {
	expect(verdictOf(title, after, before)).not.toBe('supported')
})

test.each([
	['Prepared 20 recs a month', 'Prepared 20 reconciliations a month'],
	['Wrote the temp log', 'Wrote the temperature log'],
	['Ordered supplies for store ops', 'Ordered supplies for store operations'],
	['Filed mtg notes for the dept', 'Filed meeting notes for the department'],
	['Checked vents and alarms', 'Checked ventilators and alarms'],
	['Taught KS3 and KS4 groups', 'Taught Key Stage 3 and 4 groups']
])('“%s” may be written out as “%s”', (before, after) => {
	expect(verdictOf('Clerk', after, before)).toBe('supported')
})

test.each([
	['Prepared 20 recs a month', 'Prepared 20 forecasts a month'],
	['Taught KS3 and KS4 groups', 'Taught Key Stage 3 and 5 groups'],
	['Filed notes for the dept', 'Filed notes for the department head']
])('“%s” may not be written out as “%s”', (before, after) => {
	expect(verdictOf('Clerk', after, before)).not.toBe('supported')
})

test.each([
	['Repaired the cold storage', 'Repaired the cold storage area'],
	['Trained two juniors', 'Trained two junior colleagues'],
	['Read proofs of two books (96pp and 120pp)', 'Read proofs of two books, 216 pages in total'],
	[
		'Introduced caching, p95 down from 900 ms to 350 ms',
		'Introduced caching, taking p95 latency from 0.9 s to 0.35 s'
	],
	['Lead 9 people on second shift', 'Head a nine-person second-shift team'],
	['No lost time accidents in 4+ yrs', 'A record free of lost-time accidents for over four years'],
	[
		'Difference at the cash desk never more than 5 euro',
		'Cash desk discrepancies never exceeded €5'
	],
	['Night duty 1 week out of 5', 'Night duty one week in five'],
	['Daily report, saves 6 hours a week', 'Daily report, saving about 26 hours a month'],
	['Flyers and banners, around 20 a week', 'Delivered around 20 flyers and banners a week'],
	['Came up with two specials', 'Developed two specials'],
	['Sat in on pricing meetings', 'Participated in pricing meetings'],
	['PCR, around 90 samples/wk', 'Ran PCR, around 90 samples per week'],
	['Automated the report, 4h down to 1h', 'Automated the report, cutting time by 75%'],
	['No lost-time accidents in 4 years', 'A zero lost-time accident record across 4 years'],
	['Route plans; empty miles down 12%', 'Route plans, lowering empty miles by 12%'],
	[
		'Story time on a Saturday, nights, patrol every hr',
		'Story time on a Saturday, nights, hourly patrol'
	],
	['Organised a trip in yr 9', 'Organised a trip in Year 9']
])('“%s” says as much as “%s”', (before, after) => {
	expect(verdictOf('Clerk', after, before)).toBe('supported')
})

test.each([
	['Picked 900 cases a shift', 'Accurately picked 900 cases a shift'],
	['Handled complaints', 'Handled complaints tactfully'],
	['Wrote tests for the ledger', 'Wrote comprehensive tests for the ledger'],
	['Lead 9 people, receiving and putaway', 'Lead 9 people across receiving, putaway and shipping'],
	['Did the posters, the logo came from the director', 'Made the logo and the posters'],
	[
		'Helped redo the checklist, infections fell from 9 to 4 in the year after',
		'Helped redo the checklist, which brought infections down from 9 to 4'
	],
	[
		'Prepared estimates for three bids, we won two of them',
		'Prepared estimates whose accuracy won two of three bids'
	],
	['Readouts of four tests for the app', 'Designed and ran four tests for the app'],
	['Cook on grill, 6 years', 'Cook on grill in fine-dining kitchens, 6 years'],
	['Difference at the desk never more than 5 euro', 'Difference at the desk exceeded €5'],
	['Night duty 1 week out of 5', 'Night duty one week in four'],
	['Sat in on pricing meetings', 'Led pricing meetings'],
	['Taught algebra to 24 pupils', 'Taught engaging algebra lessons to 24 pupils'],
	['Loaded 20 trailers a day', 'Loaded 20 refrigerated trailers a day'],
	['Wired 14 homes', 'Planned and wired 14 homes'],
	['Prepared the weekly report', 'Prepared the weekly report that informed pricing decisions'],
	['Checked drainage drawings', 'Designed drainage'],
	['Drove regional routes', 'Drove regional routes without accidents'],
	['Prepared sauces and stocks', 'Prepared signature sauces and stocks']
])('“%s” says less than “%s”', (before, after) => {
	expect(verdictOf('Clerk', after, before)).not.toBe('supported')
})

test('takes a second thing from a bullet beside that names it whole', () => {
	const club = 'Chess club on Fridays'
	const before = 'Run revision sessions on Tuesdays'
	expect(verdictOf('Teacher', `${before} and a chess club on Fridays`, before, club)).toBe(
		'supported'
	)
	expect(verdictOf('Teacher', `${before} and a drama club on Fridays`, before, club)).not.toBe(
		'supported'
	)
	expect(
		verdictOf('Teacher', `${before} and a chess club on Fridays`, before, `Helped with the ${club}`)
	).not.toBe('supported')
})
