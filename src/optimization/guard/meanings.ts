import type { Token } from '../english/concepts'
import { type Lexicon, type Meaning, partOf } from '../english/lexicon/lexicon'
import { verbOf } from '../english/verbs'
import type { Line } from './line'

/** What the words of a ground mean. */
export type Meanings = {
	lexicon: Lexicon
	words: Meaning[]
	/** Those of its verbs and nouns of doing. */
	deeds: Meaning[]
}

export function meaningsOf(lines: Line[], lexicon: Lexicon): Meanings {
	const words = new Set<Meaning>()
	const deeds = new Set<Meaning>()
	for (const { tokens } of lines) {
		for (const [at, token] of tokens.entries()) {
			for (const meaning of [lexicon.meaningOf(key(token)), phraseAt(tokens, at, lexicon)]) {
				if (meaning === null) continue
				words.add(meaning)
				if (isDeed(token)) deeds.add(meaning)
			}
		}
	}
	return { lexicon, words: [...words], deeds: [...deeds] }
}

/** A verb's form, or a noun made of a verb: `reconciliation`. */
function isDeed({ text, start }: Token): boolean {
	return (
		start === 0 ||
		/(?:ed|ing|ions?|ments?|ances?|als?|sis|ses)$/i.test(text) ||
		verbOf(text)?.past === text.toLowerCase()
	)
}

/** What a word means where it stands: with its particle, if it has one, else alone. */
export function meaningAt(tokens: Token[], at: number, lexicon: Lexicon): Meaning | null {
	const token = tokens[at]
	if (!token) return null
	return phraseAt(tokens, at, lexicon) ?? lexicon.meaningOf(key(token))
}

const particle =
	/^(?:up|out|off|down|on|in|over|away|back|through|together|after|for|about|around|with|to|forward|along|by|aside)$/i
/** How many words may part a verb from its particle: "wrote the report up". */
const GAP = 3

function phraseAt(tokens: Token[], at: number, lexicon: Lexicon): Meaning | null {
	const token = tokens[at]
	if (!token) return null
	for (const next of tokens.slice(at + 1, at + 2 + GAP)) {
		if (!particle.test(next.text)) continue
		const meaning = lexicon.meaningOf(`${key(token)}_${key(next)}`)
		if (meaning) return meaning
	}
	return null
}

function key({ text }: Token): string {
	return text.toLowerCase()
}

/** How a new word stands to what a ground's words mean: as much, more general, or unlike. */
export function tieOf(meaning: Meaning, { words }: Meanings): 'same' | 'wider' | null {
	if (partOf(meaning.fields[0] ?? 0) === 'adjective') {
		return words.some((one) => isSameQuality(meaning, one)) ? 'same' : null
	}
	if (isDone(meaning, words)) return 'same'
	return words.some((one) => meets(meaning.near, one.above)) ? 'wider' : null
}

/** Whether one of the words means as much. */
export function isDone({ near }: Meaning, words: Meaning[]): boolean {
	return words.some((one) => meets(near, one.near))
}

function isSameQuality(meaning: Meaning, other: Meaning): boolean {
	return (
		meets(meaning.near, other.own) ||
		meets(meaning.own, other.above) ||
		meets(meaning.above, other.own)
	)
}

export function meets(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
	for (const one of some) if (others.has(one)) return true
	return false
}
