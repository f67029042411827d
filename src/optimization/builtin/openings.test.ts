import { expect, test } from 'vitest'
import { mendOpening, tenseOf } from './openings'

test.each([
	['Responsible for maintaining 40 clusters', 'Maintained 40 clusters'],
	['responsible for leading a team of 5', 'Led a team of 5'],
	['Was responsible for running the payroll', 'Ran the payroll'],
	['I was responsible for writing tests', 'Wrote tests'],
	['Tasked with overseeing two shifts', 'Oversaw two shifts'],
	['Duties included preparing tax returns', 'Prepared tax returns'],
	['Responsibilities include: updating records', 'Updated records'],
	['In charge of ordering stock', 'Ordered stock'],
	['Responsible for the maintenance of servers', 'Maintained servers'],
	['Responsible for management of 12 sites', 'Managed 12 sites'],
	['Responsible for designing and building the API', 'Designed and built the API'],
	['Responsible for designing, building and testing the API', 'Designed, built and tested the API'],
	[
		'Responsible for designing, building and deploying the API',
		'Designed, built and deployed the API'
	],
	[
		'Responsible for maintaining servers, updating notes and writing reports',
		'Maintained servers, updated notes and wrote reports'
	],
	['Responsible for maintaining servers, ensuring uptime', 'Maintained servers, ensuring uptime'],
	['I managed a team of 4', 'Managed a team of 4']
])('in the past: %s → %s', (before, after) => {
	expect(mendOpening(before, 'past')).toBe(after)
})

test.each([
	['Responsible for maintaining 40 clusters', 'Maintain 40 clusters'],
	['Was responsible for maintaining 40 clusters', 'Maintained 40 clusters'],
	['I manage a team of 4', 'Manage a team of 4'],
	['I managed a team of 4', 'Managed a team of 4']
])('in the present: %s → %s', (before, after) => {
	expect(mendOpening(before, 'present')).toBe(after)
})

test.each([
	'Helped to build the monitoring stack',
	'Responsible for cycle counts in the warehouse',
	'Responsible for all accounting',
	'Responsible for hiring and training',
	'Responsible for managing hiring and training',
	'Responsible for maintaining servers and documentation and training staff',
	'Responsible for the management of staff and training of interns',
	'Responsible for marketing',
	'Responsible person for safety',
	'I managed a team that I had hired',
	'I love clean code',
	'Maintained servers',
	'Running servers',
	'5 years responsible for servers',
	''
])('what cannot be mended for certain is left alone: %s', (text) => {
	expect(mendOpening(text, 'past')).toBeNull()
})

test('what follows the opening is kept to the letter', () => {
	expect(
		mendOpening('Responsible for maintaining 40  servers (24/7), see example.com/x.', 'past')
	).toBe('Maintained 40  servers (24/7), see example.com/x.')
})

test('the tense of a bullet is that of its first word', () => {
	expect(tenseOf('Maintained servers')).toBe('past')
	expect(tenseOf('Lead a team')).toBe('present')
	expect(tenseOf('Cut costs')).toBe('present')
	expect(tenseOf('Kubernetes and Terraform')).toBeNull()
})

test.each([
	[
		'Designing the forms and sending out the weekly letter',
		'Designed the forms and sent out the weekly letter'
	],
	['Training and supervising new cooks', 'Trained and supervised new cooks'],
	['Training programs for new cooks', null],
	['Planning the budget, tracking costs', null]
])(
	'an -ing verb at the start becomes what was done, where it is surely a verb: %s',
	(text, after) => {
		expect(mendOpening(text, 'past')).toBe(after)
	}
)

test.each([
	['Accountable for maintaining the budget', 'Maintained the budget'],
	[
		'Responsible to review and interpret drawings and initiate revisions',
		'Reviewed and interpreted drawings and initiated revisions'
	],
	[
		'Responsible for the installation, programming and maintenance of a conveyor',
		'Installed, programmed and maintained a conveyor'
	],
	['Creating flyers for monthly sales', 'Created flyers for monthly sales'],
	['Installing and configuring certificates', 'Installed and configured certificates'],
	[
		'Installing, configuring, and supporting the printers',
		'Installed, configured, and supported the printers'
	]
])('in an ended job also: %s → %s', (before, after) => {
	expect(mendOpening(before, 'past')).toBe(after)
})

test.each([
	'Managing director of two plants',
	'Supervising engineer for the north',
	'Training programs for nurses',
	'Analyzing and testing and pump problems',
	'Accountable for compliance with the law'
])('a role, a field and a slip are no deed: %s', (text) => {
	expect(mendOpening(text, 'past')).toBeNull()
})
