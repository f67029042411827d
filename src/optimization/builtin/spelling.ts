import { isSameSpelling, isSameTerm, isShortFor } from '../english/term'
import { isSmall } from '../english/words'

/** Whether a name is written with capitals, digits or signs (`SQL`, `Node.js`), unlike `payroll`. */
export function isName(term: string): boolean {
	return /[\p{Lu}\p{N}+#.]/u.test(term)
}

/**
 * How to write a skill that the posting asks for: in its own words where they name exactly
 * this, with the capitals of the usual name, which also stands for its nicknames (`k8s`).
 */
export function preferred(skill: string, quote: string): string {
	if (isSameSpelling(quote, skill)) return skill
	if (!isSameTerm(quote, skill)) return quote
	const isNickname = !skill.includes(' ') && isShortFor(quote, skill)
	if (isNickname) return skill
	return isName(quote) || !isName(skill) ? quote : skill
}

/** The same words with the capitals that the other items of a list have. */
export function likeSiblings(term: string, siblings: string[]): string {
	if (isName(term.split(' ')[0] ?? '')) return term
	const several = siblings.filter((one) => /\s\p{L}/u.test(one))
	const titled = several.filter((one) => /\s\p{Lu}/u.test(one)).length
	if (several.length > 0 && titled * 2 > several.length) {
		return term.replace(/(?<=^|[\s-])\p{Ll}\p{L}{2,}/gu, (word) =>
			isSmall(word) ? word : capitalized(word)
		)
	}
	const capitals = siblings.filter((one) => /^\p{Lu}/u.test(one)).length
	return capitals * 2 >= siblings.length ? capitalized(term) : term
}

export function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whether a text has these words as whole words, whatever the case. */
export function mentions(text: string, words: string): boolean {
	const lower = text.toLowerCase()
	const wanted = words.toLowerCase()
	for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
		const around = [lower[at - 1] ?? ' ', lower[at + wanted.length] ?? ' ']
		if (around.every((sign) => !/[\p{L}\p{N}]/u.test(sign))) return true
	}
	return false
}
