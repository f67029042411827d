import { changedTexts } from '../../../src/optimization/changed-text'
import type { ChangedText } from '../../../src/optimization/resource'
import type { Suggestion } from '../../../src/optimization/schema'
import type { Desk } from '../../../src/optimization/together'

const none: ChangedText = {
	suggestionId: null,
	section: '',
	type: 'replaced',
	before: '',
	after: ''
}

/** One suggestion as a line of the diff, in the person's own words where they have some. */
export function changedTextOf(desk: Desk, suggestion: Suggestion, own?: string): ChangedText {
	const edits = own === undefined ? {} : { [suggestion.id]: own }
	return changedTexts(desk.master, [suggestion], edits)[0] ?? none
}
