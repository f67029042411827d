import type { Uncounted } from '../../../src/posting/resource'
import type { Need, PostingDetails } from '../../../src/posting/schema'
import type { Counting } from './corrections'

export const needWords = {
	must: 'Required',
	nice: 'Nice to have',
	context: 'Daily work',
	none: 'Not counted'
} satisfies Record<Counting, string>

/** What each kind weighs, in a sentence. */
export const needHints = {
	must: 'Weighs most in the score.',
	nice: 'Weighs less than what is required.',
	context: 'Duties. They weigh like what is nice to have; where nothing is required, like that.'
} satisfies Record<Need, string>

/** How each kind is marked in the text; lines of different kind, so that colour is not needed. */
export const needMarks = {
	must: 'underline decoration-accent decoration-2 underline-offset-4',
	nice: 'underline decoration-accent decoration-dotted decoration-2 underline-offset-4',
	context: 'underline decoration-edge decoration-1 underline-offset-4'
} satisfies Record<Need, string>

/** What a sentence that counts for nothing is, in the order in which they are listed. */
export const uncountedWords = {
	taken_out: 'Taken out by you',
	other: 'Asks for nothing that we recognised',
	company: 'About the company',
	offer: 'What they offer',
	conditions: 'Conditions of the work',
	facts: 'Facts about the job',
	applying: 'How to apply',
	equality: 'Equal opportunity and legal'
} satisfies Record<Uncounted['kind'], string>

export const seniorityWords = {
	intern: 'Internship',
	junior: 'Junior',
	mid: 'Some experience',
	senior: 'Senior',
	lead: 'Lead',
	executive: 'Executive'
} satisfies Record<NonNullable<PostingDetails['seniority']>, string>

export const employmentWords = {
	full_time: 'Full time',
	part_time: 'Part time',
	contract: 'Contract',
	temporary: 'Temporary',
	internship: 'Internship'
} satisfies Record<PostingDetails['employment'][number], string>

export const arrangementWords = {
	remote: 'Remote',
	hybrid: 'Partly remote',
	on_site: 'On site'
} satisfies Record<NonNullable<PostingDetails['arrangement']>, string>

export const degreeWords = {
	secondary: 'Secondary school',
	associate: 'Associate degree',
	bachelor: "Bachelor's degree",
	master: "Master's degree",
	doctorate: 'Doctorate'
}

export function yearsWords(years: number): string {
	return years === 1 ? '1 year' : `${years} years`
}
