import { expect, test } from 'vitest'
import { makeLexicon } from '../english/lexicon/lexicon'
import { anEntry, aResume, aSection, texts } from '../testing'
import { checkEdit } from './check'

const lexicon = makeLexicon()

function verdictOf(before: string, after: string, given = lexicon) {
	const master = aResume({
		sections: [aSection({ entries: [anEntry({ title: 'Clerk', highlights: texts('b', before) })] })]
	})
	return checkEdit(master, 'b-1', after, [], null, given).verdict
}

test.each([
	['Tested eyesight and fitted glasses', 'Carried out eye tests and fitted spectacles'],
	['Filed 300 invoices a month', 'Filed 300 supplier invoices every month'],
	['Helped new starters with the scanner', 'Assisted new employees with the scanner'],
	['Took notes at meetings and sent them round', 'Recorded meetings and circulated the minutes'],
	['Sold £620,000 against a target of £550,000', 'Exceeded the target by £70,000'],
	['Reached 91% of calls', 'Reached more than nine out of ten calls'],
	['Taught five classes of 30 pupils', 'Taught 150 pupils in five classes'],
	['Laid 8 km of pipe', 'Laid 8,000 m of pipe'],
	['The export takes 12 minutes, before it took 50', 'Cut the export from 50 to 12 minutes'],
	['Looked after one apprentice', 'Was responsible for one apprentice'],
	['Wrote the autumn menu of 2022', 'Wrote the menu for autumn 2022'],
	['Drafted letters under supervision of the notary', 'Prepared letters, supervised by the notary']
])('“%s” may become “%s”', (before, after) => {
	expect(verdictOf(before, after)).toBe('supported')
})

test.each([
	['Showed children how to brush in a program run by the county', 'Ran a program for children'],
	['Wrote replies, which the team leader signed', 'Wrote and signed replies'],
	['Prepared the decision for the buyer', 'Decided for the buyer'],
	['Trained with the colour specialist', 'Trained the colour specialist'],
	['Trained with the colour specialist', 'Colour specialist in training'],
	[
		'Spoke at four fairs, at one of them as an invited speaker',
		'Was invited speaker at four fairs'
	],
	['Led a team of 14 agents', 'Directed the call center'],
	['Led tours for 40 speakers, 400 visitors', 'Led tours for 400 speakers'],
	['Scored 94% (team average 89%)', 'Raised the score from 89% to 94%'],
	['Made pasta daily, 25 kg per week', 'Made pasta daily, 25 kg per day'],
	['Translated 280,000 words', 'Translated 280,000 pages'],
	['Served 70 customers a day', 'Served 70 business customers a day'],
	['Moved the project, 5 months late', 'Delivered the project on time'],
	['Planned crafts and outings', 'Planned innovative crafts and outings'],
	['Held a parenting group', 'Held parenting groups across the county'],
	['Hired one of them', 'Hired both of them']
])('“%s” may not become “%s”', (before, after) => {
	expect(verdictOf(before, after)).not.toBe('supported')
})

test.each([
	[
		'Rewrote the cache, which saves 3 hours a day',
		'Rewrote the cache, saving 3 hours a day without an outage'
	],
	['Cut waiting from 41 to 33 days', 'Cut waiting from 41 to 33 days through weekly reviews'],
	['Filled shelves and tills', 'Filled shelves, tills and freezers']
])('“%s” does not say “%s”: what is denied, a means, one more of several', (before, after) => {
	expect(verdictOf(before, after)).not.toBe('supported')
})
