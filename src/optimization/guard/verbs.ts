import { checkCharge } from './charge'
import type { Source } from './source'
import { ownStrengths, strengths } from './strengths'
import { doubt, type Finding, refuse } from './verdict'

/**
 * The strongest verb may not claim more than the source's strongest: "helped to build" is not
 * "built", "maintained" is not "led".
 */
export function checkVerbs(text: string, source: Source): Finding[] {
	const own = ownStrengths(source.words)
	const known =
		own.length === 0 ? namedKnown(source, text) : Math.max(...own.map((one) => one.grounds))
	if (source.scope === 'person') return checkPerson(text, known)
	const findings = strengths(text, source.words)
		.filter(
			(one) =>
				one.claims >= 2 &&
				one.claims > known &&
				!isTaught(one.word, source) &&
				!isBegun(one.word, source) &&
				!isOverseen(one.word, text, source)
		)
		.map(({ word, claims }): Finding => {
			const why = `“${word}” claims more than your original words.`
			return claims >= 2 && known < 2 ? refuse(why) : doubt(why)
		})
	return [...findings, ...checkCharge(text, source)]
}

/** Tasks that a source only names are the person's to answer for, and no one's to manage or lead. */
function namedKnown({ scope }: Source, text: string): number {
	return scope === 'sentence' &&
		/\bresponsible for\b/i.test(text) &&
		!/\b(?:teams?|staff|people|groups?|budgets?|departments?)\b/i.test(text)
		? 2
		: 1
}

/** "Performed supervised punctures" of who did them under supervision. */
function isOverseen(word: string, text: string, { words }: Source): boolean {
	return (
		/^supervised$/i.test(word) &&
		/\b(?:performed|did|carried out|completed|undertook|made|gave)\s+supervised\b/i.test(text) &&
		/\bunder (?:\p{L}+ )?supervision\b|\bsupervised by\b/iu.test(words)
	)
}

/** Whoever started a club founded it. */
function isBegun(word: string, { words }: Source): boolean {
	return (
		/^found/i.test(word) &&
		/\b(?:start|set up|creat|establish|beg[au]n)\p{L}*\s+(?:an?|the|our|my)\s+(?:[\p{L}-]+\s+){0,3}(?:club|group|society|team|business|company|charity|league|choir|band|network|community|newsletter|magazine|festival)\b/iu.test(
			words
		)
	)
}

/** Whoever trains people coaches them. */
function isTaught(word: string, { words }: Source): boolean {
	return (
		/^coach/i.test(word) &&
		/\b(?:train|taught|teach|tutor|instruct|onboard|induct)\w*\b/i.test(words) &&
		!/\b(?:help|assist)\w*\s+(?:to\s+)?(?:train|teach)/i.test(words)
	)
}

/** What is said of a person as a whole adds a claim only where it puts them in charge. */
function checkPerson(text: string, known: number): Finding[] {
	return strengths(text)
		.filter((one) => one.claims >= 2 && one.claims > known)
		.map(({ word }) => refuse(`“${word}” claims more than your resume shows.`))
}
