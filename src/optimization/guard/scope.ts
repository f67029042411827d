import { tokensOf } from '../english/concepts'
import { stemOf } from '../english/stem-of'
import { partsIn } from './arithmetic'
import { isWrittenOut } from './clips'
import { isOpposite } from './complement'
import { lineOf } from './line'
import type { Source } from './source'
import { doubt, type Finding, refuse } from './verdict'

/** Multipliers in words, and words that widen what was done. Equal groups may stand for each other. */
const multipliers: RegExp[] = [
	/\b(?:order of magnitude)\b/i,
	/\b(?:dozens|hundreds|thousands|millions|billions|countless|numerous)\b/i
]

const widenings: RegExp[] = [
	/\b(?:company|enterprise|organi[sz]ation|firm|nation|country|state|city|world|department)[\s-]?wide\b/i,
	/\b(?:global(?:ly)?|international(?:ly)?|worldwide|national(?:ly)?|multinational)\b/i,
	/\b(?:sole(?:ly)?|alone|solo|single-?handed(?:ly)?|independent(?:ly)?|unaided|unsupervised|on my own|by myself)\b/i,
	/\b(?:from scratch|end[\s-]to[\s-]end(?! test)|fortune 500)\b/i,
	/\b(?:all|whole|entire|every one of|always)\b(?<!\bin all(?=\s*(?:$|[,.;)])))(?! (?:in all|kinds|sorts|round|rounder))/i,
	/\b(?:award[\s-]winning|industry[\s-]leading|world[\s-]class|(?<!^|[\d-])record(?= (?!(?:of|free|for|in|across|over|with|from|at|to|on|during|and|as|keeping)\b)[a-z])|first ever|best|(?<!\bon )top(?![- ]ups?\b| (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundred)\b))\b/i,
	/\b(?:mission|business)[\s-]critical\b/i
]

/** Words that make many of one, or more than others' of it. */
const spreading: RegExp[] = [
	/\b(?:several|multiple|many|various)\b/i,
	/\bboth(?= of\b| were\b| had\b|\s*$|[,.;])|(?:,|(?<!\b(?:ahead|end|start|beginning|middle|front|outside|instead) )\bof) each\b(?! (?:below|with|under|over|above|up to|about|at|shift|day|week|month|term|year|season|session|class|lesson|\p{L}+ly)\b)|,? each of (?:which|them|whom)\b/iu,
	/\bany (?:kind|sort|type)\b|\bthan (?:any|every|all|most|anyone|everyone|colleagues|others|the others|average)\b|\bever\b/i,
	/\b(?:on (?:time|schedule|budget)|(?:within|under|below) budget|ahead of schedule|error[- ]free|without (?:any )?(?:errors?|mistakes?|incidents?|accidents?|injur(?:y|ies)|loss(?:es)?|damages?|defects?|issues?|problems?|interruptions?|downtime|delays?|complaints?)|zero (?:errors?|defects?|complaints?))\b/i,
	/\bfull[- ]time\b/i,
	/\bfleets?\b/i,
	/\bthe most\b(?! (?:part|of|common|frequent|recent)\b)|\bmost in (?:the|our|my)\b|\b(?:highest|lowest|fastest|quickest|largest|biggest|greatest|longest|youngest|oldest|strongest|safest|finest|busiest|cleanest)\b/i
]

const degrees =
	/\b(?:significant(?:ly)?|substantial(?:ly)?|dramatic(?:ally)?|considerabl[ey]|massive(?:ly)?|major|expert|extensive(?:ly)?|deep|proven|successful(?:ly)?|comprehensive(?:ly)?|thorough(?:ly)?|seamless(?:ly)?|meticulous(?:ly)?|rigorous(?:ly)?|robust(?:ly)?|flawless(?:ly)?|in-depth|cutting-edge|state-of-the-art|high-quality)\b/i

/** Widened scope and worded multipliers are refused unless the source has the same; adverbs of degree are uncertain. */
export function checkScope(text: string, source: Source): Finding[] {
	const refused = [...multipliers, ...widenings].flatMap((pattern): Finding[] => {
		const [claim] = pattern.exec(text) ?? []
		if (!claim || pattern.test(source.own.text)) return []
		if (/^end/i.test(claim) && fromStart.test(source.own.text)) return []
		if (/^record$/i.test(claim) && isNoted(text, source)) return []
		if (/^top$/i.test(claim) && /\b(?:first|1st)\b/i.test(source.own.text)) return []
		if (/^all$/i.test(claim) && isAllBut(text, source)) return []
		if (/^(?:all|whole|entire)$/i.test(claim) && everything.test(source.own.text)) return []
		if (/^all$/i.test(claim) && isEach(text, source)) return []
		if (/^all$/i.test(claim)) return [doubt(`“${claim}” is not in your original text.`)]
		return [refuse(`“${claim}” is not in your original text.`)]
	})
	for (const pattern of spreading) {
		const [claim] = pattern.exec(text) ?? []
		if (!claim || pattern.test(source.own.text) || isMany(claim, source)) continue
		if (/time/i.test(claim) && isOtherSide(text, source)) continue
		if (/schedule|time/i.test(claim) && early.test(source.own.text)) continue
		if (/of each/i.test(claim) && isOfOne(text, source)) continue
		if (/^on time/i.test(claim) && /\bOTIF\b/.test(source.own.text)) continue
		if (
			/^(?:zero|without)/i.test(claim) &&
			/\b(?:no|zero|without|none|never)\b/i.test(source.own.text)
		)
			continue
		refused.push(doubt(`“${claim.replace(/^\W+/, '')}” is not in your original text.`))
	}
	refused.push(...wider(text, source), ...sinceWhen(text, source))
	const [praise] = degrees.exec(text) ?? []
	const isMain =
		/^major$/i.test(praise ?? '') && /\b(?:key|main|large|big|important)\b/i.test(source.own.text)
	if (praise && !isMain && !source.own.lower.includes(praise.toLowerCase())) {
		refused.push(doubt(`“${praise}” is not in your original text.`))
	}
	return refused
}

/** "Across the county", "the school's": a place or a body that the text did not speak of. */
const bodies =
	/\b(?:across|throughout)\s+(?:the|our|all)\s+(?:(?<first>[\p{L}-]+)\s+)?(?<place>[\p{L}-]+)|\b(?:the|our)\s+(?<body>school|company|hospital|clinic|firm|organi[sz]ation|department|club|agency|region|city|county|country|branch|store|plant|university|faculty|fleet|industry)['’]s\b/giu

/** Names for the same body: "the company's policy" of "the firm's policy". */
const firm = /\b(?:firm|company|business|organi[sz]ation|practice|agency)\b/i

const isBody =
	/^(?:school|company|hospital|clinic|firm|organi[sz]ation|department|club|agency|region|city|county|country|district|state|branch|store|plant|university|faculty|fleet|industry|sector|network|business|group|network)s?$/i

function wider(text: string, { scope, words, own }: Source): Finding[] {
	if (scope === 'person') return []
	const told = new Set(lineOf(words).tokens.map((token) => token.stem))
	return Array.from(text.matchAll(bodies)).flatMap(({ 0: claim, groups }) => {
		const first = groups?.first ?? ''
		const name = isBody.test(first) ? first : (groups?.place ?? groups?.body ?? '')
		const isClipped = tokensOf(name).some((token) => isWrittenOut(token, own))
		const isFirm = firm.test(name) && firm.test(words)
		return told.has(stemOf(name)) || isClipped || isFirm
			? []
			: [doubt(`“${claim}” is not in your original text.`)]
	})
}

const everything = /\b(?:everything|everyone|everybody|whole|entire)\b/i

/** What is told from its beginning to its end. */
const fromStart =
	/\bfrom\s(?:\p{L}+\s){1,4}?(?:through\s)?to\s(?:\p{L}+\s){0,2}(?:delivery|completion|handover|award|launch|sign-off|finish|installation|publication|release|close)\b/iu

/** "All stops" of "each stop". */
function isEach(text: string, { own }: Source): boolean {
	const told = Array.from(
		own.text.matchAll(/\b(?:each|every)\s+((?:\p{L}+\s+){0,2}\p{L}+)/giu)
	).flatMap(([, words = '']) => words.split(/\s+/).map(stemOf))
	if (told.length > 0 && /\ball\s+\d/i.test(text)) return true
	return Array.from(text.matchAll(/\ball\s+(?:the\s+)?((?:\p{L}+\s+){0,2}\p{L}+)/giu)).some(
		([, words = '']) => words.split(/\s+/).some((word) => told.includes(stemOf(word)))
	)
}

/** "Of each visit" where the source has a visit. */
function isOfOne(text: string, { own }: Source): boolean {
	const [, noun = ''] = /\bof each\s+(\p{L}+)/iu.exec(text) ?? []
	return (
		noun !== '' &&
		Array.from(own.text.matchAll(/\b(?:an?|each|every|per)\s+(\p{L}+)/giu)).some(
			([, one = '']) => stemOf(one) === stemOf(noun)
		)
	)
}

/** "All but one month" of 11 of 12. */
function isAllBut(text: string, { own }: Source): boolean {
	const [, word = ''] = /\ball but (one|two|three|\d+)\b/i.exec(text) ?? []
	const left = Number(word) || ['', 'one', 'two', 'three'].indexOf(word.toLowerCase())
	return (
		left > 0 &&
		own.lines.some((line) =>
			partsIn(line).some(([part, whole]) => whole.value - part.value === left)
		)
	)
}

/** "And record lot numbers" of who logs them. */
function isNoted(text: string, { own }: Source): boolean {
	return (
		/(?:\b(?:and|to|then)|,) record\b/i.test(text) &&
		/\b(?:log|document|record|note|enter|chart|write|wrote|writing|track|fil)/i.test(own.text)
	)
}

/** Since when somebody may do it is told by the certificate, not by the job. */
const qualified =
	/\b(?:qualified|certified|licen[cs]ed|registered|chartered|accredited|graduated)\b(?:(?!\b(?:who|work|at|as|in the|on the)\b)[^,.;])*\bsince\b/i
const since = /\bsince\b(?:\s+(?:\p{L}+\s+)?(?<year>(?:19|20)\d\d)\b)?/iu

/** "Since 2019" must be told by the source, or be when something began that goes on. */
function sinceWhen(text: string, { own, began, first }: Source): Finding[] {
	const match = since.exec(text)
	if (!match || since.test(own.text)) return []
	const year = match.groups?.year ?? ''
	const inTurn = /\b(?:first|initially)\b/i.test(text)
	const isWork = year !== '' && !qualified.test(text)
	if (isWork && (began.includes(year) || (inTurn && year === first))) return []
	return [doubt('“since” is not in your original text.')]
}

/** "99% on time" where the source says that 1% was late. */
function isOtherSide(text: string, { own }: Source): boolean {
	const line = lineOf(text)
	return line.figures.some((figure) => own.lines.some((one) => isOpposite(figure, line, one)))
}

const early =
	/\bearly\b|\bahead\b|\bbefore (?:the|its) (?:deadline|date|schedule)\b|\bsooner\b|\bdeadlines?\b/i

/** Three are several, and two are both. */
function isMany(claim: string, { scope, own }: Source): boolean {
	if (/^both$/i.test(claim))
		return (
			own.denied.size === 0 &&
			own.lines.some((line) =>
				line.figures.some(({ kind, value }) => kind === 'plain' && value === 2)
			)
		)
	return (
		/^(?:several|multiple|many|various)$/i.test(claim) &&
		(scope === 'person' ||
			/\b(?:multi-?\p{L}+|some|a number of|a few|lots?|different|regulars?)\b/iu.test(own.text) ||
			own.lines.some((line) => line.figures.some((one) => one.kind === 'plain' && one.value > 2)))
	)
}
