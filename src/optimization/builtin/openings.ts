import { isRole, singular } from '../english/roles'
import { type Verb, verbOfBase, verbOfGerund, verbOfNoun, verbOfPast } from '../english/verbs'
import { capitalized } from './spelling'
import { inPast } from './tense'

export type Tense = 'past' | 'present'

/** Phrases that say "this was my task" before the verb that says what was done. */
const duty =
	/^(?:(?:i\s+)?(?:am|was|were|is|have been|had been|being)\s+)?(?:(?:primarily|mainly|solely|directly|also|fully)\s+)?(?:responsible for|accountable for|tasked with|charged with|in charge of)\s+|^(?:my\s+)?(?:main\s+|key\s+|primary\s+|daily\s+)?(?:duties|responsibilities|tasks)\s+(?:included|include|including|involved|involve|were|are)\s*:?\s+/i

const toldInPast =
	/^(?:i\s+)?(?:was|were|had been)\b|^\S+(?:\s+\S+)?\s+(?:included|involved|were)\b/i

/** -ing words that are as often the name of a field as something done. */
const fields = new Set(
	`training testing marketing planning accounting engineering hiring reporting billing scheduling staffing
	forecasting budgeting purchasing pricing coaching catering cleaning banking funding processing
	manufacturing advertising programming monitoring shipping`.split(/\s+/)
)

/**
 * A bullet that opens with its verb: "Responsible for maintaining X" becomes "Maintained X".
 * Says neither more nor less than before; null where that cannot be done for certain.
 */
export function mendOpening(text: string, tense: Tense): string | null {
	const opening = duty.exec(text)
	if (opening) {
		const wanted = toldInPast.test(opening[0]) ? 'past' : tense
		const rest = text.slice(opening[0].length)
		return fromGerund(rest, wanted) ?? fromNoun(rest, wanted) ?? fromNouns(rest, wanted)
	}
	const task = taskOf(text)
	if (task !== null) return tense === 'past' ? inPast(task) : capitalized(task)
	return (
		withoutPronoun(text, tense) ??
		(tense === 'past' ? (fromOpeningList(text) ?? fromOpeningGerund(text)) : null)
	)
}

/** Whether a bullet opens with a verb in the past or in the present; null when it does neither. */
export function tenseOf(text: string): Tense | null {
	const [first = ''] = /^[\p{L}-]+/u.exec(text) ?? []
	const past = verbOfPast(first)
	if (past && past.base !== past.past) return 'past'
	return verbOfBase(first) ? 'present' : null
}

/** "I managed …", and "I manage …" in a job that goes on. */
function withoutPronoun(text: string, tense: Tense): string | null {
	const [opening, word = ''] = /^I\s+(?:also\s+)?(\p{L}+)(?=\s)/u.exec(text) ?? []
	if (!opening) return null
	const known = tense === 'past' ? verbOfPast(word) : (verbOfPast(word) ?? verbOfBase(word))
	const rest = text.slice(opening.length)
	// A second "I" would be left hanging in the same sentence.
	if (!known || /\bI\b/.test(rest) || known.base === 'be') return null
	return capitalized(word) + rest
}

/** What follows "Responsible to" and the like: "review and interpret the drawings". */
function taskOf(text: string): string | null {
	const found = /^(?:responsible|required|tasked|expected)\s+to\s+(?=(\p{L}+))/iu.exec(text)
	return found && verbOfBase(found[1] ?? '') ? text.slice(found[0].length) : null
}

/** What follows an -ing verb and hardly the name of a field: "Training the staff", not "Training programs". */
const object = /^(?:a|an|the|all|any|each|every|our|their|its|new|daily|weekly|monthly|and|&)$/i

/** -ing words that before a bare noun are hardly anything but what was done: "Creating flyers". */
const plainDeeds = new Set(
	`administering analyzing answering arranging assembling assisting collaborating collecting communicating compiling
	completing conducting configuring coordinating creating delivering designing developing distributing drafting ensuring
	establishing evaluating facilitating handling identifying implementing improving installing maintaining managing
	negotiating organizing overseeing performing preparing presenting promoting providing resolving
	responding restocking reviewing supervising troubleshooting updating wrapping`.split(/\s+/)
)

/** "Designing the forms" alone leaves open whether it was done; in a job that goes on, also when. */
function fromOpeningGerund(text: string): string | null {
	const [first = '', next = ''] = text.split(/\s+/)
	if (!/^\p{Lu}/u.test(first) || !verbOfGerund(first)) return null
	if (!object.test(next) && !isPlainDeed(first, next)) return null
	// "and" twice is a slip that a new verb would only spread.
	if (/\b(?:and|&)\s+\p{L}+ing\s+(?:and|&)\b/iu.test(text)) return null
	// A further -ing word after a comma may belong to either half; only the writer knows.
	if (/,\s+(?:\p{L}+ly\s+)?\p{L}+ing\b/u.test(text)) return null
	return fromGerund(text, 'past')
}

/** "Installing, configuring and supporting the printers": several -ing words before one object. */
function fromOpeningList(text: string): string | null {
	const [opening = '', list = ''] =
		/^(\p{Lu}\p{L}+ing(?:,\s+\p{L}+ing)+,?\s+(?:and|&)\s+\p{L}+ing)\s+(?=\S)/u.exec(text) ?? []
	const rest = text.slice(opening.length)
	const [next = ''] = rest.split(/\s+/)
	const isDone = list.split(/\W+/).some((word) => isPlainDeed(word, next))
	if (!opening || !(object.test(next) || isDone)) return null
	if (/(?:,|\band\b|&)\s+(?:\p{L}+ly\s+)?\p{L}+ing\b/u.test(rest)) return null
	const done = deedsOf(list, 'past', verbOfGerund)
	return done && `${done} ${rest}`
}

/** The words of a list as verbs, its commas and "and" kept; null when one of them is no deed. */
function deedsOf(
	list: string,
	tense: Tense,
	verbOfPart: (part: string) => Verb | undefined
): string | null {
	const parts = list.split(/(,?\s+(?:and|&)\s+|,\s+)/)
	const done = parts.map((part, index) => {
		if (index % 2 === 1) return part
		const verb = verbOfPart(part)
		return verb ? inTense(verb, tense) : null
	})
	return done.includes(null) ? null : capitalized(done.join(''))
}

/** Not "Managing director" or "Designing for print", which name a role or a field. */
function isPlainDeed(first: string, next: string): boolean {
	const isPerson = isRole(next) && singular(next) === next.toLowerCase()
	return (
		plainDeeds.has(first.toLowerCase()) &&
		/^[\p{L}\d$]/u.test(next) &&
		!isPerson &&
		!/^(?:of|or|in|for|at|is|was|as|skills?|director|partner|editor)$/i.test(next)
	)
}

/** "the maintenance of X", "maintenance of X". */
function fromNoun(rest: string, tense: Tense): string | null {
	const [opening, noun = ''] = /^(?:the\s+)?(\p{L}+)\s+of\s+(?=\S)/u.exec(rest) ?? []
	const verb = verbOfNoun(noun)
	const object = rest.slice(opening?.length ?? 0)
	if (!opening || !verb || hasUnclearRest(object)) return null
	return `${capitalized(inTense(verb, tense))} ${object}`
}

/** "the installation, programming, maintenance and operation of X": every noun of it is something done. */
function fromNouns(rest: string, tense: Tense): string | null {
	const [opening, list = ''] =
		/^(?:the\s+)?(\p{L}+(?:,\s+\p{L}+)*,?\s+(?:and|&)\s+\p{L}+)\s+of\s+(?=\S)/u.exec(rest) ?? []
	const object = rest.slice(opening?.length ?? 0)
	if (!opening || hasUnclearRest(object)) return null
	const done = deedsOf(list, tense, (part) => verbOfNoun(part) ?? verbOfGerund(part))
	return done && `${done} ${object}`
}

/** "maintaining X", "designing, building and testing X", "maintaining X and writing Y". */
function fromGerund(rest: string, tense: Tense): string | null {
	const words = rest.split(/(\s+)/)
	const first = gerundAt(words, 0)
	if (!first || !/\s/.test(rest)) return null
	const [, second = ''] = words.filter((word) => word.trim() !== '')
	if (/^(?:of|and|or)$/i.test(second) && !joinsGerunds(words)) return null
	const changed = words.map((word, index) => {
		if (index === 0) return capitalized(swap(word, first, tense))
		const verb = gerundAt(words, index)
		return verb && isJoined(words, index) ? swap(word, verb, tense) : word
	})
	const after = changed.join('')
	return isUnclear(words) ? null : after
}

function gerundAt(words: string[], index: number): Verb | undefined {
	return verbOfGerund(words[index]?.replace(/[,;]$/, '') ?? '')
}

function swap(word: string, verb: Verb, tense: Tense): string {
	const sign = /[,;]$/.exec(word)?.[0] ?? ''
	return inTense(verb, tense) + sign
}

function inTense(verb: Verb, tense: Tense): string {
	return tense === 'past' ? verb.past : verb.base
}

/** A further -ing verb on the same level: after "and", or after a comma in a list that ends so. */
function isJoined(words: string[], index: number): boolean {
	const previous = words[index - 2] ?? ''
	if (/^(?:and|&|or)$/i.test(previous)) return true
	return previous.endsWith(',') && joinsGerunds(words.slice(index))
}

function joinsGerunds(words: string[]): boolean {
	return words.some((word, index) => {
		return (
			gerundAt(words, index) !== undefined &&
			/^(?:and|&|or)$/i.test(words[index - 2] ?? '') &&
			word !== ''
		)
	})
}

/** Where a joined -ing word may be a noun ("hiring and training"), nobody but the writer knows. */
function isUnclear(words: string[]): boolean {
	return words.some((word, index) => {
		if (index === 0 || !isJoined(words, index)) return false
		const bare = word.toLowerCase().replace(/[^\p{L}]/gu, '')
		if (!/ing$/.test(bare)) return false
		const next = words[index + 2] ?? ''
		const determined = /^(?:the|an?|all|our|their|its|new)$/i.test(next)
		const hasObject =
			/^[\p{L}\p{N}$€£]/u.test(next) && !/^(?:of|and|or|in|for|to|on|at|with)\b/i.test(next)
		const continues = /,$/.test(word) || /^(?:and|&|or)$/i.test(next)
		if (!gerundAt(words, index)) return true
		return fields.has(bare) ? !determined : !(hasObject || continues)
	})
}

/** After "management of X", a bare "and maintenance" or "and training staff" would lose its verb. */
function hasUnclearRest(object: string): boolean {
	return /(?:,|\band\b|&)\s+(?:the\s+)?\p{L}+(?:ing|ion|ment|ance)\b/iu.test(object)
}
