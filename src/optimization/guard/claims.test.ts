import { expect, test } from 'vitest'
import { makeLexicon } from '../english/lexicon/lexicon'
import { anEntry, aResume, aSection, texts } from '../testing'
import { checkEdit } from './check'

const lexicon = makeLexicon()

function aJob(...bullets: string[]) {
	return aResume({
		sections: [aSection({ entries: [anEntry({ highlights: texts('b', ...bullets) })] })]
	})
}

/** Each kind of claim: what the source says, what may be said, what may not. */
const kinds: [kind: string, source: string, honest: string, fabricated: string][] = [
	[
		'difference',
		'Cut the close from 9 days to 4',
		'Cut the close by more than half',
		'Cut the close by two thirds'
	],
	['rate', 'Answered 90 calls a day', 'Answered 90 calls daily', 'Answered 90 calls an hour'],
	['unit', 'Replied within 48 hours', 'Replied within two days', 'Replied within 48 minutes'],
	['money', 'Saved £38,500', 'Saved £38.5k', 'Saved €38,500'],
	['bound', 'Paid up to 60 employees', 'Paid as many as 60 employees', 'Paid over 60 employees'],
	[
		'end of a change',
		'Errors fell from 11% to 8%',
		'Errors fell by 3 percentage points',
		'Errors fell by 8%'
	],
	[
		'softer number',
		'Served 9,400 patients',
		'Served more than 9,000 patients',
		'Served more than 9,500 patients'
	],
	['help', 'Helped to plan the rota', 'Assisted in planning the rota', 'Planned the rota'],
	[
		'company',
		'Moved the archive with two colleagues',
		'With two colleagues, moved the archive',
		'Moved the archive'
	],
	['proposal', 'Proposed moving the archive', 'Suggested moving the archive', 'Moved the archive'],
	['watching', 'Observed mediations', 'Shadowed mediations', 'Attended to mediations as lead'],
	[
		'denial',
		'Evaluated the press but did not buy it',
		'Assessed the press; it was not bought',
		'Bought the press'
	],
	[
		'audience',
		'Wrote reports for the site manager',
		'Compiled reports for the site manager',
		'Wrote reports for the board of directors'
	],
	[
		'outcome',
		'Checked the trolley',
		'Inspected the trolley',
		'Checked the trolley, preventing failures'
	],
	[
		'cause',
		'Wrote the manual. Complaints fell in May',
		'Wrote the manual',
		'Complaints fell by writing the manual'
	],
	['whole', 'Cleaned the ward', 'Tidied the ward', 'Cleaned the whole ward'],
	[
		'synonym',
		'Purchased parts from vendors',
		'Bought parts from suppliers',
		'Purchased parts from governments'
	],
	[
		'short form',
		'Prepared VAT returns',
		'Prepared Value Added Tax (VAT) returns',
		'Prepared VAT and IFRS returns'
	]
]

test.each(kinds)(
	'%s: what follows passes, what does not is stopped',
	(_, source, honest, fabricated) => {
		expect(checkEdit(aJob(source), 'b-1', honest)).toEqual({ verdict: 'supported' })
		expect(checkEdit(aJob(source), 'b-1', fabricated).verdict).not.toBe('supported')
		expect(checkEdit(aJob(source), 'b-1', honest, [], null, lexicon).verdict).toBe('supported')
		expect(checkEdit(aJob(source), 'b-1', fabricated, [], null, lexicon).verdict).not.toBe(
			'supported'
		)
	}
)

test('a text may join two of its entry, and may not make one the cause of the other', () => {
	const job = aJob('Scanned hospital letters', 'Errors fell from 12 to 7')
	expect(
		checkEdit(job, 'b-1', 'Scanned hospital letters and errors fell from 12 to 7').verdict
	).not.toBe('refused')
	expect(
		checkEdit(job, 'b-1', 'Scanned hospital letters, which cut errors from 12 to 7').verdict
	).not.toBe('supported')
})
