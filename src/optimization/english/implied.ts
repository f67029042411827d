import { implied } from './implied/words'
import { impliedWords } from './implied-words'
import { kept } from './kept'

type Rule = { rest: string[]; says: string }

let made: Map<string, Rule[]> | undefined

/** The rules by the first word of what they are about, made at the first question. */
function rules(): Map<string, Rule[]> {
	if (made) return made
	made = new Map()
	for (const line of [impliedWords, ...implied].flatMap((lines) => lines.trim().split('\n'))) {
		const [left = '', says = ''] = line.split(' = ')
		addRule(made, left, says)
		const long = longFormOf(left, says.split(' '))
		if (long !== null) addRule(made, long, left)
	}
	return made
}

function addRule(to: Map<string, Rule[]>, left: string, says: string) {
	const [first = '', ...rest] = left.split(' ')
	to.set(first, [...(to.get(first) ?? []), { rest, says }])
}

/** The "accounts payable" of AP: the first words of what a short form says, if it is their initials. */
function longFormOf(short: string, words: string[]): string | null {
	if (!/^\p{Lu}{2,5}$/u.test(short)) return null
	const ends = words.map((_, at) => words.slice(0, at + 1))
	const long = ends.find(
		(some) =>
			some
				.filter((one) => !/^(?:of|and|the|for|in|to)$/.test(one))
				.map((one) => one[0]?.toUpperCase())
				.join('') === short
	)
	return long === undefined ? null : long.join(' ').toLowerCase()
}

const word = /[\p{L}\p{N}][\p{L}\p{N}&.'’/-]*/gu

/** What the words of a line say besides themselves, as one line; `''` where nothing is known. */
export const impliedIn = kept(findImplied)

function findImplied(text: string): string {
	const words = Array.from(text.replace(/(?<=\d)-(?=\p{L})/gu, ' ').matchAll(word), ([one]) =>
		one.replace(/[.’'-]+$/u, '')
	)
	const said = words.flatMap((one, at) =>
		formsOf(one).flatMap((form) =>
			(rules().get(form) ?? [])
				.filter(({ rest }) => rest.every((next, ahead) => isForm(words[at + 1 + ahead], next)))
				.map(({ says }) => says)
		)
	)
	return [...new Set(said)].join('; ')
}

function isForm(text: string | undefined, wanted: string): boolean {
	return text !== undefined && formsOf(text).includes(wanted)
}

/** As written, and in lower case with and without its plural, where it is no short form in capitals. */
function formsOf(text: string): string[] {
	if (/^\p{Lu}[\p{Lu}\d&]*s?$/u.test(text)) return [text, text.replace(/s$/, '')]
	const lower = text.toLowerCase()
	return [...new Set([text, lower, `${lower}s`, lower.replace(/s$/, ''), text.replace(/s$/, '')])]
}
