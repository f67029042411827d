import { expect, test } from 'vitest'
import type { ExportResource } from '../../../src/export/resource'
import { fileWords, findFile, isAtWork, readBackWords, withExport } from './exports'

function aFile(over: Partial<ExportResource> = {}): ExportResource {
	return {
		id: 'e1',
		versionId: 'v1',
		format: 'pdf',
		template: 'classic',
		status: 'queued',
		error: null,
		attempt: 1,
		fileName: 'Dana-Fixture.pdf',
		size: null,
		readBack: null,
		downloadUrl: null,
		createdAt: '2026-11-21T10:00:00.000Z',
		...over
	}
}

test('news of a file takes its place in the list', () => {
	const other = aFile({ id: 'e2', format: 'docx' })
	const ready = aFile({ status: 'ready' })
	expect(withExport([aFile(), other], ready)).toEqual([ready, other])
	expect(withExport([other], ready)).toEqual([other, ready])
})

test('a file is at work until it is ready or has failed', () => {
	const all = ['queued', 'rendering', 'ready', 'failed'] as const
	expect(all.filter((status) => isAtWork(aFile({ status })))).toEqual(['queued', 'rendering'])
})

test('each template of a format is a file of its own', () => {
	const files = [aFile(), aFile({ id: 'e2', template: 'compact' })]
	expect(findFile(files, 'pdf', 'compact')?.id).toBe('e2')
	expect(findFile(files, 'docx', 'classic')).toBeUndefined()
})

test('a file is called by its format, and its template where it has one', () => {
	expect(fileWords(aFile())).toBe('PDF, Classic')
	expect(fileWords(aFile({ format: 'text' }))).toBe('Plain text')
})

test('what was read back is told with what was not found', () => {
	expect(readBackWords(aFile())).toBeNull()
	expect(readBackWords(aFile({ readBack: { texts: 42, missing: [] } }))).toBe(
		'Read back by machine: all 42 texts found.'
	)
	expect(readBackWords(aFile({ readBack: { texts: 42, missing: ['Leeds'] } }))).toBe(
		'Read back by machine: 41 of 42 texts found. Not found: “Leeds”'
	)
})
