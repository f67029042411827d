import { expect, test } from 'vitest'
import type { Suggestion } from '../../../src/optimization/schema'
import { anEngineer, aSuggestion } from '../../../src/optimization/testing'
import type { Desk } from '../../../src/optimization/together'
import {
	accept,
	acceptAllCertain,
	attest,
	attestedOf,
	type Choice,
	dropEdit,
	edit,
	firstChoice,
	readChoice,
	reject,
	rejectAll,
	selectionOf,
	unattest
} from './choice'

function reworded(id: string, target: string, before: string, over: Partial<Suggestion> = {}) {
	return aSuggestion(
		{ type: 'replace', target, before, after: `${before}, reworded by ${id}` },
		{ id, ...over }
	)
}

const wiki = 'Maintain the internal wiki and the on-call calendar'
const terraform = 'Write Terraform modules that 6 teams use'
const backup = 'Cut backup time by 35% with Python scripts'

/** A certain change, an uncertain one, and one that needs the uncertain one. */
function aDesk(...more: Suggestion[]): Desk {
	return {
		master: anEngineer(),
		suggestions: [
			reworded('sure', 'job1-1', wiki),
			reworded('unsure', 'job1-3', terraform, { uncertain: true, warning: 'Is that so?' }),
			reworded('needy', 'job2-3', backup, { dependsOn: ['unsure'] }),
			...more
		]
	}
}

function decided(result: ReturnType<typeof accept>) {
	if (!result.ok) throw new Error(result.failure.code)
	return result.value
}

function aChoice(over: Partial<Choice> = {}): Choice {
	return { accepted: [], edits: {}, seen: [], ...over }
}

test('certain changes are preselected, uncertain ones and what stands on them are not', () => {
	expect(firstChoice(aDesk())).toEqual({ accepted: ['sure'], edits: {}, seen: [] })
})

test('of two certain changes to one text the first is preselected', () => {
	const desk = aDesk(reworded('rival', 'job1-1', wiki))
	expect(firstChoice(desk).accepted).toEqual(['sure'])
})

test('accepting pulls in what the change needs, and says so', () => {
	const decision = decided(accept(aDesk(), aChoice(), 'needy'))
	expect(decision.choice.accepted).toEqual(['unsure', 'needy'])
	expect(decision.alsoAccepted).toEqual(['unsure'])
	expect(decision.choice.seen).toEqual(['needy'])
})

test('rejecting drops what needs the change, and says so', () => {
	const all = aChoice({ accepted: ['sure', 'unsure', 'needy'] })
	const decision = reject(aDesk(), all, 'unsure')
	expect(decision.choice.accepted).toEqual(['sure'])
	expect(decision.alsoRejected).toEqual(['needy'])
})

test('accepting a change to a text puts out the other change to it, with what needed that', () => {
	const desk = aDesk(
		reworded('rival', 'job1-1', wiki),
		reworded(
			'follower',
			'job2-2',
			'Was responsible for running Postgres for the warehouse system',
			{
				dependsOn: ['sure']
			}
		)
	)
	const decision = decided(accept(desk, aChoice({ accepted: ['sure', 'follower'] }), 'rival'))
	expect(decision.choice.accepted).toEqual(['rival'])
	expect(decision.alsoRejected).toEqual(['sure', 'follower'])
})

test('accepting a removal puts out changes inside what it removes', () => {
	const removal = aSuggestion({ type: 'remove', target: 'job1-1', before: wiki }, { id: 'removal' })
	const decision = decided(accept(aDesk(removal), aChoice({ accepted: ['sure'] }), 'removal'))
	expect(decision.choice.accepted).toEqual(['removal'])
})

test('a change that no longer fits the resume is refused and nothing is touched', () => {
	const stale = reworded('stale', 'job1-1', 'Words that the resume does not have')
	expect(accept(aDesk(stale), aChoice(), 'stale')).toMatchObject({
		ok: false,
		failure: { code: 'conflict' }
	})
})

test('changes that need each other are accepted together', () => {
	const desk = aDesk(
		reworded('left', 'tools-1', 'Jira', { dependsOn: ['right'] }),
		reworded('right', 'tools-2', 'Git', { dependsOn: ['left'] })
	)
	expect(decided(accept(desk, aChoice(), 'right')).choice.accepted).toEqual(['left', 'right'])
})

test("an edit accepts the change in the person's own words", () => {
	const { choice } = decided(edit(aDesk(), aChoice(), 'unsure', '  Write Terraform modules. '))
	expect(choice.accepted).toEqual(['unsure'])
	expect(choice.edits).toEqual({ unsure: 'Write Terraform modules.' })
})

test('an empty edit is refused', () => {
	expect(edit(aDesk(), aChoice(), 'sure', '   ')).toMatchObject({
		ok: false,
		failure: { code: 'invalid_input' }
	})
})

test('own words come back when a rejected change is accepted again', () => {
	const edited = decided(edit(aDesk(), aChoice(), 'sure', 'Own words')).choice
	const rejected = reject(aDesk(), edited, 'sure').choice
	expect(decided(accept(aDesk(), rejected, 'sure')).choice.edits).toEqual({ sure: 'Own words' })
	expect(dropEdit(edited, 'sure').edits).toEqual({})
})

test('edits of rejected changes are not sent', () => {
	const choice = aChoice({ accepted: ['unsure'], edits: { sure: 'Mine', unsure: 'Mine too' } })
	expect(selectionOf(choice)).toEqual({ accepted: ['unsure'], edits: { unsure: 'Mine too' } })
})

test('accepting all takes the certain ones and leaves decisions about uncertain ones alone', () => {
	const desk = aDesk()
	const everything = desk.suggestions.map((one) => one.id)
	const none = rejectAll(desk, firstChoice(desk), everything)
	expect(none.accepted).toEqual([])
	expect(acceptAllCertain(desk, none, everything).accepted).toEqual(['sure'])
	const withUnsure = decided(accept(desk, none, 'unsure')).choice
	expect(acceptAllCertain(desk, withUnsure, everything).accepted).toEqual(['sure', 'unsure'])
})

test('a stored choice is read back as it was', () => {
	const choice = aChoice({ accepted: ['unsure'], edits: { unsure: 'Mine' }, seen: ['unsure'] })
	expect(readChoice(aDesk(), JSON.stringify(choice))).toEqual(choice)
})

test.each([
	['nothing', null],
	['broken text', '{"accepted": ['],
	['another shape', '{"accepted": "all", "edits": {}, "seen": []}'],
	['changes of another optimization', '{"accepted": ["other"], "edits": {}, "seen": []}'],
	['changes that do not stand together', '{"accepted": ["needy"], "edits": {}, "seen": []}']
])('a stored choice that is %s is ignored', (_, stored) => {
	expect(readChoice(aDesk(), stored)).toBeNull()
})

test('what a person says is true is accepted, and stays said until the words are others', () => {
	const desk = aDesk()
	const said = decided(attest(desk, firstChoice(desk), 'unsure')).choice
	expect(attestedOf(said)).toEqual(['unsure'])
	expect(said.accepted).toContain('unsure')
	expect(attestedOf(reject(desk, said, 'unsure').choice)).toEqual([])
	expect(attestedOf(decided(edit(desk, said, 'unsure', 'Other words')).choice)).toEqual([])
	expect(attestedOf(unattest(said, 'unsure'))).toEqual([])
	expect(readChoice(desk, JSON.stringify(said))).toEqual(said)
})

test('a decision about some leaves the others alone, but for what they need', () => {
	const desk = aDesk()
	const open: Choice = { accepted: ['sure'], edits: {}, seen: [] }
	expect(rejectAll(desk, open, ['unsure', 'needy']).accepted).toEqual(['sure'])
	expect(rejectAll(desk, open, ['sure']).accepted).toEqual([])
	const needy: Choice = { accepted: ['unsure', 'needy'], edits: {}, seen: [] }
	expect(rejectAll(desk, needy, ['unsure']).accepted).toEqual([])
	expect(acceptAllCertain(desk, needy, []).accepted).toEqual(['unsure', 'needy'])
	expect(acceptAllCertain(desk, needy, ['sure']).accepted).toEqual(['sure', 'unsure', 'needy'])
})
