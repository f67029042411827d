import type { Token } from '../english/concepts'
import { verbOfPast } from '../english/verbs'
import { wordsOf } from '../english/words'
import type { Line } from './line'
import type { Ground } from './source'

/**
 * Whether a noun stands where claims are made: counted by a figure, what a change is told of,
 * after another in a list, or those that a thing is for.
 */
export function isPlaced(token: Token, line: Line, own: Ground): boolean {
	return (
		grand.test(token.text) ||
		isMeasured(token, line, own) ||
		isEffect(token, line) ||
		audience.test(line.text.slice(0, token.start))
	)
}

/** Anywhere in what an effect or an answering for is told of. */
export function isClaimedOf({ start }: Token, { text }: Line): boolean {
	return claimed.test(text.slice(0, start))
}

const claimed =
	/\b(?:(?:rais|increas|decreas|reduc|improv|boost|cut|lower|grow|grew|sav|gain|win|won|prevent|avoid|ensur|doubl|halv|drove|chang|enhanc|optimi[sz]|eliminat|overs)(?:e|es|ed|ing|ting|s|ee|aw)?|manag(?:ed|ing|es?)|ran|running|led|leading|head(?:ed|ing)|direct(?:ed|ing))\b[^.;]*$/iu

/** What something was raised, cut or kept: "raised patient satisfaction". */
function isEffect({ start }: Token, { text }: Line): boolean {
	return effect.test(text.slice(0, start))
}

const effect =
	/\b(?:rais|increas|decreas|reduc|improv|boost|cut|lower|grow|grew|sav|earn|gain|win|won|secur|prevent|avoid|ensur|guarantee|doubl|tripl|halv|drove|driv|chang|shap|enhanc|maximi[sz]|minimi[sz]|optimi[sz]|eliminat|accelerat|strengthen)(?:e|es|ed|ing|ting|s)?\s+(?:[\p{L}’'-]+\s+){0,3}$/iu

/** "For the management board": a preposition with at most three words after it, or a list. */
const audience =
	/\b(?:(?:to|for|among|before|with)\s+(?:[\p{L}’'-]+\s+){0,3}|(?:and|or|plus)\s+(?:[\p{L}’'-]+\s+)?)$/iu

/** How near behind a figure stands what it counts. */
const REACH = 24

/** What is counted stands right after a figure; what rose or fell before it, in the same clause. */
function isMeasured({ start, end }: Token, { figures, text, tokens }: Line, own: Ground): boolean {
	const next = tokens.find((token) => token.start === end + 1)
	const isKind = next !== undefined && !next.light && next.keys.some((key) => own.keys.has(key))
	return figures.some((figure) => {
		if (isKind && figure.end <= start) return false
		if (figure.kind === 'year' || figure.kind === 'ordinal') return false
		const [from, to] = figure.end <= start ? [figure.end, start] : [end, figure.start]
		const between = text.slice(from, to)
		if (/^-/.test(between)) return false
		if (figure.end <= start) {
			return (
				between.length <= REACH &&
				!/[,;:.()]|\b(?:for|in|with|by|at|on|to|from)\b/i.test(between) &&
				!wordsOf(between).some((word) => verbOfPast(word.text) !== undefined)
			)
		}
		const changes = figure.kind === 'percent' || figure.part !== ''
		return changes && !/[,;:.()]/.test(between)
	})
}

/** Nouns that raise or widen what they stand before. */
export const grand =
	/^(?:signature|gourmet|bespoke|artisan|specialty|speciality|designer|luxury|premium|flagship|enterprise|production|core|key|board|executive|government|brand|group|head|master|expert|world|industry|market|company|corporate|country|state|business|celebrity|quality|class|policy|strategy|standard|growth|success|top|record|award|safety|compliance|security|leadership|management|revenue|profit|value|performance)$/i
