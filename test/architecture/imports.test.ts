import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** What each room may import of the project; the longest matching folder decides. */
const allowed: Record<string, string[]> = {
	src: ['src'],
	'worker/db': ['src', 'worker/db', 'worker/jobs/kinds'],
	'worker/adapters': [
		'src',
		'worker/adapters',
		'worker/env',
		'worker/log',
		'worker/id',
		'worker/db'
	],
	'worker/jobs': [
		'src',
		'worker/jobs',
		'worker/db',
		'worker/adapters',
		'worker/failure',
		'worker/env',
		'worker/log',
		'worker/id'
	],
	'worker/api': [
		'src',
		'worker/api',
		'worker/db',
		'worker/adapters',
		'worker/jobs/client',
		'worker/failure',
		'worker/env',
		'worker/log',
		'worker/id'
	],
	'worker/pages.ts': ['worker', 'web', 'src'],
	worker: ['src', 'worker'],
	web: ['src', 'web']
}

const importLine =
	/(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"](\.[^'"]+)['"]|import\(['"](\.[^'"]+)['"]\)/g

type Edge = { file: string; target: string; typeOnly: boolean }

function sourceFiles(folder: string): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)))
		.filter((file) => !/\.(test|d)\.tsx?$/.test(file))
}

function edgesOf(file: string): Edge[] {
	const text = readFileSync(join(root, file), 'utf8')
	return [...text.matchAll(importLine)].map((match) => ({
		file,
		target: relative(root, resolve(root, dirname(file), match[2] ?? match[3] ?? '')),
		typeOnly: match[1] !== undefined
	}))
}

function roomOf(file: string): string[] {
	const room = Object.keys(allowed)
		.filter((name) => file === name || file.startsWith(`${name}/`))
		.sort((a, b) => b.length - a.length)[0]
	return room ? (allowed[room] ?? []) : []
}

function isAllowed({ file, target, typeOnly }: Edge): boolean {
	if (file.startsWith('web/') && typeOnly && target === 'worker/api/app') return true
	if (target.includes('+types')) return true
	return roomOf(file).some((room) => target === room || target.startsWith(`${room}/`))
}

test('every import stays within what its room may know', () => {
	const edges = ['src', 'worker', 'web'].flatMap(sourceFiles).flatMap(edgesOf)
	expect(edges.length).toBeGreaterThan(100)
	const wrong = edges.filter((edge) => !isAllowed(edge))
	expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
})

test('the import rules refuse what they are there to refuse', () => {
	const refused: Edge[] = [
		{ file: 'src/resume/schema.ts', target: 'worker/env', typeOnly: false },
		{ file: 'worker/db/resume.ts', target: 'worker/api/refuse', typeOnly: false },
		{ file: 'worker/api/resumes.ts', target: 'worker/jobs/parse', typeOnly: false },
		{ file: 'worker/api/resumes.ts', target: 'web/root', typeOnly: false },
		{ file: 'web/root.tsx', target: 'worker/api/app', typeOnly: false }
	]
	expect(refused.filter(isAllowed)).toEqual([])
})
