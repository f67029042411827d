import type { Resume } from '../../resume/schema'
import { tokensOf } from '../english/concepts'
import { isRank, isRole } from '../english/roles'
import { bare, isSameWords } from './same-words'
import type { Source } from './source'
import { type Finding, refuse } from './verdict'

/**
 * A headline is a title that the resume shows, one without what narrows it, or one with words
 * before it that the resume has: "B2B Content Writer". Behind it may stand skills, certificates,
 * languages and fields that the resume shows, after a stroke, a comma, a colon or in brackets.
 */
export function checkHeadline(
	master: Resume,
	written: string,
	isShown: (skill: string) => boolean,
	person: Source
): Finding[] {
	const held = titlesOf(master)
	if (written.split(/\s?\/\s?/).every((one) => held.some((title) => isHeld(title, one)))) return []
	const [after = '', ...more] = written.split(
		/\s[–—-]\s|\s?[|•·:]\s?|\s\((?=[^)]*\)\s*(?:$|[,|–-]))/
	)
	const [title = '', ...rest] = after.split(/\s*,\s*/)
	const parts = [...rest, ...more]
		.flatMap((part) => part.replace(/\)/g, '').split(/\s*[,/|·•]\s*|\s(?:and|&)\s/))
		.map((part) => part.trim())
		.filter((part) => part !== '')
	const strange = parts.filter(
		(part) => !isShown(part) && !isOfResume(part, person) && !held.some((one) => isHeld(one, part))
	)
	if (strange.length > 0) return [refuse(`Your resume does not show “${strange.join(', ')}”.`)]
	return checkTitle(held, title, person)
}

/** A field or a language that the resume tells of in these words, and no rank or role. */
function isOfResume(part: string, { all, certificates }: Source): boolean {
	const words = tokensOf(part.replace(/[- ]speak(?:ing|er)$/i, ''))
	const listed = new Set(certificates.flatMap((one) => tokensOf(one).map((token) => token.stem)))
	return (
		words.length > 0 &&
		words.every(
			(token) =>
				token.light ||
				listed.has(token.stem) ||
				(!isRank(token.text) && !isRole(token.text) && all.affirmed.has(token.stem))
		)
	)
}

function titlesOf(master: Resume): string[] {
	const held = master.sections
		.filter((section) => ['work', 'volunteer', 'projects'].includes(section.kind))
		.flatMap((section) => section.entries.map((entry) => entry.title))
	return [...held, master.basics.label]
}

function checkTitle(held: string[], after: string, person: Source): Finding[] {
	return held.some((title) => isHeld(title, after) || isHeldWith(title, after, person)) ||
		isBoth(held, after)
		? []
		: [refuse(`Your resume does not show the title “${after}”.`)]
}

/** "Certified Pharmacy Technician", "B2B Content Writer": a whole title behind words of the resume. */
function isHeldWith(title: string, after: string, { all, certificates }: Source): boolean {
	const [words, wanted] = [wordsOf(title), wordsOf(after)]
	if (words.length === 0 || !words.every((word) => wanted.includes(word))) return false
	if (words.at(-1) !== wanted.at(-1)) return false
	return wanted
		.filter((word) => !words.includes(word))
		.every(
			(word) =>
				word.length === 1 ||
				(/^(?:certified|licen[cs]ed|registered)$/.test(word) && certificates.length > 0) ||
				(!isRank(word) &&
					!isRole(word) &&
					!grand.test(word) &&
					tokensOf(word).every((token) => all.affirmed.has(token.stem)))
		)
}

const grand =
	/^(?:master|principal|chief|advanced|expert|award|top|leading|certified|global|international|national|regional|group)$/

function wordsOf(title: string): string[] {
	return tokensOf(title).flatMap((token) => token.text.toLowerCase().split('-'))
}
/** "Long-haul truck driver" of who was a truck driver and a long-haul driver. */
function isBoth(held: string[], after: string): boolean {
	const words = (title: string) => tokensOf(title).map((token) => token.text.toLowerCase())
	const wanted = words(after)
	const last = wanted.at(-1)
	const plain = held.map(words).filter((title) => title.at(-1) === last)
	return (
		plain.length > 1 &&
		wanted.every(
			(word) => plain.some((title) => title.includes(word)) && !isRank(word) && !lesser.test(word)
		)
	)
}

function isHeld(title: string, after: string): boolean {
	if (bare(title) === bare(after) || isSameWords(title, after)) return true
	const words = tokensOf(title).map((token) => token.text.toLowerCase())
	const kept = tokensOf(after).map((token) => token.text.toLowerCase())
	const dropped = words.filter((word) => !kept.includes(word))
	return (
		kept.length > 0 &&
		kept.every((word) => words.includes(word)) &&
		words.at(-1) === kept.at(-1) &&
		!dropped.some((word) => lesser.test(word) || isRank(word) || isRole(word))
	)
}

/** Words that make a title smaller; without them it would be another. */
const lesser =
	/^(?:junior|jr|trainee|apprentice|student|intern|assistant|associate|deputy|vice|acting|interim|working|aspiring|former|ex|co|sub|volunteer|honorary)$/
