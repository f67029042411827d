import { expect, test } from 'vitest'
import { anEntry, aPosting, aResume, aSection, texts } from '../testing'
import { summaryFlags } from './objective'

function withSummary(text: string) {
	return aResume({
		sections: [
			aSection({ id: 'about', kind: 'summary', paragraphs: texts('p', text) }),
			aSection({ entries: [anEntry({ organization: 'Acme Logistics' })] })
		]
	})
}

test('a summary written for another employer is pointed out', () => {
	const resume = withSummary('Analyst seeking an internship at Northwind Traders. Likes maps.')
	expect(summaryFlags(resume, aPosting([]))).toEqual([
		'Your summary says that you want to work at “Northwind Traders”, which this posting does not name. Check that it is meant for this job.'
	])
})

test.each([
	'Analyst who leads a team at Northwind Traders.',
	'Analyst seeking a role at Acme Logistics.',
	'Analyst seeking a role at a warehouse.'
])('work done, an own employer and no name at all are nothing to point out: %s', (text) => {
	expect(summaryFlags(withSummary(text), aPosting([]))).toEqual([])
})

test('praise that anybody can give themselves is pointed out once there is more than one of it', () => {
	expect(summaryFlags(withSummary('Innovative and results-driven analyst.'), aPosting([]))).toEqual(
		[
			'Your summary says “innovative” and “results-driven”, which anybody can say. One thing that you did, with its figure, says more.'
		]
	)
	expect(summaryFlags(withSummary('Innovative analyst.'), aPosting([]))).toEqual([])
})
