import { expect, test } from 'vitest'
import { blocksOf, joinLines } from './blocks'
import { item, pdf } from './fixture'
import { linesOfPdf } from './lines'

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

test('a bracket left open at the end of a full line is closed by the next one', () => {
	const lines = linesOfPdf(
		pdf([
			item('1. A gauge that tells the tide from the hum of a rope (Patent', 40, 100, {
				width: 305
			}),
			item('10,200,300)', 50, 112),
			item('2. A crate that counts what is laid into it (Patent 10,200,301)', 40, 126),
			item('3. A door that knows its depot (Patent 10,200,302)', 40, 140)
		])
	)
	expect(blocksOf(lines, new Set()).map(({ text }) => text)).toEqual([
		'1. A gauge that tells the tide from the hum of a rope (Patent 10,200,300)',
		'2. A crate that counts what is laid into it (Patent 10,200,301)',
		'3. A door that knows its depot (Patent 10,200,302)'
	])
})
