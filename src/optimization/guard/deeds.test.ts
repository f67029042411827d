import { expect, test } from 'vitest'
import { makeLexicon } from '../english/lexicon/lexicon'
import { anEntry, aResume, aSection, texts } from '../testing'
import { checkEdit } from './check'

const lexicon = makeLexicon()

function verdictOf(before: string, after: string) {
	const entry = anEntry({ title: 'Clerk', highlights: texts('b', before) })
	const master = aResume({ sections: [aSection({ entries: [entry] })] })
	return checkEdit(master, 'b-1', after, [], null, lexicon).verdict
}

test.each([
	['Turned Figma designs into responsive pages', 'Designed responsive pages in Figma'],
	['Booked contractors for repairs', 'Repaired things with contractors'],
	['Sent contracts to be translated and filed them', 'Translated and filed contracts'],
	['Listened to translations and marked errors', 'Marked errors and translated'],
	['Updated the website and wrote blog posts', 'Built the website and wrote blog posts']
])('“%s” names a deed that “%s” claims', (before, after) => {
	expect(verdictOf(before, after)).not.toBe('supported')
})

test.each([
	['Logo design for 12 clients', 'Designed logos for 12 clients'],
	['Review requests and write tests', 'Write tests and review requests'],
	['Was one of three who tested the web chat', 'One of three who tested the web chat'],
	['Responsible for the translation of contracts', 'Translated contracts']
])('“%s” is told by “%s”', (before, after) => {
	expect(verdictOf(before, after)).toBe('supported')
})
