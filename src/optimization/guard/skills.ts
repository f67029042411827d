import { categoryOf, impliedBy } from '../../skill/canonical'
import type { SkillHit } from '../../skill/find'
import { isSameSpelling, isSameTerm } from '../english/term'
import { isSmall, stem, stemsOf, wordsOf } from '../english/words'
import { isWrittenOut } from './clips'
import { isContainer } from './containers'
import { expansions } from './initials'
import { type Line, lineOf } from './line'
import type { Ground, Source } from './source'
import { isOfTrade } from './trade'
import { doubt, type Finding, refuse } from './verdict'

/** A skill or tool must be in the source; one that the source only suggests is uncertain. */
export function checkSkills(text: string, source: Source): Finding[] {
	const line = lineOf(text)
	return line.skills.flatMap(({ skill, quote, start, end }): Finding[] => {
		if (isWritten(quote, source.own) || hasSame(quote, skill, source.own)) return []
		if (isPlainWord({ quote, skill }, source.own)) return []
		if (isTold({ start, end }, line, source)) return []
		if (
			source.own.hits.some(
				(own) =>
					isSameSpelling(own.quote, quote) ||
					(own.skill === skill &&
						text.toLowerCase().includes(own.quote.toLowerCase()) &&
						(!quote.toLowerCase().includes(own.quote.toLowerCase()) ||
							kind.test(quote.toLowerCase().replace(own.quote.toLowerCase(), '').trim())))
			)
		)
			return []
		if (hasWords(quote, source.own)) return []
		if (source.own.skills.has(skill) && isTrade(skill, source.own)) return []
		if (source.own.skills.has(skill)) {
			return [
				doubt(`Your resume says it in other words than “${quote}”. Make sure they mean the same.`)
			]
		}
		if ([...source.own.skills].some((own) => impliedBy(own).includes(skill))) {
			return [doubt(`Your resume suggests “${quote}” but does not name it.`)]
		}
		if (isWritten(quote, source.all) && isFuller(quote, source.own)) return []
		if (isWritten(quote, source.all) || source.all.skills.has(skill)) {
			return [doubt(`Your resume shows “${quote}” elsewhere, not here.`)]
		}
		return [refuse(`Your resume does not show “${quote}”.`)]
	})
}

/** "Freight forwarders" where the source says "forwarders", and the resume calls them so elsewhere. */
function isFuller(quote: string, { stems }: Ground): boolean {
	const last = wordsOf(quote).at(-1)?.text ?? ''
	return /(?:ers|ors|ists|ants)$/.test(last) && stems.has(stem(last))
}

/** `presentation`, `negotiating`: a skill's name that is also what any deed is called is left to the wording. */
export function isPlainWord(
	{ quote, skill }: Pick<SkillHit, 'quote' | 'skill'>,
	{ meanings }: Ground
): boolean {
	if (!meanings || !/^\p{Ll}+$/u.test(quote) || meanings.lexicon.meaningOf(quote) === null)
		return false
	const category = categoryOf(skill)
	return category === 'soft' || category === 'domain' || /(?:ing|ions?|ments?)$/.test(quote)
}

/** A field of work is one thing under each of its names; a tool may not be. */
function isTrade(skill: string, { meanings }: Ground): boolean {
	const category = categoryOf(skill)
	return meanings !== null && (category === 'soft' || category === 'domain')
}

/** What a named thing is, which adds nothing to its name. */
const kind =
	/^(?:databases?|tools?|software|systems?|platforms?|frameworks?|library|libraries|language|servers?|api|rotations?|duties)$/i

/** Makers' names, which may stand before what they make. */
const maker = /^(?:microsoft|ms|amazon|aws|google|apache|adobe|ibm|atlassian|autodesk)$/i

/** Each word of it is in the source in some form, or it writes a short form out. */
function isTold(
	{ start, end }: { start: number; end: number },
	line: Line,
	source: Source
): boolean {
	const { own } = source
	const words = line.tokens.filter(
		(token) => token.start >= start && token.end <= end && !token.light
	)
	const written = expansions(line, own)
	return (
		words.length > 0 &&
		words.every(
			(token, at) =>
				(at < words.length - 1 && maker.test(token.text)) ||
				token.keys.some((key) => own.keys.has(key)) ||
				written.has(token) ||
				isWrittenOut(token, own) ||
				(/^\p{Ll}+$/u.test(token.text) && isOfTrade(token, source)) ||
				isContainer(token, line, own)
		)
	)
}

function isWritten(quote: string, ground: Ground): boolean {
	const lower = ground.lower.replaceAll('-', ' ')
	const wanted = quote.toLowerCase().replaceAll('-', ' ')
	for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
		const around = [lower[at - 1] ?? ' ', lower[at + wanted.length] ?? ' ']
		if (around.every((sign) => !/[\p{L}\p{N}+#]/u.test(sign))) return true
	}
	return false
}

function hasSame(quote: string, skill: string, { hits, skills, stems }: Ground): boolean {
	if (!skills.has(skill)) return false
	const fresh = wordsOf(quote).filter((word) => !stems.has(stem(word.text)))
	const rest = fresh.map((word) => word.text).join(' ')
	return hits
		.filter((hit) => hit.skill === skill)
		.some((hit) => isSameTerm(hit.quote, quote) || isSameTerm(hit.quote, rest))
}

/** `cycle counting` where the source says `counted cycles`. */
function hasWords(quote: string, { stems }: Ground): boolean {
	const words = wordsOf(quote).filter((word) => !isSmall(word.text))
	const known = (word: string) =>
		stems.has(stem(word)) || [...stemsOf(word)].every((one) => stems.has(one))
	return words.length > 1 && words.every((word) => known(word.text))
}
