import { expect, test } from 'vitest'
import type { Change } from '../../../src/optimization/schema'
import { anEngineer, aSuggestion } from '../../../src/optimization/testing'
import { inSheetOrder } from './order'

const master = anEngineer()

function ordered(changes: Record<string, Change>): string[] {
	const suggestions = Object.entries(changes).map(([id, change]) => aSuggestion(change, { id }))
	return inSheetOrder(master, suggestions).map((suggestion) => suggestion.id)
}

function replace(target: string): Change {
	return { type: 'replace', target, before: '', after: 'x' }
}

function insert(list: string, at: number, newId = 'new'): Change {
	return { type: 'insert', list, at, newId, after: 'x' }
}

function insertSection(at: number): Change {
	return { type: 'insert_section', at, newId: 'about', kind: 'summary', title: '', after: ['x'] }
}

test('changes follow the lines of the sheet, whatever order they came in', () => {
	expect(
		ordered({
			skill: replace('tools-2'),
			second: replace('job1-2'),
			head: replace('basics.label'),
			job: { type: 'remove', target: 'job2', before: '' },
			first: replace('job1-1')
		})
	).toEqual(['head', 'first', 'second', 'job', 'skill'])
})

test('a new line comes before the line it pushes down', () => {
	expect(ordered({ third: replace('job1-3'), fresh: insert('job1.highlights', 2) })).toEqual([
		'fresh',
		'third'
	])
})

test('a new line at the end comes after the last one and before the next entry', () => {
	expect(
		ordered({
			next: replace('job2.title'),
			fresh: insert('job1.highlights', 9),
			last: replace('job1-4')
		})
	).toEqual(['last', 'fresh', 'next'])
})

test('another order of a list stands where its first moved line will stand', () => {
	const [jira, git, jenkins, docker] = ['tools-1', 'tools-2', 'tools-3', 'tools-4']
	const reorder: Change = {
		type: 'reorder',
		list: 'tools.items',
		before: [jira, git, jenkins, docker],
		after: [jira, docker, git, jenkins]
	}
	expect(ordered({ second: replace(git), reorder, first: replace(jira) })).toEqual([
		'first',
		'reorder',
		'second'
	])
})

test('what goes into a new section stays with it', () => {
	expect(
		ordered({
			work: replace('job1.title'),
			inside: insert('about.paragraphs', 1),
			section: insertSection(0)
		})
	).toEqual(['section', 'inside', 'work'])
})

test('a section at the end comes last', () => {
	expect(ordered({ end: insertSection(9), skill: replace('languages-2') })).toEqual([
		'skill',
		'end'
	])
})
