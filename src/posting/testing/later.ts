import type { PostingCase } from './case'

/** Written after the others, to see whether what was learned from those holds elsewhere. */
export const later: PostingCase[] = [
	{
		text: `Brindle & Co Veterinary Clinic is looking for a part-time receptionist in Norwich. You will answer the phone, book appointments and take payments. We need somebody with at least one year of reception experience, good customer service and confident Microsoft Office. Experience in a veterinary practice is desirable. Saturdays on a rota. Email your CV to desk@brindlevets.example.com by 3 June.`,
		title: 'receptionist',
		company: 'Brindle & Co Veterinary Clinic',
		location: 'Norwich',
		language: 'en',
		years: 1,
		degree: null,
		must: ['Customer service', 'Microsoft Office'],
		nice: [],
		doubtful: ['Reception', 'Front desk', 'Veterinary', 'Scheduling', 'Veterinary medicine'],
		boilerplate: ['Email your CV']
	},
	{
		text: `Data Engineer II

Where: Austin, TX
Team: Pricing

Palisade Grocers runs 140 supermarkets in Texas.

Your day
- Build pipelines in Airflow and dbt
- Tune Snowflake queries

You bring
- 4+ years with Python and SQL
- Hands-on Airflow
- AWS (S3, Lambda)
- Bachelor's in a technical field, or equivalent experience

Pluses
- Spark
- Retail experience

The deal
- $120k–$140k
- Free groceries on Fridays`,
		title: 'Data Engineer II',
		company: 'Palisade Grocers',
		location: 'Austin, TX',
		language: 'en',
		years: 4,
		degree: 'bachelor',
		must: ['Python', 'SQL', 'Airflow', 'AWS'],
		nice: ['Spark', 'Retail'],
		doubtful: ['S3', 'AWS Lambda', 'Amazon S3', 'Lambda'],
		boilerplate: ['Palisade Grocers runs', 'Free groceries']
	},
	{
		text: `Посада: Бухгалтер
Компанія: ТОВ «Зелена Гілка»
Місто: Львів

Обов'язки:
- ведення первинної документації
- подання податкової звітності

Вимоги:
- вища освіта
- досвід роботи від 3 років
- знання 1С та Excel

Буде плюсом:
- англійська мова

Ми пропонуємо:
- офіційне працевлаштування та відпустку 24 дні`,
		title: 'Бухгалтер',
		company: 'ТОВ «Зелена Гілка»',
		location: 'Львів',
		language: 'uk',
		years: 3,
		degree: 'bachelor',
		must: ['1C', 'Excel'],
		nice: ['English'],
		boilerplate: ['офіційне працевлаштування']
	},
	{
		text: `Mechanical Design Engineer – Pumps
Torrance Fluid Systems B.V., Eindhoven

About the job
As a design engineer you turn customer specifications into drawings that our workshop can build.

What you bring along
• MSc in Mechanical Engineering
• 3 to 5 years of experience in machine design
• SolidWorks
• Knowledge of GD&T and finite element analysis
• Fluent English; Dutch is a plus

What we offer you
• 29 holidays
• A pension plan`,
		title: 'Mechanical Design Engineer – Pumps',
		company: 'Torrance Fluid Systems B.V.',
		location: 'Eindhoven',
		language: 'en',
		years: 3,
		degree: 'master',
		must: ['SolidWorks', 'English'],
		nice: ['Dutch'],
		doubtful: [
			'GD&T',
			'Finite element analysis',
			'Mechanical engineering',
			'FEA',
			'Machine design',
			'Mechanical design'
		],
		boilerplate: ['29 holidays', 'A pension plan']
	},
	{
		text: `Köchin / Koch (m/w/d) gesucht

Gasthof Rosenbach, 83646 Bad Tölz

Zu Ihren Aufgaben gehören:
- Zubereitung bayerischer Gerichte
- Einhaltung der HACCP-Richtlinien

Das bringen Sie mit:
- abgeschlossene Ausbildung zum Koch
- 2 Jahre Berufserfahrung
- Deutsch B1

Das erwartet Sie:
- geregelte Arbeitszeiten und Mitarbeiteressen

Rufen Sie uns an.`,
		title: 'Köchin / Koch',
		company: 'Gasthof Rosenbach',
		location: '83646 Bad Tölz',
		language: 'de',
		years: 2,
		degree: null,
		must: ['German', 'Cooking'],
		nice: [],
		doubtful: ['HACCP', 'Ausbildung'],
		boilerplate: ['geregelte Arbeitszeiten', 'Rufen Sie uns']
	},
	{
		text: `HR Business Partner
Company: Ostrava Tools
Location: Remote (Czech Republic)

We make hand tools that last for generations.

Role
Partner with plant managers, run the yearly talent review and coach new leaders.

Must haves
5 years in HR, at least two as a business partner
Labor law of the Czech Republic
Workday or SAP SuccessFactors
Fluent Czech and English

Advantages
Coaching certificate
German

Benefits
5 weeks of holiday
Sick days`,
		title: 'HR Business Partner',
		company: 'Ostrava Tools',
		location: 'Remote (Czech Republic)',
		language: 'en',
		years: 5,
		degree: null,
		must: ['Workday', 'Czech', 'English', 'HR'],
		nice: ['German'],
		doubtful: [
			'Labor law',
			'SAP SuccessFactors',
			'SuccessFactors',
			'SAP',
			'Employment law',
			'Coaching',
			'Coaching and mentoring'
		],
		boilerplate: ['We make hand tools', '5 weeks of holiday', 'Sick days']
	}
]
