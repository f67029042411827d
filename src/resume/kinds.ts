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
	'other',
	// Where the person's own details stand; what became a field of theirs is not repeated here.
	'contact'
] as const
export type SectionKind = (typeof sectionKinds)[number]
