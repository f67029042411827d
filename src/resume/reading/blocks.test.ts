import { expect, test } from 'vitest'
import { joinLines } from './blocks'

test('a hyphen at the end of a line goes when the word is whole without it', () => {
	expect(joinLines(['Ten years of experi-', 'ence'], new Set())).toBe('Ten years of experience')
})

test('a hyphen of its own stays', () => {
	expect(joinLines(['a cross-', 'functional team'], new Set())).toBe('a cross-functional team')
	expect(joinLines(['an event-', 'driven service'], new Set(['event-driven']))).toBe(
		'an event-driven service'
	)
})

test('wide scripts join without a space', () => {
	expect(joinLines(['负责数据', '分析工作'], new Set())).toBe('负责数据分析工作')
})
