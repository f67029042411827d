import type { Token } from '../english/concepts'
import { kept } from '../english/kept'
import { stemOf } from '../english/stem-of'
import { verbOf } from '../english/verbs'
import { wordsOf } from '../english/words'
import { isShortened } from './initials'
import { type Line, lineOf } from './line'
import { headsAfter, objectsOf } from './objects'
import type { Source } from './source'
import { drivenOn, event, handled, helped, othersDeed, sentOn } from './verb-phrases'
import { doubt, type Finding, refuse } from './verdict'

/**
 * How much of the work a verb speaks of: 0 took part, 1 did it, 2 answered for it, 3 led it.
 * "Managed" asks for no more than having answered for it, and is ground enough for "led".
 */
type Strength = { word: string; claims: number; grounds: number }

const helping = new Set(
	'help assist support contribute participate aid collaborate join observe partner'.split(' ')
)
const managing = new Set('manage oversee supervise own govern coach mentor'.split(' '))
/** Whoever runs a thing manages it; that is no ground for leading people. */
const running = new Set(
	'operate administer keep organize organise coordinate handle deal'.split(' ')
)
const leading = new Set('lead head direct chair champion orchestrate pioneer originate'.split(' '))

/** Forms that the verb list does not hold, or holds as another verb. */
const others = new Map([
	['shadowed', 0],
	['chaired', 3],
	['founded', 3],
	['spearheaded', 3],
	['spearheading', 3],
	['commanded', 3],
	['captained', 3],
	['presided', 3]
])

const answeringFor =
	/\b(?:took over(?! (?:\d|an? (?:hundred|thousand)))|responsible for|(?<!\bthe p{L}+ )in charge\b|(?<!\bin )charge of|accountable for|responsibility for|ownership of)\b/i
/** Whoever is in charge of people leads them. */
const inCharge = /charge|took over/i
/** A bullet that names its deed with a noun: "Site supervision on the roundabout". */
const supervision =
	/^(?:[\p{L}-]+\s+){0,2}(?:supervision|management|leadership|coordination|direction)\b/imu
/** People under one, or who report to one. */
const underMe = /\b(?:under|report(?:s|ing|ed)? to) me\b/i
/** Whoever looks after a thing is responsible for it. */
const lookingAfter =
	/\b(?:look(?:s|ed|ing)? after|(?:took|taking) care of|in the care of|car(?:e|ed|ing) for)\b/i
const leadingAs =
	/\b(?:(?:team|tech|shift|project) lead(?:er)?|(?:^|[,;] )(?:\p{L}+ ){1,2}lead (?:for|of|on)|as (?:(?:the|its|our|an?) )?(?:(?!assistant|deputy|junior)\p{L}+ )?(?:lead|head|manager|leader|chair|chairman|chairwoman|chairperson|president|director))\b/iu
const takingPart =
	/\b(?:worked (?:with|alongside)|exposure to|familiar with|involved in|(?:part|member) of)\b/i

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
	const [shifts] = rotaTold.test(source.words) ? [] : (rota.exec(text) ?? [])
	const planned = shifts ? [doubt(`Your original text does not say that you “${shifts}”.`)] : []
	return [...findings, ...planned, ...newPeople(text, source), ...newCharge(text, source)]
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

/** What somebody is said to be in charge of must be what a verb of the source was done to. */
function newCharge(text: string, source: Source): Finding[] {
	const line = lineOf(text.replace(handled, 'handled').replace(sentOn, 'referred'))
	const { tokens } = line
	if (
		!tokens.some(
			({ text: word }) =>
				strengthOf(word).claims > 1 || /^(?:r[au]n|coordinat|organi|operat)/i.test(word)
		)
	)
		return []
	const own = source.words.split('\n').map(lineOf)
	const told = new Set(own.flatMap((one) => one.tokens.map((token) => token.stem)))
	return tokens.flatMap((token, at): Finding[] => {
		if (told.has(token.stem)) return []
		const isRun = /^(?:run|coordinate|organi[sz]e|operate)$/.test(verbOf(token.text)?.base ?? '')
		if (strengthOf(token.text).claims < 2 && !isRun) return []
		if (!isUsedAsVerb(token.text, at, tokens[at - 1]?.text)) return []
		const [first, second] = headsAfter(line, at)
		const object = first
		if (isRun && !(body.test(object?.text ?? '') && own.some(hasDeed))) return []
		const charged = own.flatMap(objectsOf)
		return !object ||
			teams.test(object.text) ||
			isShortened(object, source.own) ||
			charged.some(
				(one) =>
					isAlike(one, object) || (second && teamOf.test(object.text) && isAlike(one, second))
			)
			? []
			: [doubt(`Your original text does not say that you “${token.text}” this.`)]
	})
}

function hasDeed({ tokens }: Line): boolean {
	return (
		verbOf(tokens[0]?.text ?? '') !== undefined ||
		answeringFor.test(tokens.map((one) => one.text).join(' '))
	)
}

/** Whoever ran one of these led it. */
const body =
	/^(?:sections?|departments?|branch(?:es)?|stores?|shops?|offices?|kitchens?|clinics?|wards?|units?|divisions?|plants?|sites?|desks?|bureaus?)$/i

/** Those who are many under one name, of whom the next word tells. */
const teamOf = /^(?:work|shifts?|lines?|sections?|class(?:es)?|pairs?)$/i
/** Whether there were people to lead is looked at apart. */
const teams = /^(?:teams?|crews?|staff|people|groups?|squads?)$/i

function isAlike(one: Token, other: Token): boolean {
	return one.keys.some((key) => other.keys.includes(key))
}

const people =
	/\br[au]n(?:s|ning)?\s+(?:an?|the|my|our)\s+(?:\p{L}+\s+)?(?:team|staff|crew|squad|gang)\b|\b(?:manag\w+|led|lead(?:ing)?|head(?:ed|ing)|supervis\w+|direct(?:ed|ing)|overs\w+|responsible for)\s+(?:(?:a|the|all|an?|my|our)\s+)?(?:(?:[\p{L}-]+\s+)?(?:team|group|staff|crew|squad)\b|(?:[\p{L}\d-]+\s+){0,2}?(?:people|employees|colleagues|staff|members|\p{L}{3,}(?:ers|ors|ists|ants|ians))\b)/iu

/** Who ran a thing has not led its people. */
function newPeople(text: string, source: Source): Finding[] {
	const [claim] = people.exec(text.replace(sentOn, 'referred')) ?? []
	const isLed = leadingPeople.test(source.words) && anybody.test(source.words)
	if (!claim || people.test(source.words) || isLed) return []
	return [doubt(`Your original text does not say that you “${claim}”.`)]
}

/** Who works shifts has not drawn them up. */
const rota =
	/\b(?:coordinat|schedul|organi[sz]|manag|plan|draw|drew|arrang)\w*\s+(?:up\s+)?(?:the\s+|all\s+)?(?:[\p{L}-]+\s+)?(?:shifts|rotas?|rosters?)\b/iu
const rotaTold = /\b(?:rota|roster|shift (?:plan|lead|manag|schedul|coordinat|supervis)|schedul)/i

/** Whoever there may have been to lead. */
const anybody =
	/\b(?:teams?|staff|crews?|people|groups?|squads?|employees|colleagues|members|nurses|guards|apprentices?|interns?|trainees?|juniors?|cooks|chefs|men|women|volunteers|shifts?|\p{L}{3,}(?:ers?|ors?|ists?|ants?|ians?))\b/iu

const leadingPeople =
	/\br[au]n(?:s|ning)?\s+(?:an?|the|my|our)\s+(?:[\p{L}\d-]+\s+){0,3}?(?:of|with)\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:manag|supervis|led\b|lead\b|overs[ae]w?|head(?:ed)?\b|direct(?:ed)?\b|in charge of|responsible for|under me|report\w* to me|look\w* after|\br[au]n(?:s|ning)? (?:an?|the|my) (?:[\p{L}-]+ )?(?:crew|team|shift|squad|gang|group)\b)/iu

/** What is said of a person as a whole adds a claim only where it puts them in charge. */
function checkPerson(text: string, known: number): Finding[] {
	return strengths(text)
		.filter((one) => one.claims >= 2 && one.claims > known)
		.map(({ word }) => refuse(`“${word}” claims more than your resume shows.`))
}

/** "Responsible for serving" says no more than "served". */
function withoutDuty(text: string, source: string): string {
	return text.replace(duty, (words, gerund: string) =>
		lineOf(source).tokens.some((token) => token.stem === stemOf(gerund)) ? gerund : words
	)
}

const duty = /\b(?:was\s+)?responsible for (\p{L}+ing)\b/giu

const ownStrengths = kept((text) => strengths(text))

function strengths(text: string, source = ''): Strength[] {
	const found = wordsOf(
		withoutDuty(text, source)
			.replace(helped, '$1$2')
			.replace(othersDeed, ' ')
			.replace(event, ' ')
			.replace(handled, 'handled')
			.replace(sentOn, 'referred')
	).flatMap(({ text: whole }, index, all): Strength[] => {
		const word = whole.slice(whole.lastIndexOf('-') + 1)
		const other = others.get(word.toLowerCase())
		if (other !== undefined) return [{ word, claims: other, grounds: other }]
		return isUsedAsVerb(word, index, all[index - 1]?.text, all[index + 1]?.text, source)
			? [strengthOf(word)]
			: []
	})
	return [
		...found,
		...phrase(text, supervision, 2).filter(({ word }) => !isNamedIn(word, source)),
		...phrase(text, drivenOn, 2),
		...phrase(text, underMe, 2),
		...phrase(text, lookingAfter, 1).map((one) => ({ ...one, grounds: 2 })),
		...phrase(withoutDuty(text, source), answeringFor, 2).map((one) =>
			inCharge.test(one.word) ? { ...one, grounds: 3 } : one
		),
		...phrase(text, leadingAs, 3),
		...phrase(text, takingPart, 0)
	]
}

/** The "pain management" of a source that speaks of pain management is no deed of leading. */
function isNamedIn(words: string, source: string): boolean {
	const name = words.split(/\s+/).slice(-2).join(' ').toLowerCase()
	return name.includes(' ') && source.toLowerCase().includes(name)
}

function strengthOf(word: string): Strength {
	const base = verbOf(word)?.base ?? ''
	if (helping.has(base)) return { word, claims: 0, grounds: 0 }
	if (managing.has(base)) return { word, claims: 2, grounds: 3 }
	if (leading.has(base)) return { word, claims: 3, grounds: 3 }
	if (base === 'run') return { word, claims: 1, grounds: 3 }
	if (running.has(base)) return { word, claims: 1, grounds: 2 }
	return { word, claims: 1, grounds: 1 }
}

/** A plain form in mid-sentence is more often a noun: "support tickets", "test plans". */
function isUsedAsVerb(
	word: string,
	index: number,
	previous: string | undefined,
	next?: string,
	source = ''
): boolean {
	const verb = verbOf(word)
	if (!verb) return false
	const lower = word.toLowerCase()
	const plain = lower === verb.base || lower === verb.third
	if (!plain || index === 0 || lower === verb.past) return true
	return previous?.toLowerCase() === 'to' && !isNamedBefore(word, next, source)
}

/** The "direct" of "changes to direct deposit" where the source says "direct deposit changes". */
function isNamedBefore(word: string, next: string | undefined, source: string): boolean {
	return next !== undefined && source.toLowerCase().includes(`${word} ${next}`.toLowerCase())
}

function phrase(text: string, pattern: RegExp, strength: number): Strength[] {
	const [word] = pattern.exec(text) ?? []
	return word ? [{ word, claims: strength, grounds: strength }] : []
}
