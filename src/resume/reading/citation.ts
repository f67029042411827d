/** Initials, a family name, and more authors or a title behind it: a reference is one text, in whatever looks. */
export function isCitation(text: string): boolean {
	const initials = /^(?:\p{Lu}\.[ -]?){1,3}\s?\p{Lu}[\p{L}’'-]+(?:,|\s(?:and|&|et al))\s/u
	const family = /^\p{Lu}[\p{L}’'-]+,\s(?:\p{Lu}\.[ -]?){1,3}(?:,|\s(?:and|&|\())/u
	return initials.test(text) || family.test(text)
}
