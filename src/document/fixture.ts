import type { Entry, Group, Resume, Section, SectionKind, Text } from '../resume/schema'

/** Builders for the tests of this folder; ids are counted within one resume. */
export function resumeOf(parts: {
	basics?: Partial<Resume['basics']>
	language?: string
	sections?: Section[]
}): Resume {
	return {
		language: parts.language ?? 'en',
		basics: {
			name: 'Jane Doe',
			label: '',
			email: '',
			phone: '',
			location: '',
			url: '',
			profiles: [],
			...parts.basics
		},
		sections: parts.sections ?? []
	}
}

export function sectionOf(
	id: string,
	kind: SectionKind,
	title: string,
	parts: { paragraphs?: string[]; entries?: Entry[]; groups?: Group[] } = {}
): Section {
	const { paragraphs = [], entries = [], groups = [] } = parts
	return { id, kind, title, paragraphs: textsOf(`${id}-p`, paragraphs), entries, groups }
}

export function entryOf(
	id: string,
	fields: Partial<Omit<Entry, 'paragraphs' | 'highlights'>> & {
		paragraphs?: string[]
		highlights?: string[]
	}
): Entry {
	const { paragraphs = [], highlights = [], ...rest } = fields
	return {
		id,
		title: '',
		organization: '',
		location: '',
		url: '',
		dates: '',
		start: null,
		end: null,
		current: false,
		...rest,
		paragraphs: textsOf(`${id}-p`, paragraphs),
		highlights: textsOf(`${id}-h`, highlights)
	}
}

export function groupOf(id: string, label: string, items: string[]): Group {
	return { id, label, items: textsOf(`${id}-i`, items) }
}

function textsOf(prefix: string, texts: string[]): Text[] {
	return texts.map((text, place) => ({ id: `${prefix}${place}`, text }))
}

/** One of everything: every kind of section, every field, twins, and words inside words. */
export function fullResume(): Resume {
	return resumeOf({
		basics: {
			name: 'Jané Doe-Ümit',
			label: 'Platform Engineer',
			email: 'jane@example.com',
			phone: '+49 30 5550 1234',
			location: 'Berlin, Germany',
			url: 'https://jane.example.com/',
			profiles: [
				{ id: 'p1', network: 'GitHub', url: 'https://github.example.com/jane' },
				{ id: 'p2', network: 'Forum', url: 'https://talk.example.com/u/jane' }
			]
		},
		sections: [
			sectionOf('s1', 'summary', 'Profile', { paragraphs: ['Makes deployments dull.'] }),
			sectionOf('s2', 'work', 'Experience', {
				entries: [
					entryOf('e1', {
						title: 'Senior Engineer',
						organization: 'Nordlicht GmbH',
						location: 'Berlin',
						dates: 'Mar 2021 – Present',
						start: '2021-03',
						current: true,
						paragraphs: ['Platform group.'],
						highlights: ['Moved 140 services to Google Cloud.', 'Mentored two juniors.']
					}),
					entryOf('e2', {
						title: 'Engineer',
						organization: 'Kontor AG',
						dates: '2017 – 2021',
						start: '2017',
						end: '2021',
						highlights: ['Cut cost by 30 % & kept C++ alive.', 'Mentored two juniors.']
					})
				]
			}),
			sectionOf('s3', 'education', 'Education', {
				entries: [
					entryOf('e3', {
						title: 'M.Sc. Computer Science',
						organization: 'TU Hamburg',
						dates: '2010 – 2012',
						highlights: ['Thesis on scheduling.']
					})
				]
			}),
			sectionOf('s4', 'projects', 'Projects', {
				entries: [
					entryOf('e4', {
						title: 'quietpager',
						url: 'https://github.example.com/jane/quietpager',
						dates: 'since 2019',
						paragraphs: ['An alert router.']
					})
				]
			}),
			sectionOf('s5', 'certificates', 'Certificates', {
				entries: [
					entryOf('e5', {
						title: 'CKA',
						organization: 'Linux Foundation',
						dates: '2022',
						end: '2022'
					})
				]
			}),
			sectionOf('s6', 'awards', 'Awards', {
				entries: [entryOf('e6', { title: 'Best Talk', organization: 'SREcon', dates: '2020' })]
			}),
			sectionOf('s7', 'publications', 'Writing', {
				entries: [
					entryOf('e7', { title: 'Alerts Nobody Reads', organization: 'iX', dates: '2018' })
				]
			}),
			sectionOf('s8', 'volunteer', 'Volunteering', {
				entries: [
					entryOf('e8', {
						title: 'Instructor',
						organization: 'Newcomers e. V.',
						highlights: ['Teach Linux.']
					})
				]
			}),
			sectionOf('s9', 'skills', 'Skills', {
				groups: [
					groupOf('g1', 'Languages', ['Go', 'C++', 'C#', 'SQL']),
					groupOf('g2', '', ['Kubernetes', 'CI/CD'])
				]
			}),
			sectionOf('s10', 'languages', 'Spoken Languages', {
				groups: [groupOf('g3', '', ['German (native)', 'English'])]
			}),
			sectionOf('s11', 'interests', 'Interests', { groups: [groupOf('g4', '', ['Gliding'])] }),
			sectionOf('s12', 'references', 'References', { paragraphs: ['Names on request.'] }),
			sectionOf('s13', 'other', 'Patents', { paragraphs: ['Holder of a patent on silence.'] })
		]
	})
}
