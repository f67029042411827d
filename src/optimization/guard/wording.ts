import type { Token } from '../english/concepts'
import { isRole } from '../english/roles'
import { isClaiming, verbOf, verbOfPast } from '../english/verbs'
import { addedDeeds } from './added'
import { isClip, isWrittenOut } from './clips'
import { isContainer } from './containers'
import { tellsOfCompany } from './cues'
import { isDirection } from './direction'
import { expansions, isOwnShort, isShortened } from './initials'
import { contentOf, isWithin, type Line, lineOf } from './line'
import { isManner, isOfFigure } from './manner'
import { isDone, meaningAt, tieOf } from './meanings'
import { degree } from './names'
import { tellingOf } from './plain'
import { isPlainWord } from './skills'
import type { Ground, Source } from './source'
import { isTongueWord } from './tongues'
import { doubt, type Finding } from './verdict'
import { isCompound, isFirstHalf, isKin, isPartOfYear, isWithinCompound } from './word-parts'

/**
 * Every word that says something must be in the source, in its own or another form, by a word
 * of the same meaning, or written out or shortened. What remains is new, and uncertain: only
 * the person can say whether it is true.
 */
export function checkWording(text: string, source: Source): Finding[] {
	const line = lineOf(text)
	const unknown = freshWords(line, source.own).filter((token) => !degree.test(token.text))
	const added = addedDeeds(line, freshWords(line, source.own, false), source)
	const fresh = [...new Set([...tellingOf(unknown, line, source), ...added])]
	const left = fresh.filter(
		(token) =>
			!isTongueWord(token.text, source) &&
			!(
				source.certificates.length > 0 &&
				/^(?:certified|licen[cs]ed|accredited|qualified)$/i.test(token.text)
			) &&
			!(!source.own.meanings && fresh.length <= TOLERATED && isPlainVerb(token, line, source)) &&
			!isCompany(token, source)
	)
	const findings =
		left.length === 0 ? [] : [doubt(`Your original text does not say ${listed(left)}.`)]
	return [...findings, ...otherDeed(line, source), ...turned(line, source.own)]
}

/** "Designed drainage" where the source "checked drawings": a noun is no ground for a deed that claims more. */
function otherDeed(line: Line, { scope, words }: Source): Finding[] {
	const [claim] = line.tokens
	const verb = claim && verbOfPast(claim.text)
	if (!verb || scope === 'person' || !made.test(verb.base)) return []
	const own = lineOf(words).tokens
	const first = own[0]
	const deed =
		first && (first.light || helping.test(first.text))
			? own.slice(1).find((one) => verbOf(one.text) && !one.light)
			: first
	if (!deed || (deed === first && verbOf(deed.text) === undefined)) return []
	const isJoined = /^(?:and|&)$/i.test(line.tokens[1]?.text ?? '')
	if (!isJoined && line.tokens.some((token) => token.stem === deed.stem)) return []
	const isTied = own.some(
		(token, at) =>
			(at === 0 ||
				token === deed ||
				verbOf(token.text)?.gerund === token.text ||
				verbOfPast(token.text)) &&
			token.keys.some((key) => claim.keys.includes(key))
	)
	return isTied ? [] : [doubt(`Your original text does not say that you “${claim.text}” this.`)]
}

const helping = /^(?:help|assist|support)(?:ed|ing|s)?$/i
/** Deeds of authorship and of power. */
const made =
	/^(?:design|create|build|develop|invent|devise|architect|engineer|author|lead|manage|negotiate|approve|launch|found|establish|introduce|write)$/

/** How many other verbs may tell the same deed. */
const TOLERATED = 1

/** A verb that is no stronger than any other, for one of the source that it leaves out, about the same things. */
function isPlainVerb(token: Token, line: Line, source: Source): boolean {
	const verb = verbOf(token.text)
	if (source.scope === 'person' || !verb || isClaiming(verb.base)) return false
	if (source.own.denied.size > 0) return false
	const opens =
		token === line.tokens[0] || /(?:ed|ing)$/.test(token.text) || token.text === verb.past
	const told = new Set(line.tokens.map((one) => one.stem))
	return (
		opens &&
		lineOf(source.words).tokens.some(
			(one, at) =>
				!told.has(one.stem) && (at === 0 || (!one.light && verbOf(one.text) !== undefined))
		)
	)
}

/** "In a team" where the source names those it was done with. */
function isCompany(token: Token, source: Source): boolean {
	return (
		/^(?:teams?|groups?|joint(?:ly)?|colleagues?|shared)$/i.test(token.text) &&
		tellsOfCompany(source.words)
	)
}

/**
 * The words of a line that its ground has nothing for; skills are left to their own check.
 * Not `byMeaning`, only words of the thesaurus tie.
 */
export function freshWords(line: Line, ground: Ground, byMeaning = true): Token[] {
	const unknown = contentOf(line).filter(
		(token) =>
			(!token.keys.some((key) => ground.keys.has(key)) || isOnlyPerson(token, ground)) &&
			!(token.text.length === 1 && /\p{L}/u.test(token.text))
	)
	if (unknown.length === 0) return []
	const { skills } = line
	const expanded = expansions(line, ground)
	return unknown.filter(
		(token) =>
			!skills.some(
				(hit) => token.start >= hit.start && token.end <= hit.end && !isPlainWord(hit, ground)
			) &&
			!isFirstHalf(token, line, ground) &&
			!isWithinCompound(token, line, ground) &&
			!isPartOfYear(token, line, ground) &&
			!expanded.has(token) &&
			!ground.lines.some((own) => isDirection(token, own)) &&
			!isManner(token.text) &&
			!isOfFigure(token, line, ground.text) &&
			!isWrittenOut(token, ground) &&
			!isClip(token, ground) &&
			!isContainer(token, line, ground) &&
			!isKin(token, ground) &&
			!isLimit(token, line, ground) &&
			!(byMeaning && isMeant(token, line, ground)) &&
			!isShortened(token, ground) &&
			!isOwnShort(token, line) &&
			!(byMeaning && isCompound(token, ground))
	)
}

/** The "trained" of a source that has "teachers" and no deed of teaching. */
function isOnlyPerson({ text, keys, stem: own }: Token, ground: Ground): boolean {
	const verb = verbOfPast(text)
	if (!verb || !isClaiming(verb.base) || ground.stems.has(own)) return false
	const said = new Set(ground.text.split('\n'))
	const tied = ground.lines
		.filter((line) => said.has(line.text))
		.flatMap((line) => line.tokens.filter((token) => token.keys.some((key) => keys.includes(key))))
	return tied.every(({ text: one }) => (isRole(one) && /^\p{Ll}/u.test(one)) || /^work/i.test(one))
}

/** A word of the same meaning as one of the ground, or a more general one. */
function isMeant(token: Token, line: Line, { meanings }: Ground): boolean {
	if (!meanings || /^\p{Lu}/u.test(token.text) === token.start > 0) return false
	const meaning = meaningAt(line.tokens, line.tokens.indexOf(token), meanings.lexicon)
	if (meaning === null) return false
	if (isNarrow(token)) return isDone(meaning, meanings.deeds)
	const tie = tieOf(meaning, meanings)
	return tie === 'same' || (tie === 'wider' && !isBeforePerson(token, line))
}

/** "Never exceeded" where the source says "never more than". */
function isLimit({ text, start }: Token, line: Line, { text: own, denied }: Ground): boolean {
	if (/^(?:single|unable)$/i.test(text))
		return isWithin(start, line.denied) && (denied.size > 0 || /^single$/i.test(text))
	return (
		/^exceed(?:ed|ing|s)?$/i.test(text) &&
		isWithin(start, line.denied) &&
		/\b(?:never|not|no)\s+(?:more than|over|above)\b/i.test(own)
	)
}

/** A noun that would narrow whom it stands before: "business customers". */
function isBeforePerson({ end }: Token, { tokens, text }: Line): boolean {
	const next = tokens.find((token) => token.start === end + 1)
	return next !== undefined && text[end] === ' ' && people.test(next.text)
}

const people =
	/^(?:customers|clients|guests|patients|users|buyers|students|pupils|members|managers|leaders|executives|partners|teams?|audiences?|accounts|staff)$/i

/** A verb that claims more than that something was done or made, however general it is. */
function isNarrow({ text }: Token): boolean {
	const base = verbOf(text)?.base ?? ''
	return base !== 'create' && isClaiming(base)
}

/** What the source denies may not be claimed, nor the other way round. */
function turned(line: Line, ground: Ground): Finding[] {
	if (line.denied.length === 0 && ground.lines.every((own) => own.denied.length === 0)) return []
	const words = contentOf(line)
	if (tellsDenied(line, ground)) return []
	const claimed = words.filter(
		(token) =>
			!isWithin(token.start, line.denied) &&
			!ground.affirmed.has(token.stem) &&
			ground.denied.has(token.stem)
	)
	const denied = words.filter(
		(token) =>
			isWithin(token.start, line.denied) &&
			!token.keys.some((key) => ground.denied.has(key)) &&
			ground.affirmed.has(token.stem)
	)
	const saysNot = ground.denied.size > 0 || ground.lines.some((own) => failing.test(own.text))
	return [
		...(claimed.length > 0 && line.denied.length === 0 && !undone.test(line.text)
			? [doubt(`Your original text says that this was not so: ${listed(claimed)}.`)]
			: []),
		...(denied.length > 0 && !saysNot
			? [doubt(`Your original text does not deny ${listed(denied)}.`)]
			: [])
	]
}

/** Whether the new text takes over most of what the source denies, who did it included. */
function tellsDenied(line: Line, ground: Ground): boolean {
	const keys = new Set(line.tokens.flatMap((token) => token.keys))
	return ground.lines.some((own) => {
		if (denying.test(own.text)) return false
		const inside = contentOf(own).filter((token) => isWithin(token.start, own.denied))
		const told = inside.filter((token) => token.keys.some((key) => keys.has(key)))
		return inside.length > 2 && told.length >= 0.7 * inside.length
	})
}

const denying = /\b(?:not|no|never|without)\b|n['’]t\b/i

/** Words that deny without a "not". */
const undone =
	/\b(?:fail\w*|reject\w*|declin\w*|cancel\w*|unsuccessful\w*|un(?:published|paid|able)|instead|observer|sole\w*|alone|until)\b/i

const failing =
	/\b(?:fail\w*|reject\w*|declin\w*|cancel\w*|abandon\w*|unsuccessful\w*|unpublished|unpaid|discontinu\w*|stopp?ed|killed|ended|alone|unable|lost|loss|observer|observed|observing|instead|replac\w*|until)\b/i

function listed(tokens: Token[]): string {
	const words = [...new Set(tokens.map((token) => `“${token.text}”`))]
	return words.slice(0, 5).join(', ')
}
