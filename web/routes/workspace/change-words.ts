import type { Suggestion } from '../../../src/optimization/schema'
import type { Choice } from './choice'

/** What kind of change it is, in a word or two for the head of its note. */
export const kindWords = {
	summary: 'Summary',
	headline: 'Headline',
	skill_surfaced: 'Skill brought out',
	term_aligned: 'Their word for it',
	opening_mended: 'Stronger opening',
	rewritten: 'Reworded',
	reordered: 'Order',
	removed: 'Taken out'
} satisfies Record<Suggestion['kind'], string>

/** Where a change stands with the person, in words. */
export function standing(suggestion: Suggestion, choice: Choice, unproven = false): string {
	const { id, uncertain } = suggestion
	const seen = choice.seen.includes(id)
	if (choice.accepted.includes(id)) {
		if (choice.attested?.includes(id)) return 'Accepted on your word'
		if (unproven) return 'Your words, not in your resume'
		if (Object.hasOwn(choice.edits, id)) return 'Accepted in your words'
		return seen ? 'Accepted' : 'Preselected'
	}
	return uncertain && !seen ? 'Original kept until you decide' : 'Original kept'
}

/** What a change is good for that adds no points: the score counts what is shown, not how well. */
const sameScore = {
	summary: 'reads better',
	headline: 'seen first',
	skill_surfaced: 'your work shows it already, a list is where a reader looks',
	term_aligned: 'we count both words, a search for theirs may not',
	opening_mended: 'reads better',
	rewritten: 'reads better',
	reordered: 'seen sooner',
	removed: 'the page is shorter'
} satisfies Record<Suggestion['kind'], string>

/** The worth of a change beside its standing; nothing for own words, which nobody has counted. */
export function worthSentence({ id, kind, scoreDelta }: Suggestion, choice: Choice): string {
	if (Object.hasOwn(choice.edits, id) || Math.round(scoreDelta * 10) !== 0) return ''
	return ` · Same score: ${sameScore[kind]}.`
}

/** The numbers of the changes that one rests on, as on the sheet. */
export function needsWords(suggestion: Suggestion, suggestions: Suggestion[]): string {
	const numbers = suggestion.dependsOn
		.map((id) => suggestions.findIndex((one) => one.id === id) + 1)
		.filter((number) => number > 0)
	if (numbers.length === 0) return ''
	return `Needs ${numbers.length === 1 ? 'change' : 'changes'} ${numbers.join(', ')}.`
}
