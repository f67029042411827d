import { expect, test } from 'vitest'
import { anEntry, aResume, aSection, texts } from '../../../src/optimization/testing'
import { boxesByPage, keysByParagraph, nextKey } from './places'

const resume = aResume({
	sections: [aSection({ entries: [anEntry({ id: 'e1', highlights: texts('t', 'One.') })] })]
})
const box = { x: 1, y: 2, width: 3, height: 4 }

test('boxes lie on their pages, in the order of the resume', () => {
	const pages = boxesByPage(resume, {
		't-1': {
			spans: [
				{ page: 1, ...box },
				{ page: 2, ...box }
			],
			confidence: 1
		},
		'e1.title': { spans: [{ page: 1, ...box }], confidence: 1 },
		gone: { spans: [{ page: 1, ...box }], confidence: 1 }
	})
	expect(pages.get(1)?.map(({ key }) => key)).toEqual(['e1.title', 't-1'])
	expect(pages.get(2)).toEqual([{ key: 't-1', ...box }])
})

test('a paragraph may hold several texts', () => {
	const one = { spans: [{ paragraph: 4 }], confidence: 1 }
	expect(keysByParagraph(resume, { 'e1.dates': one, 'e1.title': one })).toEqual(
		new Map([[4, ['e1.title', 'e1.dates']]])
	)
})

test('the next of several comes round', () => {
	expect(nextKey(['a', 'b'], 'b')).toBe('a')
	expect(nextKey(['a', 'b'], 'a', -1)).toBe('b')
	expect(nextKey(['a', 'b'], 'elsewhere')).toBe('a')
	expect(nextKey([], null)).toBeNull()
})
