import { expect, test } from 'vitest'
import type { CountedRequirement } from '../../../src/posting/resource'
import type { PostingDetails } from '../../../src/posting/schema'
import { atAGlance } from './at-a-glance'

function asks(over: Partial<CountedRequirement>): CountedRequirement {
	return {
		id: 'req-1',
		text: 'Something',
		range: { start: 0, end: 9 },
		need: 'must',
		source: 'qualification',
		skills: [],
		years: null,
		degree: null,
		weight: 1,
		origin: 'read',
		asRead: 'must',
		...over
	}
}

const unstated: PostingDetails = {
	seniority: null,
	employment: [],
	arrangement: null,
	salary: null,
	years: null,
	degree: null,
	languages: [],
	certificates: []
}

function glance(
	requirements: CountedRequirement[],
	titleYears: number | null = null,
	details: PostingDetails = unstated
) {
	const skillKinds = { AWS: 'technical', PMP: 'certificate', German: 'language' } as const
	const lines = atAGlance({ requirements, skillKinds, details }, titleYears)
	return Object.fromEntries(lines.map(({ label, words }) => [label, words]))
}

test('skills are told apart by kind, and those nobody knows are skills', () => {
	expect(
		glance([asks({ skills: ['AWS', 'PMP'] }), asks({ skills: ['German', 'AWS', 'Foo'] })])
	).toEqual({
		Certificates: 'PMP',
		Languages: 'German',
		Skills: 'AWS, Foo'
	})
})

test('stated years go before what the title suggests', () => {
	expect(glance([asks({ years: 1 })], 5)).toEqual({ Experience: 'at least 1 year' })
	expect(glance([asks({ years: 8, need: 'nice' })], 5)).toEqual({
		Experience: 'about 5 years, by the title'
	})
	expect(glance([], 0)).toEqual({})
})

test('of the degrees the lowest required one holds', () => {
	const degrees = [
		asks({ degree: 'secondary', need: 'nice' }),
		asks({ degree: 'master' }),
		asks({ degree: 'bachelor' })
	]
	expect(glance(degrees)).toEqual({ Degree: "Bachelor's degree" })
})

test('what the posting states of level, hours, place and pay comes first', () => {
	const stated = {
		...unstated,
		seniority: 'senior' as const,
		employment: ['part_time' as const, 'contract' as const],
		arrangement: 'hybrid' as const,
		salary: '€ 60,000 a year'
	}
	expect(glance([], null, stated)).toEqual({
		Level: 'Senior',
		Employment: 'Part time, Contract',
		'Work place': 'Partly remote',
		Pay: '€ 60,000 a year'
	})
})
