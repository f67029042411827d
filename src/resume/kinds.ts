/** What a section of a resume may be about. */
export const sectionKinds = [
	'summary',
	'work',
	'education',
	'skills',
	'projects',
	'certificates',
	'languages',
	'publications',
	'awards',
	'volunteer',
	'interests',
	'references',
	'other'
] as const
export type SectionKind = (typeof sectionKinds)[number]
