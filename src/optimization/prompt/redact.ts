const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu
const link = /\b(?:https?:\/\/|www\.)\S+/gi
const phone = /(?<![\p{L}\p{N}])\+?\(?\d[\d\s().-]{7,}\d/gu

/** A text without what reaches a person: e-mail addresses, links and telephone numbers. */
export function redact(text: string): string {
	// The pattern tries every word of a text; most texts have no address at all.
	const unaddressed = text.includes('@') ? text.replace(address, '[e-mail]') : text
	return unaddressed.replace(link, '[link]').replace(phone, '[number]')
}
