import { expect, test } from 'vitest'
import { leftwardMended } from './leftward'

test('the groups of a number drawn from the right are turned back', () => {
	expect(leftwardMended('0127 000 4 971+')).toBe('+971 4 000 0127')
	expect(leftwardMended('10 000+')).toBe('10 000+')
	expect(leftwardMended('+971 4 000 0127')).toBe('+971 4 000 0127')
})

test('brackets amid text that runs right to left open before they close', () => {
	expect(leftwardMended('العربية )اللغة الأم(')).toBe('العربية (اللغة الأم)')
	expect(leftwardMended('f) and g(x')).toBe('f) and g(x')
})
