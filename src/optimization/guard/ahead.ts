/**
 * A text with "pre-sale" told as its source tells it, "before sale"; as written where the source
 * does not say so. Only then is it the same, and not the field of work called pre-sales.
 */
export function asTold(text: string, own: string): string {
	return text.replace(/\b(pre|post)-(\p{L}{3,})\b/giu, (whole, side: string, what: string) => {
		const word = /pre/i.test(side) ? 'before' : 'after'
		const [told] = new RegExp(`\\b${word} (?:the |a |an )?${what}s?\\b`, 'iu').exec(own) ?? []
		return told ?? whole
	})
}
