import { findSkills } from '../../skill/find'
import { verbOf } from '../english/verbs'
import { isSmall, stem, stemsOf, type Word, wordsOf } from '../english/words'
import type { Source } from './source'
import { type Finding, refuse } from './verdict'

/** A capitalised or otherwise name-like word that is no known skill must stand in the source. */
export function checkNames(text: string, source: Source): Finding[] {
	const skills = findSkills(text)
	const words = wordsOf(text)
	return words.flatMap((word, index): Finding[] => {
		if (skills.some((hit) => word.start >= hit.start && word.end <= hit.end)) return []
		if (!isName(word, words[index - 1], text) || isKnown(word.text, source)) return []
		return [refuse(`“${word.text}” is not in your original text.`)]
	})
}

function isName(word: Word, previous: Word | undefined, text: string): boolean {
	if (/\p{L}.*\p{Lu}|\p{L}\d/u.test(word.text)) return !/^\d/.test(word.text)
	if (!/^\p{Lu}/u.test(word.text) || isSmall(word.text)) return false
	const opens = !previous || /[.!?:•\n]/.test(text.slice(previous.end, word.start))
	return !opens || !(verbOf(word.text) || /^\p{Lu}?\p{Ll}+$/u.test(word.text))
}

function isKnown(name: string, { all }: Source): boolean {
	return all.stems.has(stem(name)) || [...stemsOf(name)].every((part) => all.stems.has(part))
}
