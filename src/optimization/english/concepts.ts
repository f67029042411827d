import { knownSets } from './known-sets'
import { stemOf } from './stem-of'
import { isSmall } from './words'

/** A word as the claim check compares it. */
export type Token = {
	text: string
	start: number
	end: number
	stem: string
	/** What it may be matched by: its stem, its stem in other spellings, the sets of words it stands in. */
	keys: string[]
	/** Claims nothing by itself. */
	light: boolean
}

const word = /[\p{L}\p{N}²³][\p{L}\p{M}\p{N}²³]*(?:[.&][\p{L}\p{N}]+)*[+#]{0,2}/gu

function isClipped(word: string, before: string | undefined): boolean {
	return (before === "'" || before === '’') && clipped.test(word)
}

function isNamed({ text }: Token): boolean {
	return /^\p{Lu}/u.test(text)
}

/** What stands behind an apostrophe: the end of "I'll" and of "it's". */
const clipped = /^(?:s|t|d|ll|re|ve)$/i

/** The words of a text, compounds in their parts, each with what it may be matched by. */
export function tokensOf(text: string): Token[] {
	const tokens = Array.from(text.matchAll(word), (match): Token => {
		const { stem: own, keys, light: isLightWord } = known(match[0])
		return {
			text: match[0],
			start: match.index,
			end: match.index + match[0].length,
			stem: own,
			keys: [...keys],
			light: isLightWord
		}
	}).filter(({ text: one, start }) => one.length > 2 || !isClipped(one, text[start - 1]))
	for (const [at, token] of tokens.entries()) {
		joinPhrases(tokens, at)
		const next = tokens[at + 1]
		if (next && next.start - token.end <= 1) {
			const joined = [`${token.stem}${next.stem}`]
			if (text[token.end] === '-' || (isNamed(token) && isNamed(next)))
				joined.push(stemOf(`${token.text}${next.text}`))
			token.keys.push(...joined)
			next.keys.push(...joined)
		}
	}
	return tokens
}

const seen = new Map<string, Pick<Token, 'stem' | 'keys' | 'light'>>()
/** More words than many resumes have between them. */
const VOCABULARY = 20_000

/** What is true of a word wherever it stands; words come again, so it is kept. */
function known(text: string): Pick<Token, 'stem' | 'keys' | 'light'> {
	const before = seen.get(text)
	if (before) return before
	const own = stemOf(text)
	const word = {
		stem: own,
		keys: [own, ...(knownSets().words.get(own) ?? []), ...positive(text)],
		light: isLight(text, own)
	}
	if (seen.size < VOCABULARY) seen.set(text, word)
	return word
}

/** `unpublished` speaks of publishing; that it denies it is seen elsewhere. */
function positive(text: string): string[] {
	const [, rest] = /^(?:un|non)(\p{L}{4,}(?:ed|able|ful))$/iu.exec(text) ?? []
	return rest ? [stemOf(rest)] : []
}

function joinPhrases(tokens: Token[], at: number): void {
	const begun = knownSets().phrases.get(tokens[at]?.stem ?? '')
	if (!begun) return
	for (let next = at + 1; next <= at + 1 + GAP; next++) {
		const second = tokens[next]?.stem
		if (second === undefined) return
		for (const { stems, key } of begun.get(second) ?? []) {
			for (const token of spanOf(tokens, at, stems)) {
				if (!token.keys.includes(key)) token.keys.push(key)
			}
		}
	}
}

/** How many words a phrase may be parted by: "put the plan into practice". */
const GAP = 3

/** The tokens of a phrase; some words may stand inside, as in `put it forward`. */
function spanOf(tokens: Token[], at: number, [first, ...rest]: string[]): Token[] {
	const begin = tokens[at]
	if (!begin || begin.stem !== first) return []
	const span: Token[] = [begin]
	let from = at + 1
	for (const wanted of rest) {
		const found = firstOf(tokens, wanted, from)
		const token = tokens[found]
		if (!token) return []
		span.push(token)
		from = found + 1
	}
	return span
}

/** Where the word stands from there on, within the gap; past the end where it does not. */
function firstOf(tokens: Token[], stem: string, from: number): number {
	for (let at = from; at <= from + GAP; at++) if (tokens[at]?.stem === stem) return at
	return tokens.length
}

function isLight(text: string, own: string): boolean {
	if (/^clos(?:ed|ing)$/i.test(text)) return false
	return text.length === 1 ? /\p{Ll}/u.test(text) : isSmall(text) || knownSets().light.has(own)
}
