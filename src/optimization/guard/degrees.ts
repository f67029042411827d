import { tokensOf } from '../english/concepts'
import type { Source } from './source'
import { type Finding, refuse } from './verdict'

/** Patterns of each degree's names; short ones that are words otherwise ("be", "ma") only in capitals. */
const degrees: [name: string, ...patterns: RegExp[]][] = [
	[
		'doctorate',
		/\b(?:ph\.?\s?d|doctorate|doctoral|dr\.|d\.?phil|m\.?d\.(?=\W|$)|j\.?d\.(?=\W|$)|edd)\b/i
	],
	['MBA', /\bm\.?b\.?a\b/i],
	[
		'master’s degree',
		/\b(?:master(?:['’]?s)?\s+(?:degree|of|in)|m\.?sc|m\.?eng|m\.?phil|ll\.?m|m\.?res)\b/i,
		/\bM\.?Ed\b|\b(?:MSW|MFA|MPH|MPA|MArch|MLitt)\b/,
		/\bM\.?[SA]\.?\s+(?:in|of|degree)\b/
	],
	[
		'bachelor’s degree',
		/\b(?:bachelor(?:['’]?s)?|b\.?sc|b\.?eng|b\.?tech|b\.?com|b\.?b\.?a|ll\.?b|undergraduate degree)\b/i,
		/\bB\.?Ed\b|\b(?:BSN|BFA|BArch|BSW)\b/,
		/\bB\.?[SAE]\.?(?=\s+(?:in|of|degree)\b|[,.]|\s+\p{Lu})/u
	],
	['associate degree', /\bassociate(?:['’]?s)?\s+(?:degree|of (?:applied )?(?:arts|science))\b/i],
	['diploma', /\bdiploma\b/i],
	['PGCE', /\bPGCE\b/i]
]

/** Short forms that stand alone in a resume, where a claim has "in" or "of" after them. */
const alone = new Map([
	['master’s degree', /\bM\.?[SA]\.?(?![\p{L}\p{N}])/u],
	['bachelor’s degree', /\bB\.?[SAE]\.?(?![\p{L}\p{N}])/u]
])

/** A degree must be one that the resume has. */
export function checkDegrees(text: string, source: Source): Finding[] {
	return [...fields(text, source), ...named(text, source)]
}

/** "A degree in librarianship": what it is in must stand in the text itself, or of the person in the resume. */
function fields(text: string, { scope, own, all }: Source): Finding[] {
	const [claim = '', field = ''] =
		/\bdegree in ((?:\p{L}+ ?){1,3})/iu.exec(text) ??
		/\ban? ((?!\p{L}+(?:['’]s|s['’]) )(?!(?:first|university|college|undergraduate|postgraduate|honours|relevant)\b)(?:\p{L}+ ){1,3})degree\b/iu.exec(
			text
		) ??
		[]
	if (claim === '') return []
	const ground = scope === 'person' ? all : own
	const isKnown =
		/\bdegree\b|\b(?:b\.?sc|b\.?eng|m\.?sc|m\.?eng|bachelor|master|associate)|\b[BM]\.?A\b/i.test(
			ground.text
		) && tokensOf(field).every((token) => token.light || ground.stems.has(token.stem))
	return isKnown ? [] : [refuse(`Your resume shows no “${claim.trim()}”.`)]
}

function named(text: string, source: Source): Finding[] {
	return degrees.flatMap(([name, ...patterns]) => {
		const has = (words: string) => patterns.some((pattern) => pattern.test(words))
		return has(text) && !has(source.all.text) && !alone.get(name)?.test(source.all.text)
			? [refuse(`Your resume shows no ${name}.`)]
			: []
	})
}
