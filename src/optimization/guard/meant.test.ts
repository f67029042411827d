import { expect, test } from 'vitest'
import { makeLexicon } from '../english/lexicon/lexicon'
import { anEntry, aResume, aSection, texts } from '../testing'
import { checkEdit } from './check'

const lexicon = makeLexicon()

function verdictOf(before: string, after: string, title = 'Assistant') {
	const entry = anEntry({ title, highlights: texts('b', before) })
	const master = aResume({ sections: [aSection({ entries: [entry] })] })
	return checkEdit(master, 'b-1', after, [], null, lexicon).verdict
}

test.each([
	['Control stock across two depots in Sage', 'Stock control over 2 depots in Sage'],
	['Made about 300 lb of sausage a week', 'Made roughly 300 pounds of sausage each week'],
	['Prepared Phase I and Phase II reports', 'Prepared Phase I and II reports'],
	['Wrote site safety assessments', 'Wrote site safety assessments (SSAs)'],
	['Liaised with sales and transport', 'Liaised with the sales and transport teams'],
	[
		'Deployed abroad for 6 weeks and did 140 checks',
		'Did 140 checks during a 6-week deployment abroad'
	],
	['Settled claims up to $25,000', 'Settled claims within $25,000'],
	['Answered 12 letters a year covering tax', 'Answered 12 letters annually covering tax'],
	[
		'Sat with him 3 nights a week so he could sleep',
		'Sat with him three nights weekly so he could sleep'
	],
	['Logged every stop and its cause', 'Logged all stops and their causes'],
	['Kept records within a day of a visit', 'Kept records within a day of each visit'],
	['Taught clay to Years 7 to 9', 'Taught clay to Years 7, 8 and 9'],
	['Typed letters for 3 doctors, 60-70 a week', 'Typed 60 to 70 letters a week for three doctors'],
	['Drew the diary of the CEO’s office', 'Drew the diary for the office of the CEO'],
	['Referred suspicious payments to the manager', 'Escalated suspicious payments to the manager'],
	['Took part in safety studies as scribe', 'Acted as scribe in safety studies'],
	['Put calls through on ten lines', 'Directed calls on ten lines'],
	['Team hit its target 10 months out of 12', 'Team hit its target in 10 of 12 months'],
	['Held 14-hour days in harvest', 'Held 14 hours a day in harvest'],
	['Trained six new porters', 'Delivered training to six new porters']
])('“%s” may be told as “%s”', (before, after) => {
	expect(verdictOf(before, after)).toBe('supported')
})

test.each([
	['Ran two reactors (8 and 12 m³)', 'Ran two reactors (8 and 20 m³)'],
	['Results of my class: 78% at A*-C', 'Results of my class: 78% at A*-A'],
	['Wrote plans with parents', 'Wrote plans with parents, with every pupil meeting them'],
	['Dealt with refunds at the door', 'Dealt with refunds at the door, turning them into orders'],
	['Scheduled 50 interviews a week', 'Conducted 50 interviews a week'],
	['Wrote up estimates for the owner to price', 'Set the price of each estimate'],
	['Made referrals to the designated lead', 'Designated lead; made referrals'],
	['Reviewed reserves every 30 days', 'Reviewed reserves every 60 days'],
	['Replied within the 4-hour limit', 'Replied within the 1-hour limit'],
	['Reported 113 bugs, 9 of them critical', 'Reported 113 critical bugs'],
	['Instructed engineers', 'Acted as engineer'],
	['Screened applicants and sent shortlists', 'Screened applicants and made the hiring decisions'],
	['Worked nights in the emergency unit', 'Coordinated shifts in the emergency unit'],
	['Responsible for a caseload of 45 patients', 'Responsible for a team of 45 patients'],
	['Helped plan the campaign with the waste team', 'Planned the campaign with the waste team'],
	['Ran a test of discounts in 60 shops', 'Ran a test that proved discounts in 60 shops'],
	['Exam results went from 61% to 70%', 'Raised exam results from 61% to 70% through new lessons'],
	['Responsible for sales cash-up', 'Increased sales and did the cash-up'],
	['Looked after one apprentice', 'Looked after the apprentices']
])('“%s” may not become “%s”', (before, after) => {
	expect(verdictOf(before, after)).not.toBe('supported')
})
