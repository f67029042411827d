import { expect, test } from 'vitest'
import { specificityOf } from './specificity'

test('a skill that many suggest says less than one that stands for itself', () => {
	expect(specificityOf('cloud')).toBeLessThan(specificityOf('Terraform'))
	expect(specificityOf('teamwork')).toBeLessThan(specificityOf('cloud'))
	expect(specificityOf('cloud')).toBeGreaterThan(0)
})

test('a name the taxonomy lacks is as specific as can be', () => {
	expect(specificityOf('Blumenwerk 9')).toBe(1)
})
