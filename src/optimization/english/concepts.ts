import { doing, naming, wording } from './thesaurus'
import { trades } from './trades'
import { verbOf } from './verbs'
import { isSmall, stem } from './words'

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

type Phrase = { stems: string[]; key: string }

/** A regular form of a word that the verb list does not hold, by its plain form: `covered`, `parallelization`. */
function rootOf(word: string): string {
	const plain = word
		.replace(/(?<=.{3})(?:ied|ies)$/, 'y')
		.replace(/(?<=.{3})(?:ed|ing)$/, '')
		.replace(/(?<=.{5})iz(?:ations?|ers?|e[ds]?|ing)?$/, '')
	return stem(plain)
}

/** Forms that no rule yields and the verb list does not hold. */
const irregular = new Map(
	`people person, children child, men man, women woman, taught teach, lost lose, fell fall, fallen fall,
	rose rise, risen rise, sent send, spoke speak, rang ring, known know, given give, taken take,
	shown show, written write, driven drive, grown grow, chosen choose, spoken speak, drawn draw, seen see,
	done do, gone go, begun begin, sung sing, caught catch, held hold, kept keep, sold sell,
	bought buy, sick sick, mice mouse, theses thesis, analyses analysis, carried carry, carries carry, carrying carry, came come, stood stand, sped speed, became become, wore wear, told tell, felt feel, left leave, met meet,
	reduction reduce, introduction introduce, reconciliation reconcile, decision decide, description describe, division divide, expansion expand, extension extend, comparison compare,
	explanation explain, sale sell, service serve, growth grow, choice choose, delivery deliver, discovery discover, recovery recover, loss lose, proposal propose, approval approve, removal remove,
	arrival arrive, assistance assist, performance perform, attendance attend, participation participate, acquisition acquire, replacement replace, treatment treat, observation observe, presentation present,
	completion complete, inspection inspect, protection protect, collection collect, selection select, repairs repair, stocktakes stocktake, supervision supervise, supervisor supervisor, competing compete, competitor compete, criteria criterion, staffed staff, fulfil fulfill, fulfils fulfill, documentation document, instrumentation instrument`
		.split(/,\s*/)
		.map((pair): [string, string] => {
			const [form = '', word = ''] = pair.split(' ')
			return [form, word]
		})
)

const sets = new Map<string, string[]>()
const phrases = new Map<string, Phrase[]>()
const light = new Set(
	wording
		.split(/\s+/)
		.filter((word) => word !== '')
		.map(stemOf)
)
index(doing, 'd')
index(naming, 'n')
index(trades, 't')

function index(lines: string, prefix: string): void {
	for (const [at, line] of lines.trim().split('\n').entries()) {
		const key = `${prefix}${at}`
		for (const word of line.split(/\s+/)) {
			const stems = word.split('_').map(stemOf)
			const [first = ''] = stems
			if (stems.length === 1) add(sets, first, key)
			else add(phrases, first, { stems, key })
		}
	}
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
	const known = map.get(key)
	if (known) known.push(value)
	else map.set(key, [value])
}

const word = /[\p{L}\p{N}²³][\p{L}\p{M}\p{N}²³]*(?:[.&][\p{L}\p{N}]+)*[+#]{0,2}/gu

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
	}).filter(
		(token) =>
			!/^(?:s|t|d|ll|re|ve)$/i.test(token.text) || !/['’]/.test(text[token.start - 1] ?? '')
	)
	for (const [at, token] of tokens.entries()) {
		joinPhrases(tokens, at)
		const next = tokens[at + 1]
		if (next && next.start - token.end <= 1) {
			const joined = [`${token.stem}${next.stem}`]
			if (text[token.end] === '-') joined.push(stemOf(`${token.text}${next.text}`))
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
		keys: [own, ...(sets.get(own) ?? []), ...positive(text)],
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
	for (const { stems, key } of phrases.get(tokens[at]?.stem ?? '') ?? []) {
		const span = spanOf(tokens, at, stems)
		for (const token of span) token.keys.push(key)
	}
}

/** How many words a phrase may be parted by: "put the plan into practice". */
const GAP = 3

/** The tokens of a phrase; some words may stand inside, as in `put it forward`. */
function spanOf(tokens: Token[], at: number, stems: string[]): Token[] {
	const span: Token[] = []
	let from = at
	for (const [index, wanted] of stems.entries()) {
		const here = tokens[from]
		const ahead =
			here?.stem === wanted
				? 0
				: index === 0
					? -1
					: tokens.slice(from, from + GAP + 1).findIndex((token) => token.stem === wanted)
		if (ahead < 0) return []
		from += ahead + 1
		const found = tokens[from - 1]
		if (found) span.push(found)
	}
	return span
}

function isLight(text: string, own: string): boolean {
	if (/^clos(?:ed|ing)$/i.test(text)) return false
	return text.length === 1 ? /\p{Ll}/u.test(text) : isSmall(text) || light.has(own)
}

/** A word's stem, with British and American spelling as one. */
export function stemOf(text: string): string {
	const lower = (/^\p{Lu}{2,}s$/u.test(text) ? text.slice(0, -1) : text).toLowerCase()
	const known =
		irregular.get(lower) ?? irregular.get(lower.replace(/(?<=ions?|ment|ance|al|th|ery)s$/, ''))
	if (known || lower.length < 4) return stem(known ?? lower)
	if (/^[a-z]{3}s$/.test(lower) && !/(?:ss|us|is|news|lens|does)$/.test(lower))
		return stem(lower.slice(0, -1))
	if (verbOf(lower)) return stem(lower)
	const american = lower
		.replace(/(?<=.{3})is(?=e[ds]?$|ing$|ation|ers?$)/, 'iz')
		.replace(/(?<=.{3})ys(?=e[ds]?$|ing$)/, 'yz')
		.replace(/(?<=.{2})our(?=$|s$|ed$|ing$|able$|ful$|ite)/, 'or')
		.replace(/(?<=.{3}[^aeiou])re(?=s?$)/, 'er')
		.replace(/(?<=.{3})ogue(?=s?$)/, 'og')
		.replace(/ogu(?=ing$|ed$)/, 'og')
		.replace(/(?<=.)ae/, 'e')
		.replace(/ll(?=ed$|ing$|ers?$)/, 'l')
		.replace(/mme(?=s?$)/, 'm')
		.replace(/(?<=.{2})yse(?=$|d$)/, 'yze')
	return verbOf(american) ? stem(american) : rootOf(american)
}
