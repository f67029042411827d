import type { PostingCase } from './case'

/** Crafts, care and services, in English of several styles. */
export const trades: PostingCase[] = [
	{
		text: `we're looking for a line cook to join our small kitchen in Bristol. You'll work four evenings a week beside our head chef, mostly on the grill and the cold section. At least 2 years of experience in a busy kitchen is a must, and so is a food safety certificate. Knife skills matter more to us than diplomas. Some pastry experience would be a plus. We pay £13.50 an hour plus tips and feed you well. Pop in with your CV any afternoon, or write to hello@saltandember.example.com. Salt & Ember is an equal opportunity employer.`,
		title: 'line cook',
		company: 'Salt & Ember',
		location: 'Bristol',
		language: 'en',
		years: 2,
		degree: null,
		must: ['Food safety', 'Knife skills'],
		nice: ['Pastry'],
		doubtful: ['Grill', 'Cooking', 'Baking'],
		boilerplate: ['We pay £13.50', 'Salt & Ember is an equal']
	},
	{
		text: `HARROWGATE ELEVATOR SERVICES LTD

Lift Maintenance Technician
Location: Leeds, West Yorkshire
Full-time, permanent. £38,000 - £42,000 per annum plus van.

THE COMPANY
Harrowgate has looked after lifts in hospitals and tower blocks since 1974. Our clients stay with us for decades.

THE JOB
* Carry out planned maintenance of traction and hydraulic lifts
* Diagnose electrical and mechanical faults and repair them on the first visit
* Keep service records up to date on a tablet

THE PERSON
* NVQ Level 3 in Lift Engineering or equivalent
* Minimum 3 years' experience of lift maintenance
* Able to read electrical schematics and wiring diagrams
* Full UK driving licence
* Experience with hydraulic systems would be an advantage

WHAT'S IN IT FOR YOU
25 days holiday plus bank holidays
Tools, uniform and training paid for

To apply, send your CV to jobs@harrowgate.example.com`,
		title: 'Lift Maintenance Technician',
		company: 'Harrowgate Elevator Services Ltd',
		location: 'Leeds, West Yorkshire',
		language: 'en',
		years: 3,
		degree: null,
		must: ['Electrical schematics', "Driver's license"],
		nice: ['Hydraulics'],
		doubtful: [
			'Preventive maintenance',
			'Lift maintenance',
			'NVQ Level 3',
			'NVQ',
			'Maintenance',
			'Lift Engineering',
			'Wiring'
		],
		boilerplate: [
			'Harrowgate has looked after',
			'Our clients stay',
			'25 days holiday',
			'Tools, uniform',
			'To apply, send'
		]
	},
	{
		text: `Registered Nurse – Medical/Surgical (Nights)
Larkmoor Regional Hospital | Duluth, MN

Position Summary: The Registered Nurse provides direct patient care on a 28-bed medical-surgical unit.

Essential Functions:
- Assesses patients, administers medications and documents care in Epic
- Starts IVs and provides wound care
- Educates patients and families about discharge

Minimum Qualifications:
- Graduate of an accredited nursing program (ADN)
- Current Minnesota RN license
- BLS certification
- 1 year of acute care experience

Preferred Qualifications:
- BSN
- ACLS within six months of hire
- Telemetry experience

Larkmoor offers medical, dental and vision insurance and tuition reimbursement.
All offers are contingent upon a background study and drug screen.`,
		title: 'Registered Nurse – Medical/Surgical (Nights)',
		company: 'Larkmoor Regional Hospital',
		location: 'Duluth, MN',
		language: 'en',
		years: 1,
		degree: 'associate',
		must: ['RN', 'BLS', 'Acute care'],
		nice: ['BSN', 'ACLS', 'Telemetry'],
		doubtful: ['Nursing', 'Registered nurse', 'ADN'],
		boilerplate: ['Larkmoor offers medical', 'All offers are contingent']
	},
	{
		text: `About Us

Tidewell Logistics moves parts for boat builders all round the Gulf. We are a family business with 60 people and two warehouses.

Warehouse Supervisor (2nd shift)

Reports to: Operations Manager
City: Mobile, AL

As our Warehouse Supervisor you will lead a crew of twelve, plan the evening's picking and shipping, and make sure everybody goes home safe.

You have
• 4 or more years in warehousing, two of them leading a team
• Experience with a warehouse management system
• Forklift certification
• High school diploma or GED
• Working knowledge of Excel

It would be great if you also have
• SAP
• Lean or 5S experience
• Spanish

You get
• Health insurance from day one
• Paid overtime

Apply online. No phone calls, please.`,
		title: 'Warehouse Supervisor (2nd shift)',
		company: 'Tidewell Logistics',
		location: 'Mobile, AL',
		language: 'en',
		years: 4,
		degree: 'secondary',
		must: ['Warehousing', 'Warehouse management system', 'Forklift', 'Microsoft Excel'],
		nice: ['SAP', 'Lean', '5S', 'Spanish'],
		boilerplate: [
			'Tidewell Logistics moves',
			'We are a family',
			'Health insurance',
			'Paid overtime',
			'Apply online'
		]
	},
	{
		text: `Early Years Teacher needed at Pebblebrook Nursery School, Cork. We want somebody who loves being outdoors with three- and four-year-olds, plans through play and writes observations that parents enjoy. You need a degree in early childhood education (Level 8), Garda vetting and a first aid certificate; knowledge of the Aistear curriculum is essential. Irish and experience with children with special educational needs are desirable. Term-time contract, 30 hours a week, salary according to scale. Closing date 14 March. Pebblebrook is committed to safeguarding.`,
		title: 'Early Years Teacher',
		company: 'Pebblebrook Nursery School',
		location: 'Cork',
		language: 'en',
		years: null,
		degree: 'bachelor',
		must: ['Early childhood education', 'First aid'],
		nice: ['Irish', 'Special education'],
		doubtful: [
			'Aistear',
			'Aistear curriculum',
			'Curriculum',
			'Garda',
			'Garda vetting',
			'Teaching',
			'Curriculum development'
		],
		boilerplate: ['Term-time contract', 'Closing date', 'Pebblebrook is committed']
	},
	{
		text: `Job Title: Sales Associate, Outdoor Clothing
Company: Fernhollow Outfitters
Job Location: Boise, Idaho
Job Type: Part-time

Who we are
Fernhollow has kept hikers dry since 1988. We believe in repairing before replacing.

What you'll do
- Greet customers and help them find the right gear
- Run the point of sale system and balance the till
- Merchandise displays and restock shelves

What we're looking for
- 1+ year in retail or customer service
- Cash handling
- Weekend availability
- Comfortable lifting 40 pounds

Bonus points
- Visual merchandising
- Knowledge of hiking and climbing equipment

Perks
- 40% staff discount
- A flexible schedule

Fernhollow Outfitters does not discriminate on the basis of race, religion or age.`,
		title: 'Sales Associate, Outdoor Clothing',
		company: 'Fernhollow Outfitters',
		location: 'Boise, Idaho',
		language: 'en',
		years: 1,
		degree: null,
		must: ['Retail', 'Customer service', 'Cash handling'],
		nice: ['Visual merchandising'],
		boilerplate: [
			'Fernhollow has kept',
			'We believe in repairing',
			'40% staff',
			'A flexible schedule',
			'Fernhollow Outfitters does not'
		]
	}
]
