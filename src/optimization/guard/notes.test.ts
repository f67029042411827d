import { expect, test } from 'vitest'
import { makeLexicon } from '../english/lexicon/lexicon'
import { anEntry, aResume, aSection, texts } from '../testing'
import { checkEdit } from './check'
import { spelledOut } from './notation'

const lexicon = makeLexicon()

function verdictOf(before: string, after: string) {
	const master = aResume({
		sections: [aSection({ entries: [anEntry({ title: 'Clerk', highlights: texts('b', before) })] })]
	})
	return checkEdit(master, 'b-1', after, [], null, lexicon).verdict
}

test.each([
	['<2% returns', 'under 2% returns'],
	['>300 files', 'over 300 files'],
	['shift 2-10pm', 'shift 2pm - 10pm'],
	['since 07/2019', 'since July 2019'],
	['2021/22 and 2021-22', '2021/2022 and 2021-2022'],
	['Grade II listed', 'Grade 2 listed'],
	['to ±.005 mm', 'to ±0.005 mm'],
	['baked at 230C', 'baked at 230 °C'],
	['stock w/ the buyer w/o help', 'stock with the buyer without help'],
	['a -> b, and/or C++', 'a -> b, and/or C++']
])('the note “%s” is read as “%s”', (note, said) => {
	expect(spelledOut(note)).toBe(said)
})

test.each([
	['Paid invoices, 10-15k a month', 'Paid 10,000 to 15,000 invoices a month'],
	['Rota for ~40 ppl w/ the deputy', 'Wrote the rota for about 40 people with the deputy'],
	["Audit in '23, no findings", 'Audit in 2023 without findings'],
	['Ferry watch on Mon + Thu', 'Ferry watch twice a week, on Mondays and Thursdays'],
	['Milked the herd from Monday to Friday', 'Milked the herd on weekdays'],
	['Logged 4,800 dives over three seasons', 'Logged 1,600 dives a season over three seasons'],
	['Typed 60 forms a day', 'Typed about 300 forms per five-day week'],
	['Closed 38 of 40 claims', 'Closed 95% of the 40 claims'],
	['Bell calls fell from 61% in 2020 to 52% in 2022', 'Bell calls fell by 9 percentage points'],
	['Hit 112% of quota', 'Exceeded quota by 12%'],
	['Came third of 14 crews', 'Came third of 14 crews, ahead of eleven others'],
	['Under 3% of letters were late', 'More than 97% of letters were on time']
])('“%s” may be told as “%s”', (before, after) => {
	expect(verdictOf(before, after)).toBe('supported')
})

test.each([
	['Paid invoices, 10-15k a month', 'Paid 10,000 to 25,000 invoices a month'],
	["Audit in '23, no findings", 'Audit in 2021 without findings'],
	['Ferry watch on Mondays', 'Ferry watch on Fridays'],
	['Logged 4,800 dives over three seasons', 'Logged 2,400 dives a season over three seasons'],
	['Cut the queue from 900 to 600 files', 'Cut the queue from 900 to 300 files'],
	['Share of repeat visits rose from 22% to 31%', 'Share of repeat visits rose from 22% to 41%'],
	['The lift was 5 weeks late', 'The lift was on time'],
	['Logged 113 knots, 9 of them critical', 'Logged 113 critical knots']
])('“%s” may not be told as “%s”', (before, after) => {
	expect(verdictOf(before, after)).not.toBe('supported')
})
