import { expect, test } from 'vitest'
import { item, pdf } from './fixture'
import { linesOfPdf } from './lines'
import { fromTheRight } from './mirror'

const column = (...texts: string[]) =>
	fromTheRight(
		linesOfPdf(
			pdf(
				texts.map((text, i) =>
					item(text, 560 - text.length * 5, 40 + 14 * i, { width: text.length * 5 })
				)
			)
		)
	).map((line) => line.text)

test('a range of numbers amid text from right to left has its earlier year first', () => {
	expect(column('بكالوريوس علوم الحاسوب', '2015 – 2011', 'الجامعة الأردنية')[1]).toBe('2011 – 2015')
})

test('elsewhere a range stays as it is written', () => {
	expect(column('Bachelor of Science', '2015 – 2011', 'A university')[1]).toBe('2015 – 2011')
})
