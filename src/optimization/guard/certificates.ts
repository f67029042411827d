import { categoryOf } from '../../skill/canonical'
import { tokensOf } from '../english/concepts'
import { lineOf } from './line'
import type { Source } from './source'
import { type Finding, refuse } from './verdict'

const wording =
	/\b(?:certif(?:ied|icate|icates|ication|ications)|licen[cs](?:ed|ure)|chartered|accredited|(?:green|black|yellow) belt)\b/i

/** A certificate must stand in the resume; so must the claim to be certified or licensed. */
export function checkCertificates(text: string, source: Source): Finding[] {
	const named = lineOf(text)
		.skills.filter(
			(hit) => categoryOf(hit.skill) === 'certificate' && !source.all.skills.has(hit.skill)
		)
		.filter((hit) => !isShown(hit.quote, source))
		.map((hit) => hit.quote)
	const [claim] = wording.exec(text) ?? []
	if (
		claim &&
		!wording.test(source.all.text) &&
		!isIssued(claim, source) &&
		!isListed(text, source)
	)
		named.push(claim)
	return [...named, ...otherLevels(text, source), ...otherPapers(text, source)].map((quote) =>
		refuse(`Your resume shows no certificate “${quote}”.`)
	)
}

const level =
	/\b(?:level|nvq|svq|band|grade|category|class|tier)\s?(?:level\s)?(\d)(?!\d|%|[.,]\d)/giu

/** "CIPD Level 5" of who has Level 3: of a person a level must be one that the resume names. */
function otherLevels(text: string, { scope, all }: Source): string[] {
	if (scope !== 'person') return []
	const told = new Set(Array.from(all.text.matchAll(level), ([, number]) => number))
	return Array.from(text.matchAll(level)).flatMap(([quote, number]) =>
		told.has(number) ? [] : [quote]
	)
}

const paper =
	/((?:[\p{L}\d+-]+\s){1,3})(?:licen[cs]e|certificate|permit|ticket)s?\b(?!\s(?:sales|office|queries))/giu
const before = /^(?:an?|the|my|with|and|holds?|holding|has|have|of|for|full|valid|clean|current)$/i

/** "A reach truck licence" of who has one for a forklift: its words must stand in the resume. */
function otherPapers(text: string, { scope, all }: Source): string[] {
	if (scope !== 'person') return []
	return Array.from(text.matchAll(paper)).flatMap(([quote, words = '']) => {
		const named = words.trim().split(/\s+/)
		const own = named.slice(named.findLastIndex((word) => before.test(word)) + 1)
		const isTold = tokensOf(own.join(' ')).every(
			(token) => token.light || all.affirmed.has(token.stem)
		)
		return isTold ? [] : [quote]
	})
}

/** "Oklahoma-licensed", "SHRM-CP certified": a word of a certificate that the resume lists stands beside. */
function isListed(text: string, { certificates }: Source): boolean {
	const { tokens } = lineOf(text)
	const at = tokens.findIndex((token) => wording.test(token.text))
	const around = tokens.slice(Math.max(0, at - 5), at + 6).filter((token) => !token.light)
	return certificates.some((one) => {
		const names = lineOf(one).tokens
		return (
			around.some((token) => names.some((name) => name.stem === token.stem)) ||
			(/^licen/i.test(tokens[at]?.text ?? '') && /licen[cs]e|registered|permit/i.test(one))
		)
	})
}

/** Certificates that the work is about: "tests and certs". */
function isIssued(claim: string, { own, scope }: Source): boolean {
	return scope === 'sentence' && !/ed$/i.test(claim) && /\bcert/i.test(own.text)
}

/** Its words stand in the resume in another order or form: `AWS-certified`. */
function isShown(quote: string, { all }: Source): boolean {
	return tokensOf(quote).every((token) => token.light || all.affirmed.has(token.stem))
}
