/**
 * A text with its digits as ASCII ones, letter for letter, so that places in it
 * stay places in the original: Arabic-Indic, Persian and full-width digits, the
 * Turkish i with and without dot, and Persian years of the Solar Hijri calendar.
 */
export function plainDates(text: string): string {
	return withGregorianYears(text)
		.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
		.replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
		.replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
		.replace(/[İı]/g, (letter) => (letter === 'İ' ? 'I' : 'i'))
}

const persian = '[\\u06f0-\\u06f9]'
const hijri = new RegExp(
	`(?<late>(?:بهمن|اسفند)\\s+(?:ماه\\s+)?)?(?<!${persian})(?<year>${persian}{4})(?!${persian})(?:(?<mark>[/.-])(?<month>${persian}{1,2})(?!${persian}))?`,
	'gu'
)

/**
 * Solar Hijri years 1330 to 1430 become the Gregorian year they begin in (+621),
 * their months the Gregorian month they begin in: the year turns on 20 or 21 March.
 * What the person wrote stays what is shown; this is for counting only.
 */
function withGregorianYears(text: string): string {
	if (!/[\u06f0-\u06f9]{4}/.test(text)) return text
	return text.replace(hijri, (whole, ...rest) => {
		const groups: Record<string, string | undefined> = rest.at(-1)
		const year = number(groups.year)
		if (year < 1330 || year > 1430) return whole
		const month = number(groups.month)
		const late = groups.late !== undefined || month > 10
		const gregorian = String(year + (late ? 622 : 621))
		if (!groups.month) return `${groups.late ?? ''}${gregorian}`
		const shifted = month > 10 ? month - 10 : month + 2
		// A month that needs more room than it has is left unknown.
		const kept = String(shifted).padStart(groups.month.length, '0')
		const written = kept.length > groups.month.length || month > 12 ? '0' : kept
		return `${groups.late ?? ''}${gregorian}${groups.mark}${written.padStart(groups.month.length, '0')}`
	})
}

function number(digits: string | undefined): number {
	return Number(
		(digits ?? '0').replace(/[\u06f0-\u06f9]/g, (one) => String(one.charCodeAt(0) - 0x06f0))
	)
}
