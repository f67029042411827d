import { implied } from './implied/words'
import { impliedWords } from './implied-words'
import { sets } from './sets/sets'
import { doing, naming } from './thesaurus'
import { trades } from './trades'

let made: Set<string> | undefined

/** Every word that the sets and rules are written with: most are plain forms, which they want to be met by. */
function knownBases(): Set<string> {
	made ??= new Set(
		[doing, naming, trades, ...sets, impliedWords, ...implied].flatMap(
			(lines) => lines.match(/\p{Ll}{3,}/gu) ?? []
		)
	)
	return made
}

/** The plain form of a regular form of a word in the sets: `dispose` of `disposed`, `box` of `boxes`; null for any other. */
export function baseOf(word: string): string | null {
	const bases = knownBases()
	if (bases.has(word)) return null
	return formsBefore(word).find((one) => bases.has(one)) ?? null
}

function formsBefore(word: string): string[] {
	const [, start = '', end = ''] = /^(\p{Ll}{2,}?)(ied|ies|ed|ing|es|s)$/u.exec(word) ?? []
	if (end === '') return []
	if (end === 'ied' || end === 'ies') return [`${start}y`, `${start}ie`]
	if (end === 's') return [start]
	return [`${start}e`, start, start.replace(/([b-df-hj-np-tv-z])\1$/, '$1')]
}
