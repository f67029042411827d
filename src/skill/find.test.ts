import { expect, test } from 'vitest'
import { findSkills } from './find'

const namesIn = (text: string) => findSkills(text).map((hit) => hit.skill)

test.each([
	['C++, C#, Go, R, .NET', ['C++', 'C#', 'Go', 'R', '.NET']],
	['AI, ML, k8s, CI/CD, Node.js', ['AI', 'machine learning', 'Kubernetes', 'CI/CD', 'Node.js']],
	['Experience in C, C++ or Java.', ['C', 'C++', 'Java']],
	['C/C++', ['C', 'C++']],
	['F#, VB.NET and ASP.NET', ['F#', 'Visual Basic', 'ASP.NET']],
	['UX work, A/B testing, SQL Server', ['UX design', 'A/B testing', 'SQL Server']],
	['node js and NodeJS', ['Node.js', 'Node.js']],
	['CI / CD with k8s', ['CI/CD', 'Kubernetes']],
	['statistics in R', ['statistics', 'R']],
	['Chef, Puppet and Ansible', ['Chef', 'Puppet', 'Ansible']],
	['Proficient in Excel and Word', ['Excel', 'Word']],
	['Java ( plus Spring framework )', ['Java', 'Spring']],
	['熟练掌握JS，CSS等', ['JavaScript', 'CSS']],
	['Banco de dados e controle de versão', ['databases', 'version control']],
	['Objective-C', ['Objective-C']],
	['relational databases', ['databases']],
	['wound care and IV therapy', ['wound care', 'IV therapy']],
	['keep A/P and A/R current', ['accounts payable', 'accounts receivable']]
])('%s names %j', (text, expected) => {
	expect(namesIn(text)).toEqual(expected)
})

test.each([
	'You will go to customers',
	'our R&D department and Dr. R. Smith',
	'C-level executives and the C suite',
	'Excel at what you do',
	'we start in Spring 2023',
	'word of mouth',
	'a great chef leads the kitchen team',
	'React to change quickly',
	'the rest of the team',
	'a swift answer',
	'Go the extra mile',
	'net income of the department',
	'vitamin C'
])('%s names no technology', (text) => {
	const technologies = ['Go', 'R', 'C', 'Excel', 'Spring', 'Word', 'Chef', 'React', 'REST', 'Swift']
	expect(namesIn(text).filter((name) => [...technologies, '.NET'].includes(name))).toEqual([])
})

test('the longest spelling wins, whatever it contains', () => {
	expect(namesIn('React Native')).toEqual(['React Native'])
	expect(namesIn('AWS Lambda')).toEqual(['Lambda'])
	expect(namesIn('GitLab CI')).toEqual(['GitLab CI'])
})

test('a hit says where it stands', () => {
	expect(findSkills('We use k8s.')).toEqual([
		{ skill: 'Kubernetes', start: 7, end: 10, quote: 'k8s', confidence: 0.95 }
	])
	expect(findSkills('uses .NET')[0]).toMatchObject({ start: 5, quote: '.NET' })
})

test('a line break does not join two words into one skill', () => {
	expect(namesIn('machine\nlearning')).toEqual([])
})

test('case and plural of an unmistakable skill change nothing', () => {
	expect(namesIn('MICROSERVICES, Data Pipeline, kubernetes')).toEqual(
		namesIn('microservice, data pipelines, KUBERNETES')
	)
})
