import { expect, test } from 'vitest'
import { isSameTerm, isShortFor } from './term'
import { verbOf, verbOfGerund } from './verbs'
import { stem, wordsOf } from './words'

test.each([
	['maintaining', 'maintain', 'maintained'],
	['planning', 'plan', 'planned'],
	['running', 'run', 'ran'],
	['leading', 'lead', 'led'],
	['building', 'build', 'built'],
	['overseeing', 'oversee', 'oversaw'],
	['writing', 'write', 'wrote'],
	['developing', 'develop', 'developed'],
	['monitoring', 'monitor', 'monitored'],
	['editing', 'edit', 'edited'],
	['applying', 'apply', 'applied'],
	['deploying', 'deploy', 'deployed'],
	['managing', 'manage', 'managed'],
	['teaching', 'teach', 'taught'],
	['setting', 'set', 'set'],
	['transferring', 'transfer', 'transferred'],
	['offering', 'offer', 'offered']
])('%s is of %s, past %s', (gerund, base, past) => {
	expect(verbOfGerund(gerund)).toMatchObject({ base, past })
})

test('a word that is not a verb of work is not conjugated', () => {
	expect(verbOfGerund('morning')).toBeUndefined()
	expect(verbOf('founded')?.base).toBe('found')
	expect(verbOf('found')?.base).toBe('find')
})

test.each([
	['k8s', 'Kubernetes'],
	['Postgres', 'PostgreSQL'],
	['golang', 'Go'],
	['NLP', 'Natural Language Processing'],
	['ML', 'machine learning'],
	['JS', 'JavaScript'],
	['nodejs', 'Node.js'],
	['Amazon S3', 'S3'],
	['powerbi', 'Power BI'],
	['unit tests', 'unit testing'],
	['GCP', 'Google Cloud Platform']
])('%s and %s are one thing', (a, b) => {
	expect(isSameTerm(a, b)).toBe(true)
	expect(isSameTerm(b, a)).toBe(true)
})

test.each([
	['Ubuntu', 'Linux'],
	['Docker Swarm', 'Docker'],
	['J2EE', 'Java'],
	['Kibana', 'ELK Stack'],
	['Java', 'JavaScript'],
	['on-call', 'incident response'],
	['continuous integration', 'CI/CD']
])('%s and %s are not the same thing, however near', (a, b) => {
	expect(isSameTerm(a, b)).toBe(false)
})

test('an abbreviation is the shorter of the two', () => {
	expect(isShortFor('k8s', 'Kubernetes')).toBe(true)
	expect(isShortFor('Kubernetes', 'k8s')).toBe(false)
})

test('forms of one word have one stem, other words another', () => {
	for (const [a = '', b = ''] of [
		['clusters', 'cluster'],
		['led', 'leading'],
		['maintenance', 'maintained'],
		['pickers', 'picking'],
		['libraries', 'library']
	]) {
		expect(stem(a)).toBe(stem(b))
	}
	expect(stem('manager')).not.toBe(stem('margin'))
	expect(stem('best')).not.toBe(stem('better'))
})

test('terms with signs are one word', () => {
	const text = 'C++, C#, Node.js, CI/CD and roll-outs.'
	expect(wordsOf(text).map((word) => word.text)).toEqual([
		'C++',
		'C#',
		'Node.js',
		'CI/CD',
		'and',
		'roll-outs'
	])
})
