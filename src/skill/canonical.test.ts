import { expect, test } from 'vitest'
import { aliasesOf, canonicalSkill, categoryOf, impliedBy } from './canonical'
import { findSkills } from './find'
import { taxonomy } from './taxonomy'

test.each([
	['K8S', 'Kubernetes'],
	['Node JS', 'Node.js'],
	['.net', '.NET'],
	['Postgres', 'PostgreSQL'],
	['Python skills', 'Python'],
	['spreadsheets', 'spreadsheets'],
	['registered nurse', 'RN'],
	['net', null],
	['blue-sky thinking about nothing', null],
	['', null]
])('%j is %j', (term, expected) => {
	expect(canonicalSkill(term)).toBe(expected)
})

test('aliases begin with the canonical name and lead back to it', () => {
	expect(aliasesOf('Kubernetes')[0]).toBe('Kubernetes')
	for (const alias of aliasesOf('Kubernetes')) expect(canonicalSkill(alias)).toBe('Kubernetes')
	expect(aliasesOf('no such skill')).toEqual([])
})

test('a skill suggests the ones it rests on, near and far, and never itself', () => {
	expect(impliedBy('Next.js')).toEqual([
		'React',
		'JavaScript',
		'front-end development',
		'web development'
	])
	for (const { name } of taxonomy) expect(impliedBy(name)).not.toContain(name)
})

test('what a skill is tells soft skills from tools', () => {
	expect(categoryOf('teamwork')).toBe('soft')
	expect(categoryOf('Tableau')).toBe('tool')
	expect(categoryOf('no such skill')).toBeNull()
})

test('the taxonomy names each skill once, spells each once and implies only what it has', () => {
	const names = taxonomy.map((entry) => entry.name)
	const spellings = taxonomy.flatMap((entry) =>
		entry.spellings.map(({ words }) => words.toLowerCase())
	)
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
	expect(spellings.filter((words, index) => spellings.indexOf(words) !== index)).toEqual([])
	const unknown = taxonomy.flatMap((entry) => entry.implies.filter((name) => !names.includes(name)))
	expect(unknown).toEqual([])
})

test('every canonical name is found when it stands alone', () => {
	const lost = taxonomy.filter(({ name }) => findSkills(name)[0]?.skill !== name)
	expect(lost.map(({ name }) => name)).toEqual([])
})
