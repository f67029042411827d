import type { Source } from './source'
import { type Finding, refuse } from './verdict'

const months =
	/\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter)\.?\s+(?:of\s+)?(?:19|20)\d{2}\b/gi

/** A month with its year must stand in the source. Years alone are figures (numbers.ts). */
export function checkDates(text: string, source: Source): Finding[] {
	return (text.match(months) ?? []).flatMap((date) =>
		plain(source.near.lower).includes(plain(date.toLowerCase())) || isParted(date, source)
			? []
			: [refuse(`The date “${date}” is not in your original text.`)]
	)
}

/** How many words may stand between a month and its year: "the autumn menu of 2022". */
const GAP = 4

/** Month and year stand in one line, near each other, and with no other year between. */
function isParted(date: string, { near }: Source): boolean {
	const [month = '', year = ''] = plain(date).replace('.', '').split(/\s+/)
	return near.lines.some((line) => {
		const words = line.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
		return words.some(
			(word, at) =>
				plain(`${word} `).trim() === month &&
				words
					.slice(Math.max(0, at - GAP), at + GAP + 1)
					.filter((one) => /^(?:19|20)\d\d$/.test(one))
					.join() === year
		)
	})
}

/** "May of 2022" and "May 2022" are one. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/\.? of (?=\d{4})/g, ' ')
		.replace(/\bautumn(?= )/g, 'fall')
}
