import type { Posting, Requirement } from '../posting/schema'
import type { Entry, Group, Resume, Section, Text } from '../resume/schema'
import type { Change, Selection, Suggestion } from './schema'

/** Factories for tests of this room: each gives something whole, and takes what a test cares about. */

export function texts(prefix: string, ...lines: string[]): Text[] {
	return lines.map((text, index) => ({ id: `${prefix}-${index + 1}`, text }))
}

export function anEntry(over: Partial<Entry> = {}): Entry {
	return {
		id: 'job',
		title: 'Operations Analyst',
		organization: 'Acme Logistics',
		location: 'Leeds',
		url: '',
		dates: 'Jan 2020 – Dec 2023',
		start: '2020-01',
		end: '2023-12',
		current: false,
		paragraphs: [],
		highlights: [],
		...over
	}
}

export function aGroup(over: Partial<Group> = {}): Group {
	return { id: 'group', label: '', items: [], ...over }
}

export function aSection(over: Partial<Section> = {}): Section {
	return { id: 'work', kind: 'work', title: '', paragraphs: [], entries: [], groups: [], ...over }
}

export function aResume(over: Partial<Resume> = {}): Resume {
	return {
		language: 'en',
		basics: {
			name: 'Dana Fixture',
			label: '',
			email: 'dana@example.com',
			phone: '',
			location: 'Leeds',
			url: '',
			profiles: []
		},
		sections: [],
		...over
	}
}

/** A whole resume: platform engineer, two jobs, a degree, two groups of skills. */
export function anEngineer(): Resume {
	return aResume({
		sections: [
			aSection({
				id: 'work',
				title: 'Experience',
				entries: [
					anEntry({
						id: 'job1',
						title: 'Platform Engineer',
						organization: 'Northwind Foods',
						dates: 'Mar 2020 – Present',
						start: '2020-03',
						end: null,
						current: true,
						highlights: texts(
							'job1',
							'Maintain the internal wiki and the on-call calendar',
							'Responsible for maintaining 40 k8s clusters across two regions',
							'Write Terraform modules that 6 teams use',
							'Automate releases with GitHub Actions'
						)
					}),
					anEntry({
						id: 'job2',
						title: 'Systems Administrator',
						organization: 'Acme Logistics',
						dates: 'Jun 2016 – Feb 2020',
						start: '2016-06',
						end: '2020-02',
						highlights: texts(
							'job2',
							'Helped to build the monitoring stack on Prometheus and Grafana',
							'Was responsible for running Postgres for the warehouse system',
							'Cut backup time by 35% with Python scripts'
						)
					})
				]
			}),
			aSection({
				id: 'education',
				kind: 'education',
				title: 'Education',
				entries: [
					anEntry({
						id: 'degree',
						title: 'BSc Computer Science',
						organization: 'State College',
						dates: '2012 – 2016',
						start: '2012',
						end: '2016'
					})
				]
			}),
			aSection({
				id: 'skills',
				kind: 'skills',
				title: 'Skills',
				groups: [
					aGroup({
						id: 'tools',
						label: 'Tools',
						items: texts('tools', 'Jira', 'Git', 'Jenkins', 'Slack', 'Docker')
					}),
					aGroup({ id: 'languages', label: 'Languages', items: texts('languages', 'Bash', 'Go') })
				]
			})
		]
	})
}

export function aSuggestion(change: Change, over: Partial<Suggestion> = {}): Suggestion {
	return {
		id: 'one',
		kind: 'rewritten',
		sectionId: 'work',
		change,
		reason: 'It reads better.',
		evidence: [],
		confidence: 0.9,
		uncertain: false,
		warning: '',
		dependsOn: [],
		scoreDelta: 0,
		...over
	}
}

export function accept(accepted: string[], edits: Record<string, string> = {}): Selection {
	return { accepted, edits }
}

/** A posting made of its requirement lines; `skills` name what each line asks for. */
export function aPosting(
	lines: { text: string; skills: string[]; need?: Requirement['need'] }[],
	over: Partial<Posting> = {}
): Posting {
	const text = lines.map((line) => line.text).join('\n')
	let start = 0
	const requirements = lines.map((line, index) => {
		const range = { start, end: start + line.text.length }
		start = range.end + 1
		return {
			id: `r${index + 1}`,
			text: line.text,
			range,
			need: line.need ?? ('must' as const),
			source: 'qualification' as const,
			skills: line.skills,
			years: null,
			degree: null,
			weight: 1
		}
	})
	return {
		text,
		language: 'en',
		metadata: { title: 'Site Reliability Engineer', company: 'Fabrikam', location: 'Leeds' },
		requirements,
		...over
	}
}
