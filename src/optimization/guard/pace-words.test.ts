import { expect, test } from 'vitest'
import { makeLexicon } from '../english/lexicon/lexicon'
import { anEntry, aResume, aSection, texts } from '../testing'
import { checkEdit } from './check'

const lexicon = makeLexicon()

test.each([
	['Automated a weekly fraud report in Python', 'Automated a daily fraud report in Python'],
	[
		'Automated a weekly fraud report in Python, so it takes 20 minutes instead of 3 hours',
		'Automated a daily fraud report in Python, so it takes 20 minutes instead of 3 hours'
	],
	['Wrote the monthly newsletter', 'Wrote the weekly newsletter'],
	['Checked the pumps every quarter', 'Checked the pumps every month']
])('how often “%s” happens may not change to “%s”', (before, after) => {
	const entry = anEntry({ title: 'Analyst', highlights: texts('b', before) })
	const master = aResume({ sections: [aSection({ entries: [entry] })] })
	expect(checkEdit(master, 'b-1', after, [], null, lexicon).verdict).not.toBe('supported')
})
