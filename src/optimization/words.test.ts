import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from './words'

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

function segmented(text: string): string[] {
	return Array.from(segmenter.segment(text), (part) => part.segment)
}

test('any text of Latin letters, figures and signs has the words that Unicode tells apart', () => {
	const everything = Array.from({ length: 0x20c0 }, (_, code) => String.fromCharCode(code))
	const common = [...' aZé1\'’.,:;_-–&/%"“()\n\r\t\u00a0·…']
	const sign = fc.oneof(
		{ weight: 4, arbitrary: fc.constantFrom(...common) },
		fc.constantFrom(...everything)
	)
	fc.assert(
		fc.property(fc.string({ unit: sign, maxLength: 12 }), (text) => {
			expect(wordsOf(text)).toEqual(segmented(text))
		}),
		{ numRuns: 5000 }
	)
})

test('figures, contractions and names of tools hold together', () => {
	expect(wordsOf('don’t: 1,200.5 ms, e.g. code_base')).toEqual([
		'don’t',
		':',
		' ',
		'1,200.5',
		' ',
		'ms',
		',',
		' ',
		'e.g',
		'.',
		' ',
		'code_base'
	])
})

test('Chinese has words as well', () => {
	expect(wordsOf('数据分析和机器学习')).toEqual(['数据', '分析', '和', '机器', '学习'])
})
