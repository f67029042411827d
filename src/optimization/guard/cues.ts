import { isRank, isRole } from '../english/roles'
import { stemOf } from '../english/stem-of'
import { isClaiming, verbOf } from '../english/verbs'
import { type Line, lineOf } from './line'
import type { Source } from './source'
import { doubt, type Finding } from './verdict'

/**
 * Words that make a sentence smaller. Where the new text takes over what they speak of, one of
 * the same kind must come along: who helped to build has not built, who built with two others
 * has not built alone, who proposed has not done.
 */
const kinds: { name: string; asks: RegExp; keeps: RegExp; why: string }[] = [
	{
		name: 'help',
		asks: /(?:^|[,;:.(]\s*|\b(?:and|i|was|by)\s+)(?:help(?:ed|ing|s)?|assist(?:ed|ing|s)?|aid(?:ed|ing)|support(?:ed|ing)|contribut(?:ed|ing|es)|(?:took|taking|take) part|participat(?:ed|ing)|involved|(?:a )?part of|(?:a )?member of|joined|scrubbed (?:for|in)|worked alongside|co-\p{L}+ed)\b/iu,
		keeps:
			/\b(?:help\w*|assist\w*|aid\w*|support\w*|contribut\w*|t(?:ake|ook|aking) (?:part|notes)|participa\w*|involved?|part of|member\w*|join\w*|work(?:ed|ing|s)? (?:with|on|alongside|together)|alongside|together|jointly|collaborat\w*|co-\p{L}+|co(?:auth|wr[io]t|wrote|led|lead|found|host|organi|develop|design|creat|present|produc|taught|teach|edit|manag|chair|ordinat)\p{L}*|attend\w*|enter\w*|compet\w*|serv(?:ed|es|ing|e)? (?:on|in)|s[ai]t(?:ting)? on|under|(?:in|of|with(?:in)?) (?:an?|the|my|our) (?:[\p{L}\d-]+ )?(?:team|crew|squad|gang|group)|team of|(?:as )?one of|a hand|shar(?:e|ed|es|ing)|in (?:a|the) (?:[\p{L}-]+ ){0,3}rota(?:tion)?|scrub\w*|one (?:turn|week|weekend|day|night|shift) in)\b/iu,
		why: 'Your original text says that you helped or took part.'
	},
	{
		name: 'share',
		asks: /(?:^|[,;:.(]\s*|\band\s+)worked on\b/i,
		keeps:
			/\b(?:work(?:ed|ing)? on|help\w*|assist\w*|support\w*|contribut\w*|t(?:ook|aking) part|involved?|part of|member|with|alongside|together|jointly|co-\p{L}+|co(?:auth|wr[io]t|wrote|led|lead|found|host|organi|develop|design|creat|present|produc|taught|teach|edit|manag|chair|ordinat)\p{L}*|(?:in|of) (?:a|the|my|our) (?:[\p{L}-]+ )?team|team of|one of)\b/iu,
		why: 'Your original text says that you worked on it, perhaps with others.'
	},
	{
		name: 'watching',
		asks: /(?:^|[,;:.]\s*|\band\s+)(?:observ(?:ed|ing)|shadow(?:ed|ing)|witness(?:ed|ing)|sat in)\b/i,
		keeps:
			/\b(?:observ\w*|shadow\w*|witness\w*|sat in|sit\w* in|watch\w*|attend\w*|participat\w* in (?:[\p{L}-]+ ){0,3}(?:meetings?|calls?))\b/iu,
		why: 'Your original text says that you watched.'
	},
	{
		name: 'proposing',
		asks: /(?:^|[,;:.]\s*|\b(?:and|i|was)\s+)(?:suggest(?:ed|ing)|propos(?:ed|ing)|recommend(?:ed|ing)|pitched|appli(?:ed) for|had the idea|came up with the idea|put forward|evaluat(?:ed|ing)|consider(?:ed|ing)|planned to|tried to)\b/i,
		keeps:
			/\b(?:suggest\w*|propos\w*|recommend\w*|pitch\w*|appl(?:y|ied|ying|ications?)|idea|forward|came up with|evaluat\w*|assess\w*|look(?:ed|ing) into|consider\w*|examin\w*|explor\w*|test(?:ed|ing)|analy[sz]\w*|stud(?:y|ied)|review\w*|compar\w*|tri(?:ed|alled)|brought up|advis\w*|initiated the idea|plan\w*)\b/i,
		why: 'Your original text says that you proposed or considered it.'
	},
	{
		name: 'lesser post',
		asks: /\b(?:partly|partially|some of|occasional(?:ly)?|sometimes|attempted|acting|interim|deputy|temporary|piloted|as a pilot|(?<=\()pilot|(?<!^)draft|voluntary|trainee)\b/i,
		keeps:
			/\b(?:part\p{L}*|some|occasion\p{L}*|sometimes|attempt\p{L}*|tried|now and then|from time to time|when needed|acting|interim|deputy|deputi\p{L}*|temporar\p{L}*|temps?|agency|stand-?in|pilot\p{L}*|trial|draft\p{L}*|volunt\p{L}*|cover\p{L}*|trainee|trained|training)\b/iu,
		why: 'Your original text says that it was for a time or a trial.'
	},
	{
		name: 'one of them',
		asks: /\bone of (?:them|which|whom|these|those|(?:the |my |our )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b)/i,
		keeps: /\b(?:one|once|1|single|among|out of|part of|alongside|with|together|a)\b/i,
		why: 'Your original text says that it was one of them.'
	},
	{
		name: 'supervision',
		asks: /\bunder (?:the )?(?:supervision|guidance|direction)\b/i,
		keeps: /\b(?:supervis\w*|overs\w+ by|guidance|guided|direct(?:ion|ed by)|under)\b/i,
		why: 'Your original text says that you were supervised.'
	}
]

const company =
	/\b(?:together with|along with|alongside|jointly with|in a team|as part of|as one of|one of (?:the )?(?:two|three|four|five|six|seven|eight|\d+)|with)\s+(?<others>(?:(?!(?:for|to|in|on|of|by|from|at|and|using|via|through)\b)[\p{L}\d’'-]+(?:\s+|\b)){1,5})/giu
const others =
	/\b(?:colleagues?|co-?workers?|teammates?|team|teams|people|persons?|others?|classmates?|partners?|peers?|staff|members?|group|squad|crew|council|board|association|charity|church|parents|educators?|owners?|students?|volunteers?|helpers?|lead|department|designers?|scientists?|freelancers?|agency|committee)\b/i
/** "As one of six stores": no one it was done with. */
const places = /\b(?:stores|shops|branches|schools|sites|offices|plants|locations)\s*$/i
const shared =
	/\b(?:with|alongside|together|accompan\w*|joint\w*|co-\p{L}+|co(?:auth|wr[io]t|wrote|led|lead|found|host|organi|develop|design|creat|present|produc|taught|teach|edit|manag|chair|ordinat)\p{L}*|one of|among|team|group|help\w*|assist\w*|support\w*|collaborat\w*|contribut\w*|part|shared?|between us|we|our|(?:and|,) (?:me|i|myself)|me and|pair\w*|two-person|colleagues?|others?)\b/iu

/** Whoever supported somebody with papers gave them these. */
const given = /\b(?:provid|suppl|gave|giv|furnish|deliver)\w*\b.*\bto\b/i
const supportedWith = /\bsupport(?:ed|ing|s)?\b.*\bwith\b/i

/** Help, proposals, supervision and company that the new text leaves out though it speaks of the same. */
export function checkCues(text: string, source: Source): Finding[] {
	if (source.scope === 'person') return []
	const line = lineOf(text)
	return source.words.split('\n').flatMap((words): Finding[] => {
		const own = lineOf(words)
		const missing = kinds.filter(
			({ name, asks, keeps }) =>
				isAsked(asks, own, line) &&
				!(name === 'help' && (isOwnPart(own, line) || isSameRole(own, line))) &&
				(!keeps.test(
					name === 'help' ? withoutTeam(withoutNames(text, own), own) : withoutNames(text, own)
				) ||
					(name === 'help' && takesCharge(line, own))) &&
				!(name === 'one of them' && !isNamed(asks, own, line)) &&
				!(
					name === 'help' &&
					hasCompany(line, line) &&
					!hasCompany(own, own) &&
					!takesCharge(line, own)
				) &&
				!(name === 'help' && given.test(text) && supportedWith.test(own.text)) &&
				!(name === 'share' && !isClaiming(verbOf(line.tokens[0]?.text ?? '')?.base ?? ''))
		)
		const findings = missing.map(({ why }) => doubt(why))
		if (hasCompany(own, line) && !shared.test(text) && !namesThem(own, line)) {
			findings.push(doubt('Your original text says that you did it with others.'))
		}
		return findings
	})
}

/** "Helped with the clinic by checking in patients": what follows "by" one did oneself. */
function isOwnPart(own: Line, { tokens: [first] }: Line): boolean {
	const gerunds = Array.from(own.text.matchAll(/\bby (\p{L}+ing)\b/gu), ([, word = '']) => word)
	return first !== undefined && gerunds.some((word) => stemOf(word) === first.stem)
}

/** "Acted as scribe" of who took part as scribe. */
function isSameRole({ text: own }: Line, { text }: Line): boolean {
	const [, role = ''] = /\bas (?:an? |the )?((?:\p{L}+ )?\p{L}+)\s*$/iu.exec(own) ?? []
	return role !== '' && text.toLowerCase().includes(role.toLowerCase())
}

/** Without the "support plans" that the source itself has: there it is a name, and no helping. */
function withoutNames(text: string, { text: own }: Line): string {
	const lower = own.toLowerCase()
	const without = (words: string, named: RegExp) =>
		words.replace(named, (name) =>
			lower.includes(name.toLowerCase()) && !lower.startsWith(name.toLowerCase()) ? '' : name
		)
	const before = without(text, /\b(?:support|assistance|joint|member)\p{L}* \p{L}+/giu)
	return without(before, /\b\p{L}+ (?:support|assistance)\b/giu)
}

/** Without the "with the waste team" that the source has besides its helping. */
function withoutTeam(text: string, { text: own }: Line): string {
	const lower = own.toLowerCase()
	return text.replace(
		/\bwith (?:an?|the|my|our) (?:[\p{L}\d-]+ )?(?:team|crew|squad|gang|group)\b/giu,
		(words) => (lower.includes(words.toLowerCase()) ? '' : words)
	)
}

/** Whoever was part of a crew has not planned or run what it did. */
function takesCharge({ tokens: [first] }: Line, { tokens }: Line): boolean {
	return (
		first !== undefined &&
		charge.has(verbOf(first.text)?.base ?? '') &&
		!tokens.some((token) => token.stem === first.stem)
	)
}

const charge = new Set(
	'plan run organize organise coordinate arrange manage lead head direct'.split(' ')
)

/** Whether the clause that the cue stands in is told by the new text. */
function isAsked(asks: RegExp, own: Line, line: Line): boolean {
	const match = asks.exec(own.text)
	return match !== null && tells(own, match.index + match[0].length - 1, match.index, line)
}

/** Whether the new text tells of what follows "one of them" or "one of six". */
function isNamed(asks: RegExp, own: Line, line: Line): boolean {
	const match = asks.exec(own.text)
	const end = match ? match.index + match[0].length : 0
	return own.tokens
		.filter((token) => !token.light && token.start >= end)
		.slice(0, 3)
		.some((token) => line.tokens.some((other) => other.stem === token.stem))
}

function hasCompany(own: Line, line: Line): boolean {
	return Array.from(own.text.matchAll(company)).some((match) => {
		const words = match.groups?.others ?? ''
		if (places.test(words)) return false
		const who =
			/\b(?:one|as|part|team)\b/i.test(match[0].slice(0, match[0].length - words.length)) ||
			others.test(words) ||
			/\bIT\b/.test(words) ||
			words.split(/[\s-]+/).some((word) => isRole(word) || isRank(word))
		return who && tells(own, match.index, match.index, line)
	})
}

/** Those it was done with are named: "briefed an agency" of who worked with one. */
function namesThem(own: Line, line: Line): boolean {
	return Array.from(own.text.matchAll(company)).some(({ groups }) =>
		lineOf(groups?.others ?? '').tokens.some(
			(token) => !token.light && line.tokens.some((other) => other.stem === token.stem)
		)
	)
}

const ENOUGH = 0.25

/** Whether the new text takes over the clause around an offset: a fair part of its words. */
function tells(own: Line, at: number, from: number, line: Line): boolean {
	const [start, end] = clauseAt(own.text, at)
	const inside = own.tokens.filter(
		(token) =>
			!token.light &&
			token.start >= start &&
			token.end <= end &&
			token.start >= Math.min(from, start)
	)
	if (inside.length === 0) return false
	const told = inside.filter((token) => line.tokens.some((other) => other.stem === token.stem))
	return told.length >= Math.max(1, ENOUGH * inside.length)
}

function clauseAt(text: string, at: number): [number, number] {
	const stops = Array.from(
		text.matchAll(
			/[;:.](?=\s)|\bbut\b|\bwhile\b|,\s(?=(?:then|and|which|one of)\b)|\band (?=(?:\p{L}+ed|took|wrote|made|did|ran|gave|held|kept|taught|built|drew|sent)\b)/gu
		),
		(match) => match.index
	)
	const start = Math.max(0, ...stops.filter((stop) => stop < at))
	const end = Math.min(text.length, ...stops.filter((stop) => stop > at))
	return [start, end]
}

/** Whether a text names others that it was done with. */
export function tellsOfCompany(text: string): boolean {
	const own = lineOf(text)
	return hasCompany(own, own)
}
