import { stemOf } from '../english/stem-of'
import { verbOf } from '../english/verbs'
import { lineOf } from './line'
import type { Source } from './source'
import { doubt, type Finding } from './verdict'

/** Words that make one thing the cause of another, and those that may have said so in the source. */
const causes =
	/\bby (?:\p{L}+ly )?(?:not )?\p{L}+ing\b|\bthrough\s+(?:\p{L}+ing\b|(?:better|improved|new|my|our|use|targeted)\b)|(?<!\b(?:sen[dt]|sending|say|said|g[ai]ve|giving|express\p{L}*) )\bthanks to\b|\bdue to\b|\bleading to\b|\bled to\b|\bresult(?:ing|ed) in\b|\bas a result\b|\bthereby\b|\bbecause\b|,\s(?:thus |so |thereby )?(?:reduc|cutt|lower|increas|rais(?!ing (?:questions|concerns|issues|points|doubts))|improv|boost|sav|speed|shorten|halv|doubl|enabl|ensur|prevent|achiev|driv|bring(?=ing (?:down|up)))ing\b|\b(?:which|that) (?:then )?(?:reduced|cut|lowered|increased|raised|improved|boosted|saved|sped|shortened|halved|doubled|enabled|ensured|prevented|brought|made|led to|resulted in|drove|kept|won|helped)\b|\bwhose\s+\p{L}+\s+\p{L}+(?:ed|on|ought|ove)\b/iu
const ties =
	/[,;]\s(?:[\p{L}\d-]+\s){1,4}(?:went|fell|dropped|came down)\b|\band (?:saved|recovered|won|cut|reduced|lowered|raised|increased|improved|halved|doubled|shortened|gained)\b|[,;]\s(?:[\p{L}\d-]+\s){1,6}now\s(?:takes?|runs?|needs?|lasts?)\b|[,;]\s(?:(?!(?:from|to|at|was|were)\b)[\p{L}-]+\s){0,2}(?:from\s)?[~≈]?\d[\d.,]*\s?\p{L}*\s(?:(?:down\s)?to\b|->|→)|[,;]\s(?:[\p{L}\d%]+\s){0,2}(?:down|up)\s(?:(?:from|to|by)\b|\d)|\b(?:when|since|once|(?<!\b(?:days?|weeks?|months?|years?|terms?|seasons?) )after(?=\s+\p{L})|as|by|through|which|that|thanks|due|because|using|(?<!\b(?:together|along|jointly|worked|working|work|help|helped|helping) )with|via|so|result(?:ed|ing)|led to|thereby|where|(?!(?:missing|during|morning|evening|training|building|meeting|nothing|something|pricing|planning|accounting|engineering|nursing|cleaning|marketing|catering|onboarding|processing|billing|cooling|heating|lighting|wiring|tiling)\b)\p{L}+ing)\b/iu

/** "By clipping", "through onboarding": how it was done, where nothing is said to have changed by it. */
const mild = /\b(?:by|through)\s+(?:\p{L}+ly\s+)?\p{L}+ing\b/iu
const effect =
	/\b(?:cut|reduc|lower|rais|increas|improv|enhanc|boost|sav|gr[eo]w|win|won|achiev|ensur|prevent|avoid|doubl|tripl|halv|shorten|speed|sped|secur|gain|earn|eliminat|remov|exceed|hit|met|reach|drove|driv|optimi[sz]|streamlin|accelerat|resolv|solv|ended|ke(?:ep|pt)|attract|retain|thus|thereby|leading to|led to|result|fell|fall|rose|ris|dropp|went|came|climb|halt|fewer|better|higher|faster|quicker|easier|happier)\p{L}*\b/iu

/** What a change is said to have come through, and the words with which a source may say so. */
const means =
	/\b(?:cut|reduc|lower|rais|increas|improv|boost|sav|shorten|halv|doubl|grew|grow)(?:e|es|ed|ing|ting|s)?\b[^.;]*\b(?:through|by means of)\s+\p{L}+/iu
const meansTold =
	/\b(?:with|via|by|after)\s|:\s|\band (?:saved|cut|reduced|lowered|raised|increased|improved|halved|doubled|shortened)\b/i

function hasTie(words: string): boolean {
	return (
		ties.test(words) ||
		/:\s\p{Ll}[^:]*\d|,\s(?:\p{L}+\s)?[$€£]?\d(?:[^,;]|(?<=\d),(?=\d)){0,36}\b(?:recover|sav|reduc|gain|rais|avoid|earn|improv)ed\b/u.test(
			words
		) ||
		Array.from(words.matchAll(/\bto (\p{L}+)/giu)).some(
			([, verb = '']) => verbOf(verb)?.base === verb
		)
	)
}

/** A cause or an effect must be told by the source, be it by no more than a change beside the deed. */
export function checkCauses(text: string, { scope, words }: Source): Finding[] {
	if (scope === 'person') return []
	const isCause =
		causes.test(text) &&
		(effect.test(text) || !mild.test(text)) &&
		(!hasTie(words) || isSequence(words)) &&
		!tellsEffect(text, words)
	const isMeans = means.test(text) && !meansTold.test(words) && !strictTies.test(words)
	const isProof = proof.test(text) && !/\b(?:prov|show|demonstrat|confirm|found)/i.test(words)
	const isChange = changing.test(text) && !changed.test(words)
	if (isCause || isMeans || isProof || isChange || (turning.test(text) && !turning.test(words)))
		return [doubt('Your original text does not say that one came of the other.')]
	const all = withAll.exec(text)
	return all && !isSaidOfAll(all.groups?.thing ?? '', words)
		? [doubt(`Your original text does not say “${all[0].replace(/^\W+/, '')}”.`)]
		: []
}

/** Whether the source tells of every one of the same things, of none or of a whole. */
function isSaidOfAll(thing: string, words: string): boolean {
	return (
		/\b(?:none|never|without|100\s?%)(?!\p{L})/iu.test(words) ||
		Array.from(words.matchAll(/\b(?:every|each|all|no|zero)\s(?:\p{L}+\s)?(\p{L}+)/giu)).some(
			([said]) => said.split(/\s/).some((word) => stemOf(word) === stemOf(thing))
		)
	)
}

/** "A test that proved its worth" of who ran a test. */
const proof = /\b(?:that|which)\s+(?:proved|showed|demonstrated|confirmed)\b/i
/** A deed that moved a figure, and the many ways in which a source may say that one moved. */
const changing =
	/^(?:increased|grew|boosted|improved|reduced|lowered|doubled|halved)\b|\band (?:increased|grew|boosted|doubled|halved)\b/i
const changed =
	/\d.*\d|\d\s?%|→|->|\b(?:increas|rais|gr[eo]w|ris|rose|boost|improv|better|reduc|cut|lower|sav|fell|fall|drop|went|came|brought|got|took|doubl|halv|twice|half|third|more|less|fewer|faster|quick|short|speed|sped|slow|\b(?:up|down)\s(?:by|from|to|\d)|\d\S*\s(?:up|down)\b|remov|replac|eliminat|stop|end|clear|clean|rewr|rebuil|tun|optim|trim|simplif|upgrad|moderni|refactor|streamlin|adjust|chang|fix|solv|mend|help|support|contribut|expan|exten|add|win|won|gain|attract|fund)/i

/** What something is said to have become. */
const turning = /,\s(?:turning|converting|transforming)\b[^.;]*\binto\b/iu
/** How it ended for every one of them. */
const withAll =
	/(?:,|\band)\s(?:with|leaving|keeping|so(?: that)?)\s(?:every|each|all|no|zero)\s(?<thing>\p{L}+)/iu

/** "Rewrote it; it has since gone from 9 to 4": one thing after the other, and no word that ties them. */
function isSequence(words: string): boolean {
	const [, rest] = /[;.,]\s([^;]*)$/.exec(words) ?? []
	return rest !== undefined && sequence.test(rest) && !strictTies.test(words)
}

const sequence =
	/\b(?:(?:has|have) since|since then|in the (?:\p{L}+ )?(?:year|months?|weeks?|quarter|term) (?:after|since|that followed)|the (?:following|next) (?:year|month|quarter|term)|at the same time|meanwhile|(?:a|one|\d+) (?:year|month)s? later)\b/iu
const strictTies =
	/\b(?:by \p{L}+ing|through|thanks|due to|because|so that|as a result|result(?:ed|ing)\b|led to|thereby|using|which (?:cut|reduced|raised|saved))\b/iu

/** "Report, saves 6 hours" says of itself what "report, saving 6 hours" does. */
function tellsEffect(text: string, words: string): boolean {
	const gerund = /,\s(\p{L}+ing)\b/u.exec(text)?.[1]
	return (
		gerund !== undefined &&
		lineOf(words).tokens.some(
			(token) => token.stem === stemOf(gerund) && verbOf(token.text)?.third === token.text
		)
	)
}
