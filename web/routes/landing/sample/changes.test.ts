import { expect, test } from 'vitest'
import { propose } from '../../../../src/optimization/builtin/propose'
import type { Change } from '../../../../src/optimization/schema'
import { readPosting } from '../../../../src/posting/read'
import { changes, fit, type SampleChange } from './changes'
import { postingText, resume } from './pair'

const proposal = propose(resume, readPosting(postingText), {
	strategy: 'aggressive_keywords',
	asOf: '2026-11-21'
})

function sampleOf({ place, removed, added, rest }: SampleChange) {
	return { place, before: removed + rest, after: added + rest }
}

function partsOf(change: Change) {
	if (change.type === 'replace') {
		return { place: change.target, before: change.before, after: change.after }
	}
	if (change.type === 'insert') return { place: change.list, before: '', after: change.after }
	throw new Error(`The sheet of the first page has no place for a change of type ${change.type}.`)
}

test('the first page shows every change that the engine suggests for the pair, and no other', () => {
	const byWords = (one: { after: string }, other: { after: string }) =>
		one.after.localeCompare(other.after)
	expect(Object.values(changes).map(sampleOf).toSorted(byWords)).toEqual(
		proposal.suggestions.map(({ change }) => partsOf(change)).toSorted(byWords)
	)
})

test.each(Object.values(changes))('the note of “$added” is the engine’s own', (shown) => {
	const suggestion = proposal.suggestions.find(
		({ change }) => partsOf(change).after === shown.added + shown.rest
	)
	expect(suggestion).toMatchObject({
		kind: shown.kind,
		reason: shown.reason,
		warning: shown.warning,
		uncertain: shown.warning !== ''
	})
	const quotes = (side: string) =>
		suggestion?.evidence.filter((one) => one.side === side).map((one) => one.quote) ?? []
	expect(quotes('resume')[0]).toContain(shown.fromResume)
	expect(quotes('posting')[0] ?? '').toBe(shown.fromPosting)
})

test('the fit is the engine’s own, and no wording changes it', () => {
	expect(Math.round(proposal.score.total)).toBe(fit)
	expect(proposal.suggestions.map(({ scoreDelta }) => scoreDelta)).toEqual([0, 0, 0, 0])
})
