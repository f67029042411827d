import { isSmall } from '../english/words'
import { capitalized } from './spelling'

/** Degrees as they are written in mixed case. */
const degrees: Record<string, string> = {
	MENG: 'MEng',
	BENG: 'BEng',
	MSC: 'MSc',
	BSC: 'BSc',
	PHD: 'PhD',
	MPHIL: 'MPhil',
	DPHIL: 'DPhil',
	MED: 'MEd',
	BED: 'BEd'
}

/** Initials that have vowels and yet are no words. */
const initials = new Set(
	`AI API BA BI CAD CAM CEO CFO CIO COO CTO EMEA ERP EU GIS HR IOS IT MA MBA OT PA QA RPA RPO SAP SEO SRE UAE UAT UI UK US USA UX VP AVP
	SVP EVP II III IV VI`.split(/\s+/)
)

/**
 * A title in capitals as it reads in a sentence: `SENIOR QA ENGINEER` becomes `Senior QA Engineer`.
 * Anything with a small letter in it is left as it is.
 */
export function inTitleCase(title: string): string {
	if (/\p{Ll}/u.test(title) || !/\p{Lu}{4}/u.test(title)) return title
	return title.replace(/\p{L}+/gu, (word, at: number) => {
		const degree = degrees[word]
		if (degree) return degree
		const lower = word.toLowerCase()
		if (isSmall(lower) && at > 0 && !initials.has(word)) return lower
		if (initials.has(word) || (word.length < 5 && !/[AEIOUY]/.test(word))) return word
		return capitalized(lower)
	})
}
