import { expect, test } from 'vitest'
import { findSkills } from '../skill/find'
import { alternativesIn } from './alternatives'

test.each([
	['Python, Bash or PowerShell', [['Python', 'Bash', 'PowerShell']]],
	['Docker and Kubernetes', [['Docker'], ['Kubernetes']]],
	['CI tools such as Jenkins, CircleCI', [['Jenkins', 'CircleCI']]],
	['containerization (Docker, Kubernetes)', [['containerization'], ['Docker', 'Kubernetes']]],
	['Java and knowledge of Oracle databases or MySQL', [['Java'], ['Oracle Database', 'MySQL']]],
	['nothing of the kind', []]
])('%s', (text, groups) => {
	expect(alternativesIn(text, findSkills(text))).toEqual(groups)
})
