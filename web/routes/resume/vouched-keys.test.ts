import { expect, test } from 'vitest'
import { anEngineer } from '../../../src/optimization/testing'
import { vouchedKeys } from './vouched-keys'

const at = '2026-11-21T09:30:00.000Z'
const note = { spans: [], confidence: 1, by: 'person' as const }

test('what the person vouched for is dated, until its words are others', () => {
	const resume = anEngineer()
	const provenance = { 'job1-1': { ...note, attestedAt: at }, 'job1-2': note }
	const read = { resume, provenance, warnings: [], pages: 1 }
	expect(vouchedKeys(read, resume)).toEqual({ 'job1-1': at })
	const changed = structuredClone(resume)
	const line = changed.sections[0]?.entries[0]?.highlights[0]
	if (line) line.text = 'Something else'
	expect(vouchedKeys(read, changed)).toEqual({})
})
