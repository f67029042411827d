import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullResume, groupOf, resumeOf, sectionOf } from './fixture'
import { missingTexts } from './readBack'
import { shuffledAt } from './shuffled'
import { resumeText } from './text'
import { resumeTexts } from './texts'

function paragraphs(...texts: string[]) {
	return resumeOf({ sections: [sectionOf('s', 'other', '', { paragraphs: texts })] })
}

test('each text that is cut out of a file is named, and no other', () => {
	const file = resumeTexts(fullResume())
	for (const { id } of file) {
		const rest = file.filter((text) => text.id !== id).map(({ text }) => text)
		const lost = file.find((text) => text.id === id)?.text
		expect(missingTexts(fullResume(), rest.join('\n'))).toEqual([lost])
	}
})

test('line ends, hyphenation, ligatures and case do not count', () => {
	const resume = paragraphs('Efficient, cross-functional office work', 'Zürich 2019 – 2021')
	const file =
		'Jane\nDoe\nEﬃcient, cross-\nfunc\u00ad\ntional oﬃce WORK Zu\u0308rich 2019\u20132021'
	expect(missingTexts(resume, file)).toEqual([])
})

test('punctuation counts: C++ is neither C nor C#', () => {
	const resume = paragraphs('C++')
	expect(missingTexts(resume, 'Jane Doe C C#')).toEqual(['C++'])
})

test('a skill is not found inside another word that the file also has to hold', () => {
	const groups = [groupOf('g', '', ['Go', 'Google Cloud'])]
	const resume = resumeOf({ sections: [sectionOf('s', 'skills', '', { groups })] })
	expect(missingTexts(resume, 'Jane Doe, Google Cloud')).toEqual(['Go'])
})

test('Arabic is found as written, as drawn from the left, and with its figures kept upright', () => {
	const resume = paragraphs('خفّض الزمن إلى 140 ثانية')
	expect(missingTexts(resume, 'Jane Doe خفض الزمن إلى 140 ثانية')).toEqual([])
	expect(missingTexts(resume, 'Jane Doe ةيناث 140 ىلإ نمزلا ضفخ')).toEqual([])
	expect(missingTexts(resume, 'Jane Doe ةيناث 140 ىلإ نمزلا')).toEqual(['خفّض الزمن إلى 140 ثانية'])
})

test('whatever a resume says, its own plain text holds it', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (texts) => {
			const resume = paragraphs(...texts)
			expect(missingTexts(resume, resumeText(resume))).toEqual([])
		}),
		{ seed: 20_261_121 }
	)
})

test('shuffled characters are found where they stand side by side', () => {
	expect(shuffledAt('abca', 'xxacabyy')).toBe(2)
	expect(shuffledAt('abca', 'acxab')).toBe(-1)
	expect(shuffledAt('', 'abc')).toBe(-1)
	expect(shuffledAt('abcd', 'abc')).toBe(-1)
})
