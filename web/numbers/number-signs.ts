/** How a place writes figures: `1,234.5` is `1.234,5` in Germany, `12,34,567` in India. */
export type NumberSigns = {
	/** Before the tenths. */
	decimal: string
	/** Between groups of figures. */
	group: string
	/** From how many figures on a whole number has groups: Spain writes 1234, but 12.345. */
	groupFrom: number
	/** How many figures are in the groups before the last one, which has three. */
	groupSize: number
}

/** The page is written in American English, and so are numbers where nobody asks for another place. */
export const americanSigns: NumberSigns = { decimal: '.', group: ',', groupFrom: 4, groupSize: 3 }

/** More places than most servers ever hear of. */
const LIMIT = 200
const kept = new Map<string, NumberSigns>()

/**
 * The signs of the place that a browser names first in its `Accept-Language`, which is the one its
 * person set; American where it names none that is known. Figures stay `0` to `9`, as the page's
 * words are English.
 */
export function numberSignsFor(acceptLanguage: string | null): NumberSigns {
	const [locale = ''] = (acceptLanguage ?? '').split(/[,;]/, 1)
	const known = kept.get(locale)
	if (known) return known
	const signs = signsOf(locale.trim())
	if (kept.size >= LIMIT) kept.clear()
	kept.set(locale, signs)
	return signs
}

function signsOf(locale: string): NumberSigns {
	const format = formatOf(locale)
	if (!format) return americanSigns
	const parts = format.formatToParts(12_345_678.5)
	const signOf = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value
	const groups = parts.filter(({ type }) => type === 'integer')
	return {
		decimal: signOf('decimal') ?? americanSigns.decimal,
		group: signOf('group') ?? '',
		groupFrom: format.format(1234).length > 4 ? 4 : 5,
		groupSize: groups.at(-2)?.value.length ?? 3
	}
}

function formatOf(locale: string): Intl.NumberFormat | null {
	try {
		return new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
	} catch {
		return null
	}
}
