import { expect, test } from 'vitest'
import { anEntry, aResume, aSection, texts } from '../../../src/optimization/testing'
import { replaceText } from '../../../src/resume/editing/edit'
import type { ReadResume } from '../../../src/resume/schema'
import { unsureKeys } from './unsure-keys'

const resume = aResume({
	sections: [
		aSection({ entries: [anEntry({ id: 'e1', highlights: texts('t', 'Trained nine people.') })] })
	]
})
const sure = (confidence: number) => ({ spans: [], confidence })
const read: ReadResume = {
	resume,
	provenance: {
		't-1': sure(0.4),
		'e1.dates': sure(0.5),
		'basics.name': sure(0.59),
		'e1.title': sure(0.6),
		'basics.label': sure(0.1)
	},
	warnings: [],
	pages: 1
}

test('what the reader is unsure of is named in the order of the resume', () => {
	expect(unsureKeys(read, { resume, confirmed: [] })).toEqual(['basics.name', 'e1.dates', 't-1'])
})

test('what was confirmed or corrected is not unsure any more', () => {
	const corrected = replaceText(resume, 't-1', 'Trained ten people.')
	expect(unsureKeys(read, { resume: corrected, confirmed: ['basics.name'] })).toEqual(['e1.dates'])
})
