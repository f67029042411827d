import { expect, test } from 'vitest'
import { readPosting } from './read'

const skillsIn = (bullet: string) =>
	readPosting(`Analyst\n\nRequirements\n- ${bullet}\n`).requirements.flatMap((one) => one.skills)

test.each([
	['Experience with web and data analytics', ['web analytics', 'data analysis']],
	['Testing (unit, integration)', ['unit testing', 'integration testing']],
	['Test (Unit, Acceptance)', ['unit testing', 'acceptance testing']],
	['Java/Kotlin', ['Java', 'Kotlin']]
])('“%s” names each of its skills', (bullet, skills) => {
	expect(skillsIn(bullet)).toEqual(expect.arrayContaining(skills))
})

test('words that make no known skill together add none', () => {
	expect(skillsIn('Green and data analytics')).toEqual(['data analysis'])
})
