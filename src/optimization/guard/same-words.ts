import { tokensOf } from '../english/concepts'

/** The same words in any order, British or American, with or without a hyphen. */
export function isSameWords(before: string, after: string): boolean {
	const words = (text: string) =>
		tokensOf(text)
			.map((token) => token.text.toLowerCase())
			.filter((word) => !/^(?:of|and|the|in|for)$/.test(word))
			.toSorted()
			.join(' ')
	return words(before) === words(after) || words(before) === words(withoutInitials(after))
}

/** `Commercial Driver's License (CDL)`: the brackets hold the first letters of words beside them. */
function withoutInitials(text: string): string {
	const [brackets, short = ''] = /\s*\((\p{Lu}{2,6})\)/u.exec(text) ?? []
	if (!brackets) return text
	const initials = tokensOf(text.replace(brackets, ' ')).map((token) => token.text[0] ?? '')
	return initials.join('').toUpperCase().includes(short) ? text.replace(brackets, '') : text
}

/** Letters and digits alone, in lower case. */
export function bare(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '')
}
