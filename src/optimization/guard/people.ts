import type { Token } from '../english/concepts'
import type { Meaning } from '../english/lexicon/lexicon'
import { partsIn } from './arithmetic'
import { type Line, lineOf } from './line'
import type { Ground, Source } from './source'

/** WordNet's file of nouns for people. */
const PERSON = 18

type MeaningOf = (token: Token, line: Line) => Meaning | null

/**
 * Whether a word only calls people otherwise whom the source tells of: "participants" of those who
 * came, "staff" of the porters, the "team" of sales. Null for a word that is no such name.
 */
export function peopleTold(
	token: Token,
	line: Line,
	source: Source,
	meaningOf: MeaningOf
): boolean | null {
	if (gathered.test(token.text) && (people.test(source.words) || isUncounted(source.own)))
		return true
	if (isTeamOf(token, line, source.own)) return true
	return anyone.test(token.text) ? hasOthers(line, source, meaningOf) : null
}

/** Whether the source tells of people whom the new text calls otherwise. */
function hasOthers(line: Line, source: Source, meaningOf: MeaningOf): boolean {
	const told = new Set(line.tokens.map((token) => token.stem))
	return source.words.split('\n').some((words) => {
		const own = lineOf(words)
		return own.tokens.some(
			(token) => !told.has(token.stem) && meaningOf(token, own)?.fields.includes(PERSON)
		)
	})
}

/** Names for people that say nothing of who they are. */
const anyone =
	/^(?:people|persons?|individuals?|employees?|staff|personnel|workers?|colleagues?|co-?workers|members?|others|newcomers|joiners|participants?|attendees?|learners?)$/i

/** Whether some of so many did a thing, and nobody says who they are: "14 of 16 finished it". */
function isUncounted({ lines }: Ground): boolean {
	return lines.some((line) =>
		partsIn(line).some(([, whole]) => /^\s+\p{Ll}{3,}ed\b/u.test(line.text.slice(whole.end)))
	)
}

/** The "teams" of "sales and transport teams" where the source has sales and transport. */
function isTeamOf({ text, start }: Token, line: Line, { keys }: Ground): boolean {
	if (!/^(?:teams?|departments?|colleagues)$/i.test(text)) return false
	const before = line.tokens.findLast((token) => token.end === start - 1)
	return (
		before !== undefined &&
		department.test(before.text) &&
		before.keys.some((key) => keys.has(key)) &&
		/\b(?:with|to|for|between|from|and|by)\s+(?:[\p{L},&]+\s+){0,4}$/iu.test(
			line.text.slice(0, before.start)
		)
	)
}

const department =
	/^(?:sales|transport|marketing|finance|accounts|accounting|hr|it|legal|operations|engineering|design|product|support|service|warehouse|production|purchasing|procurement|logistics|quality|qa|maintenance|kitchen|housekeeping|nursing|pharmacy|security|compliance|audit|tax|payroll|data|research|credit|claims|underwriting|editorial|reception|facilities|planning|commercial|stores)$/i

/** Whoever comes to what is held, where the source counts people. */
const gathered = /^(?:guests|visitors|participants|attendees|diners)$/i
const people = /\b(?:people|persons|heads)\b/i
