import { lemmaOf } from '../skill/word'

const endings = /(?:ations?|itions?|ments?|ings?|ions?|ives?|ers?|ors?|ed|ly|es|e|y)$/

const stems = new Map<string, string>()

/** A word without its ending, so that `preparing`, `prepared` and `preparation` meet. At least four letters stay. */
export function stemOf(word: string): string {
	const known = stems.get(word)
	if (known !== undefined) return known
	const lemma = lemmaOf(word)
	const short = lemma.replace(endings, '')
	const stem = short.length >= 4 ? short : lemma
	if (stems.size < 50_000) stems.set(word, stem)
	return stem
}
