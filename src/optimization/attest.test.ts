import { expect, test } from 'vitest'
import type { ReadResume } from '../resume/schema'
import { attest } from './attest'
import type { Suggestion } from './schema'
import { anEngineer, aSuggestion } from './testing'

const now = '2026-11-21T09:30:00.000Z'

function aReading(): ReadResume {
	const spans = [{ paragraph: 3 }]
	return {
		resume: anEngineer(),
		provenance: { 'job1-3': { spans, confidence: 0.9 }, 'job1-4': { spans, confidence: 0.9 } },
		warnings: [],
		pages: 0
	}
}

const kafka = aSuggestion(
	{
		type: 'replace',
		target: 'job1-3',
		before: 'Write Terraform modules that 6 teams use',
		after: 'Write Terraform modules that 6 teams use, and run Kafka for them'
	},
	{ id: 'kafka', uncertain: true }
)
const skill = aSuggestion(
	{ type: 'insert', list: 'tools.items', at: 5, newId: 'tools-kafka', after: 'Kafka' },
	{ id: 'skill', uncertain: true, dependsOn: ['kafka'] }
)

function vouched(
	base: ReadResume,
	ids: string[],
	edits = {},
	suggestions: Suggestion[] = [kafka, skill]
) {
	let made = 0
	const next = attest(base, suggestions, { ids, edits, from: 2, now }, () => `txt_${++made}`)
	if (!next.ok) throw new Error(next.failure.code)
	return next.value
}

test('what a person vouches for is theirs from now on, with the day, and nothing else changes', () => {
	const next = vouched(aReading(), ['kafka'])
	expect(next?.resume.sections[0]?.entries[0]?.highlights[2]?.text).toBe(
		'Write Terraform modules that 6 teams use, and run Kafka for them'
	)
	expect(next?.provenance['job1-3']).toEqual({
		spans: [{ paragraph: 3 }],
		confidence: 1,
		by: 'person',
		attestedAt: now
	})
	expect(next?.provenance['job1-4']).toEqual({ spans: [{ paragraph: 3 }], confidence: 0.9 })
	expect(next?.revised).toEqual({ restored: null, from: 2, changed: 1, added: 0, removed: 0 })
})

test('own words are what is kept, and what a change needs comes with it under an id of the resume', () => {
	const next = vouched(aReading(), ['skill'], { skill: 'Apache Kafka' })
	const tools = next?.resume.sections[2]?.groups[0]?.items
	expect(tools?.at(-1)).toEqual({ id: 'txt_1', text: 'Apache Kafka' })
	expect(next?.provenance.txt_1).toMatchObject({ by: 'person', attestedAt: now })
	expect(next?.provenance['job1-3']).toMatchObject({ attestedAt: now })
})

test('what stands there already is not said again', () => {
	const once = vouched(aReading(), ['skill'])
	if (!once) throw new Error('nothing was added')
	expect(vouched(once, ['skill'])).toBeNull()
})

test('a resume that has changed since is a conflict, and an unknown change is told', () => {
	const changed = structuredClone(aReading())
	const text = changed.resume.sections[0]?.entries[0]?.highlights[2]
	if (text) text.text = 'Something else'
	const tried = (base: ReadResume, id: string) =>
		attest(base, [kafka], { ids: [id], edits: {}, from: 1, now }, () => 'txt_1')
	expect(tried(changed, 'kafka')).toMatchObject({ ok: false, failure: { code: 'conflict' } })
	expect(tried(aReading(), 'who')).toMatchObject({ ok: false, failure: { code: 'invalid_input' } })
})
