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
	return named.map((quote) => refuse(`Your resume shows no certificate “${quote}”.`))
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
