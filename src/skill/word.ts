/** A word of a text; `start` and `end` are offsets in UTF-16 units, end exclusive. */
export type Word = { text: string; lemma: string; start: number; end: number }

/** Han has no spaces, so each character is a word; `C++`, `C#` and `Security+` keep their signs. */
const wordPattern =
	/\p{Script=Han}|[^\P{L}\p{Script=Han}](?:[\p{M}\p{N}]|[^\P{L}\p{Script=Han}])*(?:\+\+|[+#](?![\p{L}\p{N}]))?|\p{N}(?:[\p{M}\p{N}]|[^\P{L}\p{Script=Han}])*/gu

const lemmas = new Map<string, string>()

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = []
	for (const found of text.matchAll(wordPattern)) {
		const word = found[0]
		words.push({
			text: word,
			lemma: lemmaOf(word),
			start: found.index,
			end: found.index + word.length
		})
	}
	return words
}

/** Lower case and singular: `APIs` and `api` are one word. Short words and `-ss`, `-us`, `-is` stay. */
export function lemmaOf(word: string): string {
	const known = lemmas.get(word)
	if (known !== undefined) return known
	const lemma = singular(word.toLowerCase())
	if (lemmas.size < 50_000) lemmas.set(word, lemma)
	return lemma
}

function singular(word: string): string {
	if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
	return /(?:sses|xes|ches|shes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
