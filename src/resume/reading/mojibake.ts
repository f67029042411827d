/** What Windows-1252 shows for the bytes 0x80 to 0x9f; the gaps have no letter. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009fŸ'
const next = `[\\u0080-\\u00bf${windows}]`
const sequence = new RegExp(`[\\u00c2-\\u00df]${next}|[\\u00e0-\\u00ef]${next}${next}`, 'g')

/**
 * Mends UTF-8 that was once taken for Latin-1 or Windows-1252: "sautÃ©" becomes
 * "sauté", "â€™" an apostrophe. `ï¼` whose last byte got lost began a full-width
 * sign, most often the dash between two dates. `Â` alone is a space whose last byte got lost.
 */
export function mendMojibake(text: string): string {
	if (!/[\u00c2-\u00ef]/.test(text)) return text
	return text
		.replace(sequence, (match) => decoded(match) ?? match)
		.replace(/(?<=\s)ï¼(?=\s)/g, '–')
		.replace(/(?<![^\s•])Â(?=\s|$)/g, ' ')
}

function decoded(match: string): string | null {
	const bytes = [...match].map((letter) => {
		const code = letter.charCodeAt(0)
		return code < 0x100 ? code : 0x80 + windows.indexOf(letter)
	})
	try {
		return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16)}`).join(''))
	} catch {
		return null
	}
}
