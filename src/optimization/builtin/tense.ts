import { type Verb, verbOf, verbOfBase } from '../english/verbs'
import { capitalized } from './spelling'

/** What follows a verb and hardly a noun: "design the forms", not "design reviews". */
const object =
	/^(?:a|an|the|all|any|each|every|our|their|its|his|her|my|new|daily|weekly|monthly|various|multiple|several|up|with|to)$/i

/**
 * "Manage a team and train the new cooks" as "Managed a team and trained the new cooks".
 * Null where the first word is in the past already or may be no verb, or where a further verb
 * of the sentence cannot be told from a noun.
 */
export function inPast(text: string): string | null {
	const words = text.split(/(\s+)/)
	const [first = ''] = words
	const verb = presentVerb(first)
	if (!verb || !object.test(words[2] ?? '')) return null
	const changed = words.map((word, index): string | null => {
		if (index === 0) return capitalized(verb.past)
		const other = followsAnd(words, index) ? presentVerb(word) : undefined
		if (!other) return word
		return object.test(words[index + 2] ?? '') ? other.past : null
	})
	return changed.some((word) => word === null) ? null : changed.join('')
}

/** In the plain form or with its -s, and not the same in the past. */
function presentVerb(word: string): Verb | undefined {
	const verb = verbOfBase(word) ?? verbOf(word)
	if (!verb || verb.base === verb.past) return undefined
	const lower = word.toLowerCase()
	return lower === verb.base || lower === verb.third ? verb : undefined
}

function followsAnd(words: string[], index: number): boolean {
	const previous = words[index - 2] ?? ''
	return /^(?:and|&|or|then)$/i.test(previous) || previous.endsWith(',') || previous.endsWith(';')
}
