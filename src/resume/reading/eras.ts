/** First years of the eras that count years from one: Japan's, and the Republic of China's. */
const eras: Record<string, number> = {
	明治: 1868,
	大正: 1912,
	昭和: 1926,
	平成: 1989,
	令和: 2019,
	民國: 1912,
	民国: 1912
}
export const eraPattern = `(?:${Object.keys(eras).join('|')})`
const eraYear = new RegExp(`(${eraPattern})\\s*(\\d{1,3}|元)\\s*年`, 'u')

/** The Gregorian year of `平成30年`, with the words it stands in; `null` without an era. */
export function yearOfEra(text: string): { year: number; words: string } | null {
	const match = text.match(eraYear)
	const first = eras[match?.[1] ?? '']
	if (!match || first === undefined) return null
	return { year: first + (match[2] === '元' ? 1 : Number(match[2])) - 1, words: match[0] }
}
