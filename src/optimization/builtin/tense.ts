import { isRank, isRole, singular } from '../english/roles'
import { type Verb, verbOf, verbOfBase, verbOfPast } from '../english/verbs'
import { capitalized } from './spelling'

/** What follows a verb and hardly a noun: "design the forms", not "design reviews". */
const object =
	/^(?:a|an|the|all|any|each|every|our|their|its|his|her|my|new|daily|weekly|monthly|various|multiple|several|up|with|to)$/i

/** Verbs that are no nouns and no adjectives either, whatever follows them. */
const onlyVerbs = new Set(
	`achieve administer advise analyze apply arrange assemble assist calculate collaborate collect communicate compile complete
	configure coordinate create deliver deploy determine develop distribute enforce ensure establish evaluate facilitate
	generate identify implement improve inform initiate install interpret maintain negotiate operate organize oversee perform prepare
	prioritize provide receive recommend resolve respond retrieve revise schedule supervise troubleshoot utilize validate verify
	write`.split(/\s+/)
)

/**
 * "Manage a team and train the new cooks" as "Managed a team and trained the new cooks", also
 * where only a later verb is not in the past yet. Null where all of it is in the past already,
 * where the first word may be no verb, or where a further one cannot be told from a noun.
 * `amongDeeds`: the lines around it open with their verbs, and so does this one.
 */
export function inPast(text: string, amongDeeds = false): string | null {
	const words = text.split(/(\s+)/)
	const [first = ''] = words
	const opening = verbAt(words, 0) ?? (amongDeeds ? openingVerb(words) : undefined)
	if (!opening && !isPast(first)) return null
	// A verb after a full stop, or under another ("to plan and build"), is a matter of its own.
	const end = words.findIndex((word, index) => index > 0 && /[.;:]$/.test(word))
	const changed = words.map((word, index): string | null => {
		if (index === 0) return opening ? capitalized(opening.past) : word
		if (!followsAnd(words, index) || (end >= 0 && index > end)) return word
		const other = presentVerb(bareOf(word))
		if (!other || isUnder(words, index)) return word
		if (!verbAt(words, index)) return opening ? null : word
		// "Wrote the analysis and report to the board": a noun as well.
		const isNoun = !opening && /^(?:up|with|to)$/i.test(words[index + 2] ?? '')
		return isNoun ? word : other.past + signOf(word)
	})
	return changed.includes(null) || changed.join('') === text ? null : changed.join('')
}

/** The verb that stands here beyond doubt: it has an object, or it can be nothing else. */
function verbAt(words: string[], index: number): Verb | undefined {
	const word = bareOf(words[index] ?? '')
	const verb = presentVerb(word)
	if (!verb) return undefined
	const clear = object.test(words[index + 2] ?? '') || joinsVerb(words, index)
	const lower = word.toLowerCase()
	return clear || onlyVerbs.has(lower) || doneAgain(lower) ? verb : undefined
}

/** The first word as a verb: not "Lead engineer", which is one person, or "Support for", which is a thing. */
function openingVerb(words: string[]): Verb | undefined {
	const next = bareOf(words[2] ?? '')
	const isPerson = (isRole(next) || isRank(next)) && singular(next) === next.toLowerCase()
	const isThing = /^(?:of|or|in|for|at|is|was|on|by|from|that|which|)$/i.test(next)
	// "Research integrated into the product", "Support Desk: …".
	const isLabel = verbOfPast(next) !== undefined || /^[^.]{0,60}[:–—]/.test(words.join(''))
	return isPerson || isThing || isLabel ? undefined : presentVerb(words[0] ?? '')
}

/** "review" in "review and interpret the drawings": as much a verb as the one that it is joined to. */
function joinsVerb(words: string[], index: number): boolean {
	if (!/^(?:and|&|or)$/i.test(words[index + 2] ?? '')) return false
	const next = words[index + 4] ?? ''
	return presentVerb(next) !== undefined && onlyVerbs.has(next.toLowerCase())
}

/** In the plain form or with its -s, and not the same in the past. */
function presentVerb(word: string): Verb | undefined {
	const lower = word.toLowerCase()
	const verb = verbOfBase(word) ?? verbOf(word) ?? doneAgain(lower)
	if (!verb || verb.base === verb.past) return undefined
	return lower === verb.base || lower === verb.third ? verb : undefined
}

/** `retrain`, of `train`. */
function doneAgain(word: string): Verb | undefined {
	const [, again, verb] = /^(re-?)(\p{L}+)$/u.exec(word) ?? []
	const known = verb && verb.length > 3 ? verbOfBase(verb) : undefined
	if (!again || !known || verbOfBase(word)) return undefined
	const { base, past, gerund, third } = known
	return { base: again + base, past: again + past, gerund: again + gerund, third: again + third }
}

function isPast(word: string): boolean {
	const verb = verbOfPast(word)
	return verb !== undefined && verb.base !== verb.past && /^\p{Lu}/u.test(word)
}

/** After "to", "that", "which", "who" or a modal verb of the same sentence the plain form is right. */
function isUnder(words: string[], index: number): boolean {
	return words
		.slice(0, index)
		.some((word) =>
			/^(?:to|that|which|who|where|when|while|how|if|can|could|may|might|must|should|will|would|help(?:ed)?|let|made)$/i.test(
				word
			)
		)
}

function followsAnd(words: string[], index: number): boolean {
	const previous = words[index - 2] ?? ''
	return /^(?:and|&|or|then)$/i.test(previous) || previous.endsWith(',') || previous.endsWith(';')
}

function bareOf(word: string): string {
	return word.replace(/[,;.]+$/, '')
}

function signOf(word: string): string {
	return /[,;.]+$/.exec(word)?.[0] ?? ''
}
