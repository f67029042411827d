import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx'

const heading = (text) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
const bold = (text) => new Paragraph({ children: [new TextRun({ text, bold: true })] })
const plain = (text) => new Paragraph({ text })
const bullet = (text) => new Paragraph({ text, numbering: { reference: 'bullets', level: 0 } })

const employers = [
	'Brightwater Logistics, Leeds, UK',
	'Kestrel Payments Ltd, Manchester, UK',
	'Northfold Software, York, UK',
	'Harrow Lane Insurance, London, UK',
	'Calder Instruments, Halifax, UK',
	'Fenwick Rail Systems, Derby, UK',
	'Oakham Broadcasting, Salford, UK',
	'Pennine Water Services, Bradford, UK',
	'Stellan Robotics, Sheffield, UK',
	'Marlow & Reed Publishing, Oxford, UK'
]

/** What each of the jobs came with; the place of the job makes the sentence its own. */
const duties = [
	(what) => `Responsible for maintaining the Postgres cluster behind ${what}.`,
	(what) => `Was involved in writing integration tests for ${what}.`,
	(what) => `Worked on the release pipeline of ${what} with GitHub Actions and Docker.`,
	(what) => `Duties included fixing slow queries in ${what} and writing down what was learned.`,
	(what) => `Helped with moving ${what} from virtual machines to k8s on AWS.`,
	(what) => `Was responsible for building dashboards in Grafana for ${what}.`,
	(what) => `Assisted in the on-call work of four people for ${what}.`,
	(what) => `Responsible for reviewing the Terraform modules that run ${what}.`,
	(what) => `Was responsible for planning the capacity of ${what} twice a year.`
]

const subjects = [
	'order intake',
	'the refund service',
	'the booking module',
	'the claims archive',
	'the measuring stations',
	'the signalling console',
	'the subtitle editor',
	'the meter readings',
	'the arm controller',
	'the catalogue of titles'
]

/** A Word document of five pages in which nearly every line can be put better. */
export function longResume() {
	const jobs = employers.flatMap((employer, at) => {
		const from = 2023 - 2 * at
		const until = at === 0 ? 'Present' : `Dec ${from + 1}`
		return [
			bold(`${at < 4 ? 'Senior ' : ''}Backend Engineer\tJan ${from} – ${until}`),
			plain(employer),
			...duties.map((duty) => bullet(duty(subjects[at])))
		]
	})
	const children = [
		new Paragraph({ text: 'Wilhelmina Featherstonehaugh', heading: HeadingLevel.TITLE }),
		plain('Leeds, United Kingdom | wilhelmina@example.com | +44 113 496 0184'),
		heading('Profile'),
		plain('Backend engineer with twenty years in services that have to be there in the morning.'),
		heading('Professional Experience'),
		...jobs,
		heading('Education'),
		bold('BSc Computer Science\t2000 – 2003'),
		plain('Calder Valley University, Halifax, UK'),
		heading('Skills'),
		plain('Go, Python, SQL, Bash, AWS, k8s, Docker, Terraform, Helm, Linux, Postgres, Grafana')
	]
	const bullets = { level: 0, format: LevelFormat.BULLET, text: '•' }
	return Packer.toBuffer(
		new Document({
			numbering: { config: [{ reference: 'bullets', levels: [bullets] }] },
			sections: [{ children }]
		})
	)
}
