import { expect, test } from 'vitest'
import { aGroup, anEntry, aResume, aSection, texts } from '../../src/optimization/testing'
import type { Resume } from '../../src/resume/schema'
import { type Planted, plant } from './plant'

/** Mulberry32, a small seeded generator of numbers from 0 up to 1. */
function seeded(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
}

function aNurse(...highlights: string[]): Resume {
	return aResume({
		sections: [
			aSection({
				entries: [
					anEntry({
						id: 'ward',
						title: 'Staff Nurse',
						organization: 'Elm Hospital',
						highlights: texts('ward-line', ...highlights)
					}),
					anEntry({ id: 'home', title: 'Care Assistant', organization: 'Glen Home' })
				]
			}),
			aSection({
				id: 'education',
				kind: 'education',
				entries: [anEntry({ id: 'degree', title: 'BSc Nursing', organization: 'Fen University' })]
			}),
			aSection({
				id: 'skills',
				kind: 'skills',
				groups: [aGroup({ items: texts('skill', 'Wound care', 'Triage') })]
			})
		]
	})
}

function of(kind: string, resume: Resume, seed = 1): Planted[] {
	return plant(resume, seeded(seed)).filter((each) => each.kind === kind)
}

function afters(kind: string, line: string): string[] {
	return of(kind, aNurse(line)).map(({ after }) => after)
}

test('plants the same for the same seed and something else for another', () => {
	const resume = aNurse('Checked 14 pumps a week')
	expect(plant(resume, seeded(7))).toEqual(plant(resume, seeded(7)))
	expect(plant(resume, seeded(7))).not.toEqual(plant(resume, seeded(8)))
})

test('changes a number to one the resume does not have', () => {
	const line = 'Looked after 14 beds with 28 pumps'
	for (let seed = 1; seed <= 40; seed += 1) {
		const [planted] = of('metric', aNurse(line), seed)
		const numbers = planted?.after.match(/\d+/g) ?? []
		expect(numbers).toHaveLength(2)
		expect(numbers.filter((each) => each !== '14' && each !== '28')).toHaveLength(1)
	}
})

test('keeps the way a number is written', () => {
	expect(afters('metric', 'Ordered 1,250 gowns')[0]).toMatch(/^Ordered \d{1,2},\d{3} gowns$/)
	expect(afters('metric', 'Cut falls to 2.1 per month')[0]).toMatch(/^Cut falls to \d+\.\d per/)
})

test('leaves years and numbers that belong to a name alone', () => {
	expect(afters('metric', 'Gave COVID-19 vaccinations in 2021 to Year 7 pupils')).toEqual([])
})

test.each([
	['role', 'Helped introduce bedside handover', 'Led the effort to introduce bedside handover'],
	['role', 'Rewrote the guide with a colleague', 'Rewrote the guide alone'],
	['scope', 'Planned the rota of the ward', 'Planned the rota of the whole organisation'],
	['negation', 'Was not authorised to give morphine', 'Was authorised to give morphine'],
	['frequency', 'Met relatives monthly', 'Met relatives daily'],
	['unit', 'Cut handover by 12%', 'Cut handover by 12x'],
	['scope', 'Wrote a guide for local clinics', 'Wrote a guide for national clinics']
])('%s: %s', (kind, line, after) => {
	expect(afters(kind, line)).toEqual([after])
})

test('claims more than an upper bound', () => {
	expect(afters('metric', 'Trained up to 6 nurses at once')).toContain(
		'Trained over 6 nurses at once'
	)
})

test.each([
	['opening', 'Responsible for maintaining the stock', 'Maintained the stock'],
	[
		'order',
		'Recorded blood pressure and updated charts',
		'Updated charts and recorded blood pressure'
	],
	['digits', 'Taught 9 nurses', 'Taught nine nurses'],
	['digits', 'Worked with three wards', 'Worked with 3 wards'],
	['digits', 'Looked after 6 patients', 'Looked after six patients'],
	['synonym', 'Washed about 20 residents', 'Washed around 20 residents'],
	['format', 'Organised the rota', 'Organized the rota'],
	['canonical', 'Cared for patients in the ICU', 'Cared for patients in the intensive care unit']
])('honest %s: %s', (kind, line, after) => {
	expect(afters(kind, line)).toEqual([after])
})

test('does not reorder clauses of which one points at the other', () => {
	expect(afters('order', 'Recorded blood pressure and kept it')).toEqual([])
	expect(afters('order', 'Helped plan the rota and wrote the guide')).toEqual([])
	expect(afters('order', 'Cooked raw and processed food')).toEqual([])
})

test('does not widen a word that belongs to a person', () => {
	expect(afters('scope', 'Reported to the ward educator')).toEqual([])
})

test('keeps a share within a hundred', () => {
	for (let seed = 1; seed <= 20; seed += 1) {
		const [planted] = of('metric', aNurse('Answered 45% of calls'), seed)
		expect(planted?.after).toBe('Answered 90% of calls')
	}
})

test('does not take the ends of a range apart', () => {
	expect(afters('digits', 'Taught between 3 and 6 nurses')).toEqual([])
})

test('plants no tool, outcome or skill that the resume has', () => {
	const resume = aNurse('Kept records in Jira, improving customer retention, with Go')
	for (let seed = 1; seed <= 40; seed += 1) {
		const after = plant(resume, seeded(seed)).filter(({ label }) => label === 'fabricated')
		expect(after.filter((each) => /Jira.*Jira|retention.*retention/.test(each.after))).toEqual([])
		expect(after.filter(({ kind }) => kind === 'skill').map((each) => each.after)).not.toContain(
			'Go'
		)
	}
})

test('swaps employers, raises titles and degrees, shifts dates and swaps a skill', () => {
	const planted = plant(aNurse('Checked pumps'), seeded(3))
	expect(planted.filter(({ kind }) => kind === 'employer').map(({ after }) => after)).toEqual([
		'Glen Home',
		'Elm Hospital'
	])
	expect(of('degree', aNurse())).toMatchObject([{ target: 'degree.title', after: 'MSc Nursing' }])
	expect(of('date', aNurse()).every(({ after }) => !after.includes('2020'))).toBe(true)
	expect(of('title', aNurse()).map(({ target }) => target)).toEqual(['ward.title', 'home.title'])
	expect(of('skill', aNurse())).toHaveLength(1)
})

test('always changes what stands there', () => {
	const planted = plant(aNurse('Supported 6 nurses in our team monthly', 'Was not late'), seeded(5))
	expect(planted.length).toBeGreaterThan(15)
	expect(planted.filter(({ before, after }) => before === after)).toEqual([])
})
