/** A word of a text; `start` and `end` are offsets in UTF-16 units, end exclusive. */
export type Word = { text: string; lemma: string; start: number; end: number }

/**
 * Han has no spaces, so each character is a word; kana and Hangul end where another script
 * begins (`Pythonの`, `Java를`). `C++`, `C#` and `Security+` keep their signs.
 */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}'
const letter = `[^\\P{L}${unspaced}]`
const wordPattern = new RegExp(
	[
		'\\p{Script=Han}',
		'[\\p{Script=Katakana}ー]+',
		'\\p{Script=Hiragana}+',
		'\\p{Script=Hangul}+',
		`${letter}(?:[\\p{M}\\p{N}]|${letter})*(?:\\+\\+|[+#](?![\\p{L}\\p{N}]))?`,
		`\\p{N}(?:[\\p{M}\\p{N}]|${letter})*`
	].join('|'),
	'gu'
)

/** German writes what is known and the knowing of it as one word: `Excelkenntnisse`. */
const germanKnowing = /^(\p{L}{2,})(kenntnisse|kenntnissen|erfahrung|erfahrungen)$/iu

const lemmas = new Map<string, string>()

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = []
	for (const found of text.matchAll(wordPattern)) {
		const parts = found[0].length < 11 ? null : germanKnowing.exec(found[0])
		if (!parts?.[1] || !parts[2]) words.push(wordAt(found[0], found.index))
		else {
			words.push(wordAt(parts[1], found.index))
			words.push(wordAt(parts[2], found.index + parts[1].length))
		}
	}
	return words
}

function wordAt(text: string, start: number): Word {
	return { text, lemma: lemmaOf(text), start, end: start + text.length }
}

/**
 * Lower case and singular: `APIs` and `api` are one word. Short words and `-ss`, `-us`, `-is`
 * stay. Russian loses its case endings, Korean its particles, Arabic its article.
 */
export function lemmaOf(word: string): string {
	const known = lemmas.get(word)
	if (known !== undefined) return known
	const lemma = singular(word.toLowerCase())
	if (lemmas.size < 50_000) lemmas.set(word, lemma)
	return lemma
}

const russianEnding =
	/(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|ах|ях|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ом|ем|ам|ям|ию|ия|ии|ью|[аяоеыиуюьй])$/
const koreanParticle = /(?:에서|으로|[을를이가은는의와과로에])$/

function singular(word: string): string {
	if (/^[а-яё]{5,}$/.test(word)) return word.replace(russianEnding, '')
	if (/^[가-힣]{3,}$/.test(word)) return word.replace(koreanParticle, '')
	if (/^[\u0600-\u06ff]{5,}$/.test(word)) return word.replace(/^(?:و?ال|لل|بال)/, '')
	if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
	return /(?:sses|xes|ches|shes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
