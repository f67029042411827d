import type { SectionKind } from '../../../src/resume/schema'

/** What each kind of section is called. */
export const kindWords: Record<SectionKind, string> = {
	summary: 'Summary',
	work: 'Work experience',
	education: 'Education',
	skills: 'Skills',
	projects: 'Projects',
	certificates: 'Certificates',
	languages: 'Languages',
	publications: 'Publications',
	awards: 'Awards',
	volunteer: 'Volunteering',
	interests: 'Interests',
	references: 'References',
	other: 'Something else',
	contact: 'Contact'
}
