import type { PostingCase } from './case'

/** Work at desks, in English of several styles. */
export const offices: PostingCase[] = [
	{
		text: `Backend Engineer (Payments)
Quillpay · Lisbon or remote (EU)

Quillpay lets small shops take card payments without a terminal. We're a team of 45.

What you'll work on
You'll own the ledger: double-entry bookkeeping at 2,000 transactions a second. You'll design APIs, review code and take part in the on-call rota.

What we need from you
5+ years building backend services in Java or Kotlin
Deep knowledge of PostgreSQL and of transaction isolation
Experience with Kafka or another message broker
Comfortable with Docker and Kubernetes
Testing (unit, integration, contract) is second nature to you

Good to have
Terraform
Experience in fintech or with PCI DSS
Portuguese

How we hire
A call of 30 minutes, a paid exercise, and a day with the team.

We offer €70,000–90,000, equity and 28 days off.`,
		title: 'Backend Engineer (Payments)',
		company: 'Quillpay',
		location: 'Lisbon',
		language: 'en',
		years: 5,
		degree: null,
		must: [
			'Java',
			'Kotlin',
			'PostgreSQL',
			'Apache Kafka',
			'Docker',
			'Kubernetes',
			'Unit testing',
			'Integration testing'
		],
		nice: ['Terraform', 'Fintech', 'PCI DSS', 'Portuguese'],
		doubtful: [
			'Contract testing',
			'Message broker',
			'Message queues',
			'Backend development',
			'Software testing',
			'Testing',
			'Back-end development'
		],
		boilerplate: [
			'Quillpay lets small',
			"We're a team of 45",
			'A call of 30 minutes',
			'We offer €70,000'
		]
	},
	{
		text: `Our client, a mid-sized insurer in Zurich, is seeking an experienced actuary for its non-life team. The successful candidate will build pricing models, explain them to underwriters and support the yearly reserving. Requirements include a master's degree in mathematics or statistics, a minimum of four years in non-life pricing, and strong programming in R or Python. SQL is expected. Fluent German is required and French is an advantage. Membership of the Swiss Association of Actuaries would be welcome. Interested? Please send your application to Brightwater Search.`,
		title: 'actuary',
		company: 'Brightwater Search',
		location: 'Zurich',
		language: 'en',
		years: 4,
		degree: 'master',
		must: ['R', 'Python', 'SQL', 'German', 'Pricing'],
		nice: ['French'],
		doubtful: [
			'Mathematics',
			'Statistics',
			'Programming',
			'Underwriting',
			'Swiss Association of Actuaries',
			'Actuarial science'
		],
		boilerplate: ['Please send your application']
	},
	{
		text: `# Digital Marketing Manager

**Company:** Lumen & Loaf Bakeries
**Location:** Hybrid – Manchester
**Salary:** £45k

## The role
You will plan and run our web and social media marketing across 30 shops.

## Key responsibilities
1. Manage paid search and social campaigns with a budget of £400k
2. Own the email calendar in Mailchimp
3. Report weekly on web and data analytics

## Essential skills and experience
1. Five years in a digital marketing role, preferably in retail
2. SEO and SEM
3. Google Analytics and Google Ads
4. Excellent copywriting
5. A degree in marketing or a related field

## Desirable
1. HTML and CSS
2. Adobe Photoshop/InDesign

## Benefits
1. Free bread
2. Pension with 6% employer contribution`,
		title: 'Digital Marketing Manager',
		company: 'Lumen & Loaf Bakeries',
		location: 'Manchester',
		language: 'en',
		years: 5,
		degree: 'bachelor',
		must: ['Digital marketing', 'SEO', 'SEM', 'Google Analytics', 'Google Ads', 'Copywriting'],
		nice: ['HTML', 'CSS', 'Adobe Photoshop', 'Adobe InDesign'],
		doubtful: ['Marketing', 'Retail'],
		boilerplate: ['Free bread', 'Pension with 6%']
	},
	{
		text: `Senior Accountant
Department: Finance
Posted 3 days ago
Denver, CO (On-site)

Redstone Hydro Inc. is a utility serving 90,000 homes. The company was founded in 1921.

Duties and Responsibilities
Prepare monthly financial statements in accordance with GAAP
Reconcile bank accounts and the general ledger
Coordinate the annual audit with outside auditors
Supervise one staff accountant

Education and Experience
Bachelor's degree in Accounting or Finance required; CPA preferred
Five (5) years of progressively responsible accounting experience
Experience with NetSuite or a comparable ERP system
Advanced Excel skills (pivot tables, lookups)

Physical Demands
Must be able to sit for long periods and lift 15 pounds.

Compensation: $82,000 to $95,000 annually, 401(k) with match.
Redstone Hydro is an Equal Opportunity Employer, including disability and veterans.`,
		title: 'Senior Accountant',
		company: 'Redstone Hydro Inc.',
		location: 'Denver, CO',
		language: 'en',
		years: 5,
		degree: 'bachelor',
		must: ['Accounting', 'NetSuite', 'ERP', 'Microsoft Excel', 'Pivot tables'],
		nice: ['CPA'],
		doubtful: ['Finance'],
		boilerplate: [
			'Redstone Hydro Inc. is a utility',
			'The company was founded',
			'Compensation: $82,000',
			'Redstone Hydro is an Equal'
		]
	},
	{
		text: `UX Researcher, Cartwheel Health

Cartwheel Health builds software for community midwives. You will talk to midwives every week, turn what you hear into decisions, and teach designers and engineers to do the same.

You might be a fit if you:
- have 3 years or more of user research in product teams
- are fluent in interviews, usability testing and survey design
- can put findings into a story that changes a roadmap
- know Figma well enough to sketch an idea

Even better if you:
- have worked in healthcare
- know a statistics tool such as SPSS or R

You'll be happy here if you like small teams, clear writing and quiet mornings.

We'd love to hear from people of all backgrounds. Remote within Canada.`,
		title: 'UX Researcher',
		company: 'Cartwheel Health',
		location: 'Canada',
		language: 'en',
		years: 3,
		degree: null,
		must: ['User research', 'User interviews', 'Usability testing', 'Surveys', 'Figma'],
		nice: ['Healthcare', 'SPSS', 'R'],
		doubtful: [
			'Survey design',
			'Storytelling',
			'Statistics',
			'Interviewing',
			'UX research',
			'Product roadmap'
		],
		boilerplate: ['Cartwheel Health builds', "You'll be happy here", "We'd love to hear"]
	},
	{
		text: `Legal Assistant – Family Law

Oakes Penhallow LLP, Vancouver, BC

We are a busy family law practice with four lawyers.

Responsibilities include:
• drafting pleadings, affidavits and correspondence
• opening and closing files
• booking court dates and keeping the limitation diary

The ideal candidate has:
• a legal assistant certificate
• at least two years' experience in family law
• excellent knowledge of Microsoft Word and Outlook
• typing speed of 65 wpm
• experience with Clio or PCLaw (an asset)

Salary $55,000–$65,000 depending on experience, extended health and dental benefits, RRSP.
Please email your resume and cover letter. Only shortlisted candidates will be contacted.`,
		title: 'Legal Assistant – Family Law',
		company: 'Oakes Penhallow LLP',
		location: 'Vancouver, BC',
		language: 'en',
		years: 2,
		degree: null,
		must: ['Family law', 'Microsoft Word', 'Microsoft Outlook', 'Typing'],
		nice: ['Clio', 'PCLaw'],
		doubtful: ['Legal assistant', 'Legal'],
		boilerplate: [
			'We are a busy family',
			'Salary $55,000',
			'Please email your resume',
			'Only shortlisted'
		]
	}
]
