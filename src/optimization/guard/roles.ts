import { tokensOf } from '../english/concepts'
import { isRank, isRole, singular } from '../english/roles'
import { stemOf } from '../english/stem-of'
import { verbOf } from '../english/verbs'
import { wordsOf } from '../english/words'
import { isWrittenOut } from './clips'
import { expansions } from './initials'
import { lineOf } from './line'
import type { Source } from './source'
import { doubt, type Finding, refuse } from './verdict'

/** A rank or role that the source does not name: refused about a person, uncertain inside a sentence. */
export function checkRoles(text: string, source: Source): Finding[] {
	return [
		...openingRole(text, source),
		...wordsOf(text).flatMap((word, index, all) => roleAt(word, index, all, text, source))
	]
}

type Word = ReturnType<typeof wordsOf>[number]

function roleAt(
	{ text: word }: Word,
	index: number,
	all: Word[],
	text: string,
	source: Source
): Finding[] {
	const lower = word.toLowerCase()
	if (!isRank(lower) && !isRole(lower)) return []
	if (index === 0 && isHeading.test(text)) return []
	if (lower === 'staff' && !isRole(all[index + 1]?.text ?? '')) return []
	if (lower === 'fellow' && isRole(all[index + 1]?.text ?? '')) return []
	if (isStudied(lower, source)) return []
	if (wordsOf(source.own.lower).some((own) => nameOf(own.text) === nameOf(lower))) return []
	if (isNamedBy(lower, source) || isDoer(lower, source) || isSynonym(lower, source)) return []
	if ((!isRank(lower) || lower === 'chief') && isInitials(word, text, source)) return []
	if (!isRank(lower) && isWrittenOut({ text: lower }, source.own)) return []
	const why = `Your resume does not say “${word}” here.`
	return [source.scope === 'person' || isRank(lower) ? refuse(why) : doubt(why)]
}

/** The CEO of "the CEO's diary". */
function nameOf(word: string): string {
	return singular(word.replace(/['’]s$/, ''))
}

/** Who a summary says that the person is must be one of their titles: the optometrist they worked for is not they. */
function openingRole(text: string, source: Source): Finding[] {
	if (source.scope !== 'person' || source.head.length === 0) return []
	const [opening = ''] = text.split(/[,.;:(–—]|\s(?:with|who|for|at|in|and|of|on|from|working)\b/)
	const [grade] = /\b(?:advanced|approved|chartered|master|expert)\b/i.exec(opening) ?? []
	if (grade && !source.all.affirmed.has(stemOf(grade)))
		return [refuse(`Your resume does not show the title “${opening.trim()}”.`)]
	const second = secondRole(text, opening)
	if (second && !isHeld(second, source))
		return [refuse(`Your resume does not show the title “${second}”.`)]
	const role = tokensOf(opening).at(-1)
	if (!role || isStudied(role.text.toLowerCase(), source)) return []
	if (isRank(role.text) && !isToldOf(opening, source))
		return [refuse(`Your resume does not show the title “${opening.trim()}”.`)]
	if (!isRole(role.text)) return []
	return isHeld(role.text, source)
		? []
		: [refuse(`Your resume does not show the title “${opening.trim()}”.`)]
}

/** The "former workshop manager" of "Joiner and former workshop manager with". */
function secondRole(text: string, opening: string): string | null {
	const [, words] =
		/^\s+and\s+(?:an?\s+|former\s+|previously\s+|ex-)*((?:[\p{L}-]+\s){0,3}[\p{L}-]+)(?=\s+(?:with|who|for|at|in|of|on|from)\b|[,.;]|$)/iu.exec(
			text.slice(opening.length)
		) ?? []
	const last = words?.split(/\s/).at(-1)?.toLowerCase() ?? ''
	return words && (isRole(last) || isRank(last)) && !/s$/.test(last) ? words : null
}

/** Whether one of the person's titles ends in the same role. */
function isHeld(role: string, { head }: Source): boolean {
	const last = tokensOf(role).at(-1)
	return head.some((title) =>
		tokensOf(title).some((token) => token.keys.some((key) => last?.keys.includes(key)))
	)
}

/** Whether each word of a rank stands in one of the person's titles or in the summary. */
function isToldOf(opening: string, { head }: Source): boolean {
	const told = new Set(head.flatMap((title) => tokensOf(title).map((token) => token.stem)))
	return tokensOf(opening).every(
		(token) => token.light || praise.test(token.text) || told.has(token.stem)
	)
}

/** Words for a person that have their own check, or need none. */
const praise = /(?:ed|ing|al|ful|ive|able|ent)$|^certified$/i

/** "Head a team" is a deed, as strong as "lead"; its strength is weighed with the verbs. */
const isHeading =
	/^(?:head|chair)\s+(?:an?|the|my|our|\d+|two|three|four|five|six|seven|eight|nine|ten)\b/i

/** The "surveyor" of "quantity surveyor" where the source says QS. */
function isInitials(word: string, text: string, { own }: Source): boolean {
	return [...expansions(lineOf(text), own)].some((token) => token.text === word)
}

/** `representative` for who "represented". */
function isDoer(role: string, { scope, words }: Source): boolean {
	const [deed = ''] = words.toLowerCase().split(/\s/)
	return (
		scope === 'sentence' &&
		!isRank(role) &&
		(verbOf(deed)?.base === role || (deed.length > 6 && deed.slice(0, 6) === role.slice(0, 6)))
	)
}

/** `owner` of what one "owns"; a manager is more than someone who managed. */
function isNamedBy(role: string, { scope, words }: Source): boolean {
	return (
		scope === 'sentence' && role === 'owner' && verbOf(words.split(/\s/)[0] ?? '')?.base === 'own'
	)
}

/** `physician` for a "doctor": two words for one profession, of which neither is a rank. */
function isSynonym(role: string, { scope, own }: Source): boolean {
	return (
		scope === 'sentence' &&
		!isRank(role) &&
		tokensOf(role).some((token) => token.keys.some((key) => own.keys.has(key)))
	)
}

/** A biologist has studied biology. */
function isStudied(role: string, source: Source): boolean {
	return (
		source.scope === 'person' &&
		!isRank(role) &&
		/(?:ist|er)s?$/.test(role) &&
		source.all.keys.has(stemOf(role.replace(/(?:ist|er)s?$/, 'y')))
	)
}
