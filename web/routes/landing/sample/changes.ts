/** One change as the sheet shows it: the words that go, the words that come, and the note beside them. */
export type SampleChange = {
	kind: 'opening_mended' | 'skill_surfaced'
	/** Id of the text it changes, or of the list it adds to. */
	place: string
	removed: string
	added: string
	/** What stands after the changed words, in either wording. */
	rest: string
	reason: string
	/** Where the original is kept until the person decides: what to think of first. */
	warning: string
	fromResume: string
	fromPosting: string
}

/** Fit of the resume with the posting, as it is and with any of the changes. */
export const fit = 70

const verb = 'The verb alone says that you did it, and not only that it was your duty.'

/**
 * What resuMAX says about this pair; the test beside it asks the engine again. Written down,
 * so that the first page need not load it.
 */
export const changes = {
	dock: {
		kind: 'opening_mended',
		place: 'dock',
		removed: 'Responsible for coordinating',
		added: 'Coordinated',
		rest: ' the dock plan of twelve carriers every day',
		reason: verb,
		warning: '',
		fromResume: 'Responsible for coordinating',
		fromPosting: ''
	},
	stock: {
		kind: 'opening_mended',
		place: 'stock',
		removed: 'Was responsible for running',
		added: 'Ran',
		rest: ' stock takes with a team of nine, with 99.2% accuracy',
		reason: verb,
		warning: '',
		fromResume: 'Was responsible for running',
		fromPosting: ''
	},
	sap: {
		kind: 'skill_surfaced',
		place: 'known.items',
		removed: '',
		added: 'SAP EWM',
		rest: '',
		reason: 'The posting asks for SAP EWM; your experience shows it, your list of skills does not.',
		warning: '',
		fromResume: 'SAP EWM',
		fromPosting: 'SAP EWM'
	},
	warehousing: {
		kind: 'skill_surfaced',
		place: 'known.items',
		removed: '',
		added: 'Warehousing',
		rest: '',
		reason: 'The posting asks for warehousing; your resume says “Warehouse”.',
		warning: 'List warehousing only if you can speak about it in an interview.',
		fromResume: 'Warehouse',
		fromPosting: 'warehouse'
	}
} satisfies Record<string, SampleChange>

export type SampleId = keyof typeof changes
