import { expect, test } from 'vitest'
import { aGroup, anEntry, aResume, aSection, texts } from '../testing'
import { attest } from './attest'
import { checkEdit } from './check'

const made = { id: 'new', at: '2026-11-21T10:00:00Z' }

function aReading() {
	return {
		resume: aResume({
			sections: [
				aSection({ entries: [anEntry({ highlights: texts('b', 'Ran cycle counts') })] }),
				aSection({ id: 'skills', kind: 'skills', groups: [aGroup({ items: texts('k', 'Excel') })] })
			]
		}),
		provenance: { 'b-1': { spans: [], confidence: 0.9 } },
		warnings: [],
		pages: 1
	}
}

test('what a person attests stands in the master, dated and marked as theirs', () => {
	const read = attest(aReading(), { claim: 'Ran cycle counts in SAP', under: 'job' }, made)
	expect(read?.provenance).toEqual({
		'b-1': { spans: [], confidence: 0.9 },
		new: { spans: [], confidence: 1, by: 'person', attestedAt: made.at }
	})
	expect(read?.resume.sections[0]?.entries[0]?.highlights).toEqual([
		{ id: 'b-1', text: 'Ran cycle counts' },
		{ id: 'new', text: 'Ran cycle counts in SAP' }
	])
})

test('what is attested can be claimed from then on, and nothing beyond it', () => {
	const { resume } = attest(aReading(), { claim: 'SAP', under: 'group' }, made) ?? aReading()
	expect(checkEdit(resume, 'k-1', 'SAP').verdict).toBe('supported')
	expect(checkEdit(resume, 'k-1', 'Salesforce').verdict).toBe('refused')
})

test('a claim under nothing is not attested', () => {
	expect(attest(aReading(), { claim: 'SAP', under: 'nowhere' }, made)).toBeNull()
})
