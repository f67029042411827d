import { expect, test } from 'vitest'
import { aGroup, anEntry, aResume, aSection, aSuggestion, texts } from '../testing'
import { check, checkEdit } from './check'

/** A resume with one job that has the given bullet, another bullet, a degree and a skill. */
function withBullet(bullet: string) {
	return aResume({
		sections: [
			aSection({
				entries: [
					anEntry({
						title: 'Warehouse Supervisor',
						organization: 'Harbor Lines',
						dates: 'Apr 2019 – Feb 2024',
						start: '2019-04',
						end: '2024-02',
						highlights: texts('b', bullet, 'Trained 9 drivers on Tableau')
					})
				]
			}),
			aSection({
				id: 'edu',
				kind: 'education',
				entries: [anEntry({ id: 'school', title: 'BSc Logistics', organization: 'Porto College' })]
			}),
			aSection({
				id: 'skills',
				kind: 'skills',
				groups: [aGroup({ items: texts('k', 'Forklift', 'Python') })]
			})
		]
	})
}

function verdict(before: string, after: string, attested: string[] = []) {
	return checkEdit(withBullet(before), 'b-1', after, attested).verdict
}

test.each([
	['the same words', 'Ran 40 k8s clusters', 'Ran 40 k8s clusters'],
	['another name of the same tool', 'Ran 40 k8s clusters', 'Ran 40 Kubernetes clusters'],
	['a mended opening', 'Responsible for maintaining 4 lines', 'Maintained 4 lines'],
	['an equal verb', 'Supervised 14 pickers on nights', 'Led 14 pickers on nights'],
	['a number in words', 'Cut errors by 12 percent', 'Cut errors by 12%'],
	['thousands with a comma', 'Shipped 1200 parcels', 'Shipped 1,200 parcels'],
	['money written short', 'Saved $1.5 million', 'Saved $1.5M'],
	[
		'another order',
		'Worked with IT on scanners, which cut errors by 12%',
		'Cut errors by 12% with IT by scanners'
	],
	['another tense', 'Maintains 40 servers', 'Maintained 40 servers'],
	['less than before', 'Ran payroll and trained 4 clerks in SAP', 'Ran payroll in SAP'],
	['what it is', 'Ran PostgreSQL', 'Ran PostgreSQL databases'],
	['help that stays help', 'Helped build the wiki', 'Helped to build the wiki']
])('supported: %s', (_, before, after) => {
	expect(checkEdit(withBullet(before), 'b-1', after)).toEqual({ verdict: 'supported' })
})

test.each([
	['another number', 'Supervised 14 pickers', 'Supervised 40 pickers'],
	['a new number', 'Maintained servers', 'Maintained 30 servers'],
	['a percentage from a count', 'Closed 12 tickets', 'Closed 12% of tickets'],
	['a number in words', 'Supervised pickers', 'Supervised fourteen pickers'],
	['a sum', 'Cut costs', 'Cut costs by $90M'],
	['a year', 'Rolled out scanners', 'Rolled out scanners in 2021'],
	['a month', 'Rolled out scanners', 'Rolled out scanners in May 2019'],
	['a tool', 'Ran cycle counts', 'Ran cycle counts in Salesforce'],
	['an unknown tool', 'Ran cycle counts', 'Ran cycle counts in Zorblax'],
	['an employer', 'Ran cycle counts', 'Ran cycle counts for Fabrikam'],
	['a name inside another word', 'Made shapes disappear', 'Made shapes disappear in SAP'],
	['a rank', 'Wrote reports', 'Wrote reports as senior buyer'],
	['being a manager', 'Managed 4 lines', 'Manager of 4 lines'],
	['leading', 'Maintained servers', 'Led maintenance of servers'],
	['managing', 'Helped with the budget', 'Managed the budget'],
	['founding', 'Found 30 bugs', 'Founded 30 bugs'],
	['a worded multiplier', 'Grew revenue', 'Tripled revenue'],
	['a wider scope', 'Rolled out scanners', 'Rolled out scanners company-wide'],
	['a degree', 'Wrote reports', 'Wrote reports with an MBA'],
	['a certificate', 'Wrote reports', 'Wrote reports as a certified analyst'],
	['a known certificate', 'Ran projects', 'Ran projects, PMP']
])('refused: %s', (_, before, after) => {
	expect(verdict(before, after)).toBe('refused')
})

test.each([
	['doing where one helped', 'Helped to build the wiki', 'Built the wiki'],
	['leading where one answered for it', 'Responsible for the roll-out', 'Led the roll-out'],
	['a skill shown elsewhere', 'Wrote reports', 'Wrote reports in Python'],
	['a number of the next bullet', 'Trained drivers', 'Trained 9 drivers'],
	['the same number of other things', 'Trained 14 pickers in labs', 'Trained 14 engineers in labs'],
	['more than the number', 'Ran 40 sites', 'Ran 40+ sites'],
	['a result', 'Wrote reports on errors', 'Wrote reports that reduced errors'],
	['praise', 'Wrote reports', 'Wrote reports with significant detail'],
	['new things', 'Wrote reports', 'Wrote stock reports about inbound pallets']
])('uncertain: %s', (_, before, after) => {
	expect(verdict(before, after)).toBe('uncertain')
})

test('what a person attested is supported', () => {
	expect(verdict('Ran cycle counts', 'Ran 12 cycle counts in SAP')).toBe('refused')
	expect(verdict('Ran cycle counts', 'Ran 12 cycle counts in SAP', ['12 counts in SAP'])).toBe(
		'supported'
	)
})

test('each refused claim is told in a sentence', () => {
	expect(checkEdit(withBullet('Ran counts'), 'b-1', 'Ran 40 counts in SAP')).toEqual({
		verdict: 'refused',
		why: ['“40” is not in your original text.', 'Your resume does not show “SAP”.']
	})
})

test.each([
	['job.title', 'Operations Manager', 'refused'],
	['job.title', 'WAREHOUSE SUPERVISOR', 'supported'],
	['job.organization', 'Harbour Group', 'refused'],
	['job.location', 'London', 'refused'],
	['basics.label', 'Warehouse Supervisor', 'supported'],
	['basics.label', 'Operations Manager', 'refused']
])('%s as “%s” is %s', (target, after, expected) => {
	expect(checkEdit(withBullet('Ran counts'), target, after).verdict).toBe(expected)
})

function summary(after: string, asOf: string | null = null) {
	const suggestion = aSuggestion({
		type: 'insert_section',
		at: 0,
		newId: 'new',
		kind: 'summary',
		title: 'Summary',
		after: [after]
	})
	return check(withBullet('Ran cycle counts'), suggestion, [], asOf).verdict
}

test('a summary may say what the whole resume shows', () => {
	expect(summary('Warehouse supervisor with experience in Tableau and cycle counts.')).toBe(
		'supported'
	)
	expect(summary('Warehouse supervisor with experience in SAP.')).toBe('refused')
	expect(summary('Operations manager with experience in Tableau.')).toBe('refused')
})

test('years of work in a summary may not exceed what the dates prove', () => {
	expect(summary('Warehouse supervisor with 4+ years of work experience.')).toBe('supported')
	expect(summary('Warehouse supervisor with 5+ years of work experience.')).toBe('refused')
})

test('a skill may be listed when the resume shows it anywhere', () => {
	const listed = (after: string) =>
		check(
			withBullet('Ran cycle counts'),
			aSuggestion({ type: 'insert', list: 'group.items', at: 0, newId: 'new', after })
		).verdict
	expect(listed('Tableau')).toBe('supported')
	expect(listed('SAP')).toBe('refused')
	expect(listed('PMP')).toBe('refused')
})

test('an order claims nothing', () => {
	const change = { type: 'reorder' as const, list: 'sections', before: ['a'], after: ['a'] }
	expect(check(withBullet('Ran counts'), aSuggestion(change)).verdict).toBe('supported')
})
