import type { Resume } from '../../../../src/resume/schema'

/** An invented person's resume and an invented posting, for the sheet on the first page. */
export const resume: Resume = {
	language: 'en',
	basics: {
		name: 'Mara Lindqvist',
		label: 'Warehouse Supervisor',
		email: 'mara.lindqvist@example.com',
		phone: '',
		location: 'Malmö',
		url: '',
		profiles: []
	},
	sections: [
		{
			id: 'work',
			kind: 'work',
			title: 'Experience',
			paragraphs: [],
			groups: [],
			entries: [
				{
					id: 'job',
					title: 'Warehouse Supervisor',
					organization: 'Norrsken Grocery',
					location: 'Malmö',
					url: '',
					dates: 'Mar 2019 – Present',
					start: '2019-03',
					end: null,
					current: true,
					paragraphs: [],
					highlights: [
						{
							id: 'dock',
							text: 'Responsible for coordinating the dock plan of twelve carriers every day'
						},
						{
							id: 'count',
							text: 'Count 4,200 articles a week in SAP EWM and report gaps to the buyers'
						},
						{
							id: 'stock',
							text: 'Was responsible for running stock takes with a team of nine, with 99.2% accuracy'
						},
						{ id: 'routes', text: 'Helped to plan the delivery routes to 31 stores' }
					]
				}
			]
		},
		{
			id: 'skills',
			kind: 'skills',
			title: 'Skills',
			paragraphs: [],
			entries: [],
			groups: [
				{
					id: 'known',
					label: '',
					items: [
						{ id: 'known-1', text: 'Route planning' },
						{ id: 'known-2', text: 'Forklift licence' },
						{ id: 'known-3', text: 'Shift scheduling' }
					]
				}
			]
		}
	]
}

export const postingText = `Logistics Team Lead
Halden Foods, Malmö

We bring fresh food to shops in the south of Sweden, every night of the year.

What you will do
- Coordinate carriers and the daily dock plan
- Train and schedule a team of fifteen
- Plan delivery routes

What we are looking for
- 3+ years of experience in warehouse supervision
- SAP EWM
- Route planning
- Forklift license
- Inventory management
`
