import { expect, test } from 'vitest'
import { makeLexicon } from '../english/lexicon/lexicon'
import { anEntry, aResume, aSection, texts } from '../testing'
import { checkClaim, checkEdit } from './check'
import { readMaster } from './reader'

const lexicon = makeLexicon()

function verdictOf(before: string, after: string, title = 'Tutor') {
	const master = aResume({
		sections: [aSection({ entries: [anEntry({ title, highlights: texts('b', before) })] })]
	})
	return checkEdit(master, 'b-1', after, [], null, lexicon).verdict
}

test.each([
	['Coached amateur rowers', 'Coached professional rowers'],
	['Wrote leaflets for small firms', 'Wrote leaflets for enterprise firms'],
	['Wrote court files', 'Wrote court files praised by judges'],
	['Moved the signs of the hall', 'Moved the signs of the hall, with fewer lost visitors'],
	['Mentored two nursing students', 'Mentored two nurses'],
	['Kept the guest book', 'Managed guests'],
	['Ran the till at the museum shop', 'Led the museum shop'],
	['Coordinated drops with the depot', 'Managed the depot'],
	['Helped a surveyor prepare a model', 'Built a model together with a surveyor'],
	[
		'Rewrote the checklist; losses have since gone from 9 to 4',
		'Cut losses from 9 to 4 by rewriting the checklist'
	],
	['Booked 14 demos', 'Closed 14 deals']
])('“%s” may not be raised to “%s”', (before, after) => {
	expect(verdictOf(before, after, 'Nurse')).not.toBe('supported')
})

test.each([
	['Ran the reading club', 'Led the reading club'],
	['In charge of a pastry section of 4', 'Led a four-person pastry section'],
	['Responsible for a caseload of 18 families', 'Managed a caseload of 18 families'],
	['Supported auditors with schedules', 'Provided schedules to auditors'],
	['Trained six porters', 'Coached six porters']
])('“%s” may be told as “%s”', (before, after) => {
	expect(verdictOf(before, after)).toBe('supported')
})

const traveller = aResume({
	sections: [
		aSection({ entries: [anEntry({ title: 'Guide', highlights: texts('b', 'Led walks') })] }),
		aSection({
			id: 'tongues',
			kind: 'languages',
			groups: [
				{ id: 'g', label: '', items: texts('l', 'Spanish: native', 'Dutch: C1', 'Greek: basic') }
			]
		})
	]
})

test.each([
	['Guide, bilingual in Spanish and Dutch', 'supported'],
	['Guide, fluent in Spanish and Dutch', 'supported'],
	['Guide, fluent in Spanish, Dutch and Greek', 'refused'],
	['Guide who speaks Greek (fluent)', 'refused'],
	['Trilingual guide', 'uncertain']
])('of a person with two languages spoken well, “%s” is %s', (text, verdict) => {
	const reader = readMaster(traveller, [], null, lexicon)
	expect(checkClaim(reader, { at: 'person' }, text).verdict).toBe(verdict)
})

test('a headline may name skills that the resume shows, and no others', () => {
	const master = aResume({
		sections: [
			aSection({
				entries: [anEntry({ title: 'Draughtsman', highlights: texts('b', 'Drew plans in Revit') })]
			})
		]
	})
	const reader = readMaster(master, [], null, lexicon)
	const verdict = (text: string) => checkClaim(reader, { at: 'headline' }, text).verdict
	expect(verdict('Draughtsman | Revit')).toBe('supported')
	expect(verdict('Draughtsman (Revit)')).toBe('supported')
	expect(verdict('Draughtsman | Revit, Python')).toBe('refused')
})
