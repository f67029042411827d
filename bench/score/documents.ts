import { readPosting } from '../../src/posting/read'
import type { Posting } from '../../src/posting/schema'
import type { Entry, Resume, Section } from '../../src/resume/schema'

const tools = [
	['Kubernetes', 'Docker', 'Terraform'],
	['PostgreSQL', 'Redis', 'Kafka'],
	['Python', 'Go', 'Java'],
	['Prometheus', 'Grafana', 'Datadog'],
	['AWS', 'Azure', 'Google Cloud'],
	['Jenkins', 'GitLab CI', 'GitHub Actions'],
	['Ansible', 'Helm', 'Istio'],
	['React', 'TypeScript', 'GraphQL']
]

const bullets = [
	([one, two]: string[]) =>
		`Moved eleven services from ${one} to ${two} with k8s and Postgres, without a minute of downtime`,
	([one, , three]: string[]) =>
		`Wrote the team’s handbook for ${one} and ${three}, and trained fourteen colleagues in two offices to use both`,
	([, two, three]: string[]) =>
		`Built alerts on ${two} and ${three} that halved the time it takes to find the cause of an incident`,
	([one]: string[]) =>
		`Was responsible for reviewing designs and code every week, and for incidents that touched ${one}`
]

/** An invented resume that fills two pages: five jobs of eight bullets, a degree, a few of its skills listed. */
export function longResume(): Resume {
	const jobs = Array.from({ length: 5 }, (_, at) => job(at))
	return {
		language: 'en',
		basics: {
			name: 'Robin Vale',
			label: '',
			email: 'robin@example.com',
			phone: '+44 20 7946 0000',
			location: 'Leeds',
			url: '',
			profiles: []
		},
		sections: [
			section('summary', {
				paragraphs: [
					{ id: 'about', text: 'Engineer who keeps large platforms dependable and cheap to run.' }
				]
			}),
			section('work', { entries: jobs }),
			section('education', {
				entries: [{ ...job(9), id: 'degree', title: 'BSc Computer Science', highlights: [] }]
			}),
			section('skills', {
				groups: [{ id: 'all', label: '', items: tools.flat().slice(0, 6).map(text('skill')) }]
			})
		]
	}
}

function job(at: number): Entry {
	const start = 2022 - at * 2
	const lines = [0, 1].flatMap((shift) =>
		bullets.map((bullet) => bullet(tools[(at + shift * 3) % tools.length] ?? []))
	)
	return {
		id: `job-${at}`,
		title: at % 2 === 0 ? 'Platform Engineer' : 'Backend Developer',
		organization: `Northwind ${at + 1}`,
		location: 'Leeds',
		url: '',
		dates: `${start} – ${start + 2}`,
		start: `${start}`,
		end: `${start + 2}`,
		current: false,
		paragraphs: [],
		highlights: lines.map(text(`job-${at}`))
	}
}

function section(kind: Section['kind'], over: Partial<Section>): Section {
	return { id: kind, kind, title: kind, paragraphs: [], entries: [], groups: [], ...over }
}

function text(prefix: string) {
	return (words: string, at: number) => ({ id: `${prefix}-${at}`, text: words })
}

/** An invented posting of about a thousand words with 44 things to ask. */
export function longPosting(): Posting {
	const about =
		'We help households use electricity when it is cheapest and cleanest, and our platform collects readings, forecasts demand and sends schedules every half hour. '
	const duties = tools.flatMap(([one, two]) => [
		`- Run and improve our ${one} installation, from upgrades and capacity to cost and security`,
		`- Work with product teams that depend on ${two}, and write documentation that people read`
	])
	const asks = tools.flatMap(([one, two, three], at) => [
		`- ${at + 2}+ years of experience with ${one}, ${two} or ${three} in production`,
		`- Good understanding of how ${two} behaves under load, and of its limits`
	])
	const wishes = tools.map(
		([one, , three]) => `- Has introduced ${three} beside ${one} in a company`
	)
	return readPosting(
		[
			'Senior Platform Engineer\n',
			`About the role\n${about.repeat(20)}\n`,
			`What you will do\n${duties.join('\n')}\n`,
			`Requirements\n- Bachelor’s degree in Computer Science\n${asks.join('\n')}\n- Clear communication\n`,
			`Nice to have\n${wishes.join('\n')}\n`
		].join('\n')
	)
}
