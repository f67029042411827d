import { expect, test } from 'vitest'
import { checked } from './checked'
import type { Proposal, Suggestion } from './schema'
import { anEngineer, aSuggestion } from './testing'

function aProposal(suggestions: Suggestion[]): Proposal {
	return {
		engine: { provider: 'model', model: 'test', version: '1' },
		suggestions,
		refused: 0,
		summary: [],
		advice: [],
		score: { version: '1', total: 0, band: 'weak', parts: [], requirements: [] }
	}
}

const invented = aSuggestion(
	{
		type: 'insert',
		list: 'job1.highlights',
		at: 0,
		newId: 'new-1',
		after: 'Cut costs by $90M with Oracle'
	},
	{ id: 'invented' }
)
const moved = aSuggestion(
	{ type: 'reorder', list: 'work.entries', before: ['job1', 'job2'], after: ['job2', 'job1'] },
	{ id: 'moved', kind: 'reordered', dependsOn: ['invented'] }
)

test('each dropped suggestion has a reason, also one that only went with another', () => {
	const { suggestions, refused, refusals } = checked(
		anEngineer(),
		aProposal([invented, moved]),
		'2026-11-21'
	)
	expect(suggestions).toEqual([])
	expect(refused).toBe(2)
	expect(refusals?.map((one) => one.why.join(' '))).toEqual([
		expect.stringContaining('90M'),
		'It stands only together with a change that your resume does not support.'
	])
})
