import { findSkills } from '../../skill/find'

const number = /\d+(?:[.,]\d+)*/g
const small = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const denial =
	/(?<!\p{L})(?:not|no|never|neither|nor|none|cannot|without|nicht|kein\p{L}*|nie|ohne|pas|jamais|sans|nunca|sin|não|sem|non|senza)(?!\p{L})|n['’]t(?!\p{L})/giu
const shared =
	/(?<!\p{L})(?:help|assist|support|contribut|participat|shadow|joint|co-|unterstütz|mitgewirk|mitarbeit|beteilig|gemeinsam|particip|collabor|colabor|ayud|apoy|aid[eé])|(?<!\p{L})(?:took|take|taking) part|(?<!\p{L})(?:part|member) of/iu

/**
 * A second look at a wording of a model, by other means than the claim check's and cruder ones:
 * a person makes sure of what either of them doubts. `before` is what it replaces, null where it
 * stands on the whole resume (`all`). A sentence for each doubt.
 */
export function secondLook(after: string, before: string | null, all: string): string[] {
	return [
		...foreignNumbers(after, before ?? all),
		...foreignSkills(after, all),
		...(before === null ? [] : raised(after, before))
	]
}

function foreignNumbers(after: string, own: string): string[] {
	const known = new Set([...numbersOf(own).map(plain), ...spelled(own)])
	return [...new Set(numbersOf(after))]
		.filter((one) => !known.has(plain(one)))
		.map((one) => `Make sure of “${one}”: it does not stand in these words of your resume.`)
}

function numbersOf(text: string): string[] {
	return text.match(number) ?? []
}

/** `1,450` as `1450`. */
function plain(one: string): string {
	return one.replace(/[.,](?=\d{3}(?!\d))/g, '')
}

function spelled(text: string): string[] {
	const words = new Set(text.toLowerCase().match(/\p{L}+/gu))
	return small.flatMap((word, index) => (words.has(word) ? [String(index + 2)] : []))
}

function foreignSkills(after: string, all: string): string[] {
	const lower = all.toLowerCase()
	const unsaid = findSkills(after)
		.filter(({ quote }) => !lower.includes(quote.toLowerCase()))
		// What a deed is called (`training`) is a skill too, and no name.
		.filter(({ quote }) => quote !== quote.toLowerCase())
	if (unsaid.length === 0) return []
	const known = new Set(findSkills(all).map(({ skill }) => skill))
	return unsaid
		.filter(({ skill }) => !known.has(skill))
		.map(({ quote }) => `Make sure of “${quote}”: your resume does not name it.`)
}

function raised(after: string, before: string): string[] {
	const denied = (text: string) => text.match(denial)?.length ?? 0
	return [
		...(denied(after) < denied(before)
			? ['Your resume says what was not so; here it is lost.']
			: []),
		...(shared.test(before) && !shared.test(after)
			? ['Your resume says that you had a part in this; make sure that it does not claim more.']
			: [])
	]
}
