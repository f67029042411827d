import { expect, test } from 'vitest'
import { withoutNoise } from './noise'
import { halvesOf } from './split'
import { inPast } from './tense'

test.each([
	[
		'Filed invoices, receipts and claims, and other duties as assigned.',
		'Filed invoices, receipts and claims.'
	],
	[
		'Answered calls and wrote letters and performed other duties as needed',
		'Answered calls and wrote letters'
	],
	['Repaired pumps, hoses, valves, etc.', 'Repaired pumps, hoses and valves'],
	[
		'Built alerts with retry on failure, routing and so on.',
		'Built alerts with retry on failure and routing.'
	]
])('an end that tells nothing goes: %s', (before, after) => {
	expect(withoutNoise(before)?.after).toBe(after)
})

test.each([
	'Repaired pumps, etc.',
	'Kept records (invoices, receipts, etc.',
	'Sold more',
	'Wrote the search that Northwind, Fabrikam and more use, and more',
	'Planned events, getting guests to volunteer for the long weekend, etc.',
	'Wrote the handbook for new cooks'
])('a line stays where little would be left, or only its writer could end it: %s', (text) => {
	expect(withoutNoise(text)).toBeNull()
})

test.each([
	['Manage a team of 4', 'Managed a team of 4'],
	['Writes the weekly report', 'Wrote the weekly report'],
	['Plan the menu and train the new cooks', 'Planned the menu and trained the new cooks'],
	['Ensure that orders leave on time', 'Ensured that orders leave on time'],
	[
		'Watched the travel system daily and identify orders that wait',
		'Watched the travel system daily and identified orders that wait'
	],
	[
		'Found weak points, ensured repair, and determine whether they recur',
		'Found weak points, ensured repair, and determined whether they recur'
	]
])('what ended is told in the past: %s', (before, after) => {
	expect(inPast(before)).toBe(after)
})

test.each([
	'Design reviews for three teams',
	'Lead engineer for payments',
	'Manage the design and test teams',
	'Managed a team of 4',
	'Helped set up and run a workshop',
	'Trained two cooks to plan and prepare the menu',
	'Wrote the analysis and report to the board',
	'Report that shows the sales of a week',
	'Cut the cost of travel by 12%'
])('a word that may be no verb, or is in the past already, stays: %s', (text) => {
	expect(inPast(text)).toBeNull()
})

test.each([
	['Monitor model quality and retrain models', 'Monitored model quality and retrained models'],
	['Design and build the API', 'Designed and built the API']
])('among lines that open with their verbs a verb is one: %s', (before, after) => {
	expect(inPast(before)).toBeNull()
	expect(inPast(before, true)).toBe(after)
})

test.each([
	'Lead engineer for payments',
	'Support for three teams',
	'Design and test scripts',
	'Research integrated into the search',
	'Support Desk: three teams'
])('but a role, a thing and a doubt stay: %s', (text) => {
	expect(inPast(text, true)).toBeNull()
})

test('two sentences that each open with their verb are two bullets', () => {
	expect(
		halvesOf(
			'Designed the booking form that 9 clinics use every day. Trained the front desk staff of all clinics in using it.'
		)
	).toEqual([
		'Designed the booking form that 9 clinics use every day.',
		'Trained the front desk staff of all clinics in using it.'
	])
})

test('a long bullet of several sentences is parted at its middle', () => {
	const first =
		'Moved the orders of 9 clinics from paper to the booking system over one quiet summer. Trained the front desk staff of all of them in small groups.'
	const second =
		'Wrote the handbook that new colleagues still start with. Planned the hours of 14 people and covered for them when they were away.'
	expect(halvesOf(`${first} ${second}`)).toEqual([first, second])
})

test.each([
	[
		'what came of it',
		'Rewrote the test suite of the payment service with JUnit 5 and Mockito. Increased coverage from 50% to 75% in one month.'
	],
	['short ones', 'Ran the till. Cleaned the shop.'],
	[
		'three sentences',
		'Moved the cluster to EKS. Managed three clusters and the pods in them. Wrote the manifests of all services for four teams.'
	],
	[
		'a second sentence that leans on the first',
		'Designed the booking form that 9 clinics use every day. It was shown at two fairs and in the trade press.'
	]
])('one bullet stays one: %s', (_what, text) => {
	expect(halvesOf(text)).toBeNull()
})
