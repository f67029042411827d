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
	[
		'Fitted lamps in 18 rooms at one school and 14 at another',
		'Fitted lamps in 32 rooms at two schools'
	],
	['Replaced 45 PCs in Bath and 35 in Bristol', 'Replaced 80 PCs at two sites, Bath and Bristol'],
	[
		'Was part of a three-man crew that rewired a care home',
		'Rewired a care home in a three-man crew'
	],
	['The close went from 6 working days to 4', 'The close became 2 working days shorter'],
	['Redrew 9 labels in 2021 and 5 more in 2022', 'Redrew 14 labels in 2021 and 2022'],
	['Listened to pupils read', 'Heard pupils read'],
	['Took refills under the eye of two pharmacists', 'Took refills, working under two pharmacists'],
	['Took over one service of nine', 'Started taking over one of nine services'],
	['Score went from 82 to 89 within a year', 'Brought the score up seven points within a year'],
	['The pack now takes 2 days rather than 4', 'Halved the pack, from 4 days to 2'],
	['Hit the target in 11 of 12 months', 'Hit the target in all but one month'],
	['Handle time came down from 9:10 to 7:45', 'Handle time dropped by 85 seconds'],
	['Closed 27 sales, £11.4m in total', 'Closed 27 sales, on average roughly £422,000 each'],
	[
		'Booked boxes with Aldo, Bremer and Kosta',
		'Booked boxes with three carriers, Aldo, Bremer and Kosta'
	],
	[
		'Manage Insta, Vine and Orkut, 5 posts a week per channel',
		'Manage Insta, Vine and Orkut, 15 posts a week in total'
	],
	['Inspect used cars before sale', 'Carry out pre-sale inspections of used cars'],
	['Joined the firm in November 2020 as a buyer', 'Joined the firm in late 2020 as a buyer'],
	['Answer questions about W-2s', 'Answer W-2 questions'],
	['Log lot numbers', 'Check and record lot numbers'],
	['Typed 75 wpm', 'Typed 75 words per minute'],
	['Held ±0.0005 in on valves', 'Held ±0.0005 inch on valves'],
	[
		'Suggested a new shelf; the owner went with it',
		'Proposed a new shelf, which the owner took up'
	],
	[
		'Negotiated a contract at 7% below the previous price',
		'Negotiated a contract at a price 7% lower than before'
	],
	[
		'Proofread manuscripts against Chicago style',
		'Proofread manuscripts for conformity with Chicago style'
	],
	[
		'Handle complaints that the desk cannot resolve',
		'Deal with complaints the desk is unable to resolve'
	],
	['Planned post-op visits', 'Planned post-operative visits'],
	[
		'Handle claims, roughly $6,000 a month recovered',
		'Recover roughly $6K a month by handling claims'
	],
	['Handle a caseload of 130 claims', 'Manage a caseload of 130 claims'],
	['Tutor for 28 Year 10 pupils', 'Tutor for a Year 10 form of 28 pupils'],
	[
		'Completed Dental Foundation Training under one educational supervisor',
		'Completed Dental Foundation Training (DFT) under one educational supervisor'
	],
	[
		'Root canal treatment, around 8 cases a month',
		'Carry out around 8 root canal treatments a month'
	],
	['The rate went up from 21% to 27%', 'The rate rose 6 percentage points to 27%'],
	['Test before each fortnightly release', 'Test before each two-weekly release'],
	['Planned sessions, following the plan', 'Planned sessions in line with the plan'],
	['Sold bread from 5.30', 'Sold bread, starting from 5:30'],
	['Cared for women in labour', 'Provided care to women in labour'],
	['Run the day-to-day office for 45 staff on two floors', 'Run a two-floor office with 45 staff'],
	['Recorded scores for the first half hour', 'Documented scores during the first 30 minutes'],
	['Check returns and put them back into stock', 'Check and restock returns'],
	[
		'Responsible for the flu clinics, 310 shots given in autumn',
		'Ran the flu clinics, with 310 shots given in autumn'
	],
	['Chased old balances and recovered £18,200', 'Recovered £18.2k by chasing old balances'],
	[
		'Interpret in court, about 120 bookings a year',
		'Provide interpreting in court (c. 120 bookings annually)'
	],
	['Helped with the clinic by filing forms', 'Filed forms for the clinic'],
	['Filed 30 claims as one of six stores', 'Filed 30 claims'],
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
	['Hired one of them', 'Hired both of them'],
	['Process 350 invoices a week in Sage 200', 'Process about 550 invoices a week'],
	['Cut the wait from 11 minutes to 4', 'Cut the wait from 11 minutes to 1'],
	['Process biweekly payroll', 'Process weekly payroll'],
	[
		'Make the weekly schedule and brief the crew daily',
		'Make the daily schedule and brief the crew'
	],
	['Run 3-axis mills, batches of 5', 'Run 3- and 5-axis mills'],
	[
		'Came second in the team, which took third place',
		'Came second in the team, which took second place'
	],
	[
		'Take requests by phone and call doctors',
		'Take requests by phone, advise families on interactions and call doctors'
	],
	['Handed thieves over to police', 'Handed thieves over to police, bringing down shrinkage'],
	[
		'Member of the committee that revised the county protocol',
		'Rewrote the county protocol as committee chair'
	],
	[
		'Was part of a crew that rewired a care home',
		'Planned and ran the rewiring of a care home with a crew'
	],
	['Found 220 slow items, which sales then cleared', 'Cleared 220 slow items in a promotion'],
	['Worked with teachers on goals', 'Set goals and trained teachers'],
	['Responsible for the final proof of the arts section', 'Ran the arts section'],
	['Worked on cases of nuisance', 'Worked on safeguarding and abuse cases'],
	['Catalogued books', 'A degree in librarianship'],
	['Worked in a gang of three', 'Ran a gang of three'],
	['Documented endpoints from the file', 'Designed and documented endpoints in the file'],
	['Key person for 5 toddlers in the 2-3 room', 'Key person for 8 toddlers in the 2-3 room'],
	['Helped the lead with support plans', 'Wrote support plans'],
	['Cared for women on the ward', 'Coordinated the ward'],
	['Form tutor for 28 pupils', 'Pastoral lead for the year'],
	[
		'Helped with a scheme, about 500 bikes marked',
		'Helped with a scheme, about 500 bikes marked, which brought down theft'
	]
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
