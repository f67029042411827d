import type { Source } from './source'
import { type Finding, refuse } from './verdict'

const degrees: [name: string, pattern: RegExp][] = [
	[
		'doctorate',
		/\b(?:ph\.?\s?d|doctorate|doctoral|dr\.|d\.?phil|m\.?d\.(?=\W|$)|j\.?d\.(?=\W|$)|edd)\b/i
	],
	['MBA', /\bm\.?b\.?a\b/i],
	[
		'master’s degree',
		/\b(?:master(?:['’]?s)?\s+(?:degree|of|in)|m\.?sc|m\.?eng|m\.?phil|ll\.?m)\b|\bM\.?[SA]\.?\s+(?:in|of|degree)\b/i
	],
	[
		'bachelor’s degree',
		/\b(?:bachelor(?:['’]?s)?|b\.?sc|b\.?eng|b\.?tech|b\.?com|b\.?b\.?a|ll\.?b|undergraduate degree)\b|\bB\.?[SAE]\.?(?=\s+(?:in|of|degree)\b|[,.]|\s+\p{Lu})/iu
	],
	['associate degree', /\bassociate(?:['’]?s)?\s+(?:degree|of (?:applied )?(?:arts|science))\b/i],
	['diploma', /\bdiploma\b/i]
]

/** Short forms that stand alone in a resume, where a claim has "in" or "of" after them. */
const shortened = new Map([
	['master’s degree', /\bM\.?(?:A|S)\.?(?![\p{L}\p{N}])/u],
	['bachelor’s degree', /\bB\.?(?:A|S|E)\.?(?![\p{L}\p{N}])/u]
])

/** A degree must be one that the resume has. */
export function checkDegrees(text: string, source: Source): Finding[] {
	return degrees.flatMap(([name, pattern]) =>
		pattern.test(text) &&
		!pattern.test(source.all.text) &&
		!shortened.get(name)?.test(source.all.text)
			? [refuse(`Your resume shows no ${name}.`)]
			: []
	)
}
