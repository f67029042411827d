import { verbOf } from '../english/verbs'
import { isSmall, stemsOf, wordsOf } from '../english/words'
import type { Source } from './source'
import { doubt, type Finding } from './verdict'

/** Verbs of effect: an outcome that the source does not mention is a claim even without a number. */
const effects = new Set(
	`increase decrease reduce improve accelerate save grow boost cut lower raise enhance optimize maximize minimize
	streamline eliminate expand exceed surpass double win generate`.split(/\s+/)
)

/** How many new words of meaning a rewording may bring before a person should look. */
const TOLERATED = 3

/** New outcomes, and new words that no other check knows, are uncertain. */
export function checkNovelty(text: string, source: Source): Finding[] {
	const findings: Finding[] = []
	const fresh: string[] = []
	for (const [index, { text: word }] of wordsOf(text).entries()) {
		if (isSmall(word) || /^\d/.test(word)) continue
		if ([...stemsOf(word)].every((one) => source.own.stems.has(one))) continue
		const verb = verbOf(word)
		if (verb && effects.has(verb.base)) {
			findings.push(doubt(`“${word}” names a result that your original text does not.`))
		} else if (!verb || index > 0) fresh.push(word)
	}
	if (fresh.length > TOLERATED) {
		findings.push(doubt(`New words: ${fresh.slice(0, 6).join(', ')}. Make sure they are true.`))
	}
	return findings
}
