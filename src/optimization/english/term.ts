import { canonicalSkill } from '../../skill/canonical'
import { stem, wordsOf } from './words'

/** Makers' names that may stand before a product's own: `Amazon S3`, `Apache Kafka`. */
const maker = /^(?:amazon|aws|apache|microsoft|ms|google|hashicorp|adobe|ibm)\s+/

/** Nicknames that no rule yields. */
const nicknames = [
	['js', 'javascript'],
	['ts', 'typescript'],
	['sklearn', 'scikitlearn'],
	['csharp', 'c#'],
	['cpp', 'c++'],
	['dotnet', 'net']
]

/**
 * Whether two spellings name exactly the same thing, so that one may stand for the other.
 * The taxonomy groups more widely (Ubuntu under Linux); that is right for matching and
 * wrong for rewriting.
 */
export function isSameTerm(a: string, b: string): boolean {
	const skill = canonicalSkill(a)
	if (skill === null || skill !== canonicalSkill(b)) return false
	return isSameSpelling(a, b) || isShortFor(a, b) || isShortFor(b, a)
}

/** Whether two spellings differ in case, spacing, form of the word or order only: `unit tests`, `Unit testing`. */
export function isSameSpelling(a: string, b: string): boolean {
	return key(a) === key(b) || bag(a) === bag(b)
}

/** `k8s`, `NLP`, `Postgres`, `golang`: an abbreviation or nickname of the other. */
export function isShortFor(short: string, long: string): boolean {
	const from = key(short)
	const to = key(long)
	return (
		isNumeronym(from, to) ||
		isInitials(short, long) ||
		['ql', 'db', 'js', 'lang', 'css'].some((ending) => to === `${from}${ending}`) ||
		nicknames.some(([nick, name]) => nick === from && name === to)
	)
}

function isNumeronym(short: string, long: string): boolean {
	const [, first, count, last] = /^([a-z]+)(\d+)([a-z]+)$/.exec(short) ?? []
	if (!first || !count || !last) return false
	return (
		long.startsWith(first) &&
		long.endsWith(last) &&
		long.length === first.length + Number(count) + last.length
	)
}

function isInitials(short: string, long: string): boolean {
	const letters = short.replace(/s$/, '').replace(/[./]/g, '').toLowerCase()
	if (!/^[a-z]{2,6}$/.test(letters)) return false
	const words = long.toLowerCase().split(/[\s-]+/)
	const initials = (list: string[]) => list.map((word) => word[0]).join('')
	return (
		words.length > 1 &&
		[
			initials(words),
			initials(words.filter((word) => !/^(and|of|the|for|&)$/.test(word)))
		].includes(letters)
	)
}

function key(term: string): string {
	return term
		.toLowerCase()
		.replace(maker, '')
		.replace(/[^\p{L}\p{N}+#]/gu, '')
}

function bag(term: string): string {
	return wordsOf(term.toLowerCase().replace(maker, ''))
		.map((word) => stem(word.text))
		.toSorted()
		.join(' ')
}
