import type { Resume } from '../resume/schema'
import { resumeTexts } from './texts'

/** Stands where a found text was taken out, so that its neighbours do not grow together. */
const taken = '\u0000'

/**
 * What a file should hold and does not: the texts of a resume that `extractedText`, the text
 * a machine read out of the exported file, lacks. Each place in the file answers for one
 * text only, longest first, so neither a lost twin nor a "Go" inside "Google" goes unseen.
 * Blind to what extraction changes: spaces and line ends, ligatures, hyphens, letter case,
 * direction marks and Markdown's backslashes.
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
		const at = rest.indexOf(wanted.key)
		if (at === -1) missing.push(wanted)
		else rest = rest.slice(0, at) + taken + rest.slice(at + wanted.key.length)
	}
	return missing.sort((a, b) => a.place - b.place).map(({ text }) => text)
}

/** A text without what extraction may change; NFKC takes ligatures and Arabic forms apart. */
function comparable(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\p{Cc}\p{Cf}\p{Pd}\u2212\\]/gu, '')
}
