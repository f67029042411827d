import type { Source } from './source'
import { type Finding, refuse } from './verdict'

const months =
	/\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter)\.?\s+(?:of\s+)?(?:19|20)\d{2}\b/gi

/** A month with its year must stand in the source. Years alone are figures (numbers.ts). */
export function checkDates(text: string, source: Source): Finding[] {
	return (text.match(months) ?? []).flatMap((date) =>
		plain(source.near.lower).includes(plain(date.toLowerCase()))
			? []
			: [refuse(`The date “${date}” is not in your original text.`)]
	)
}

/** "May of 2022" and "May 2022" are one. */
function plain(text: string): string {
	return text.toLowerCase().replace(/\.? of (?=\d{4})/g, ' ')
}
