import type { Resume } from '../resume/schema'
import { hasRightToLeft } from './language'
import { shuffledAt } from './shuffled'
import { resumeTexts } from './texts'

/** Stands where a found text was taken out, so that its neighbours do not grow together. */
const taken = '\u0000'

/**
 * What a file should hold and does not: the texts of a resume that `extractedText`, the text
 * a machine read out of the exported file, lacks. Each place in the file answers for one
 * text only, longest first, so neither a lost twin nor a "Go" inside "Google" goes unseen.
 * Blind to what extraction changes: spaces and line ends, ligatures, hyphens, letter case,
 * direction marks, points, Markdown's backslashes, and the order of letters within one
 * right-to-left text, which PDF stores as drawn.
 */
export function missingTexts(resume: Resume, extractedText: string): string[] {
	const texts = resumeTexts(resume).map(({ text }, place) => ({
		text,
		place,
		key: comparable(text)
	}))
	let rest = comparable(extractedText)
	const missing: typeof texts = []
	for (const wanted of texts.toSorted((a, b) => b.key.length - a.key.length)) {
		if (wanted.key === '') continue
		const at = placeOf(wanted.key, rest)
		if (at !== -1) rest = rest.slice(0, at) + taken + rest.slice(at + wanted.key.length)
		else if (!isThereShuffled(wanted.key, rest)) missing.push(wanted)
	}
	return missing.sort((a, b) => a.place - b.place).map(({ text }) => text)
}

/** Right-to-left text may stand as written or as drawn. */
function placeOf(key: string, text: string): number {
	const asWritten = text.indexOf(key)
	if (asWritten !== -1 || !hasRightToLeft(key)) return asWritten
	return text.indexOf([...key].reverse().join(''))
}

/**
 * Figures, Latin words and lam-alef keep their own direction inside a line drawn from the
 * right. Where such a text ends cannot be told, so it is found without being taken out.
 */
function isThereShuffled(key: string, text: string): boolean {
	return hasRightToLeft(key) && shuffledAt(key, text) !== -1
}

/** Hebrew points and Arabic vowel signs: drawn over letters, and stored anywhere near them. */
const points = /[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g

/** A text without what extraction may change; NFKC takes ligatures and Arabic forms apart. */
function comparable(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(points, '')
		.replace(/[\s\p{Cc}\p{Cf}\p{Pd}\u2212\\]/gu, '')
}
